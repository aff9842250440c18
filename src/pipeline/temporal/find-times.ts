import type { Language } from "../../model/localized.ts";
import type { TimeMention } from "../../model/time-mention.ts";
import { english } from "./english/language.ts";
import { findCandidates } from "./find-candidates.ts";
import { german } from "./german/language.ts";
import { createGrammar, type Grammar } from "./grammar/grammar.ts";
import { type Outline, outline as outlineOf } from "./grammar/outline.ts";
import { type Placed, readSurroundings } from "./read-surroundings.ts";
import { findJoints, type Joint } from "./refine/joined-ranges.ts";
import { type SharedYear, sharedYears } from "./refine/shared-years.ts";
import { remember } from "./remember.ts";
import { type PossibleDays, possibleDays } from "./resolve/possible-days.ts";
import { resolveMentions } from "./resolve-mentions.ts";
import { toMentions } from "./to-mentions.ts";

/** What is known about the text in which times are looked for. */
export interface TimeContext {
  readonly language: Language;
  /** The document creation time as EDTF (a day, a month, a set, …); null when it is unknown. */
  readonly created: string | null;
  /** In news, a weekday or month without a year is near the day of writing; in a narrative it follows the text before. */
  readonly kind: "news" | "narrative";
}

const languages = { de: german, en: english };
const grammars = new Map<Language, Grammar>();

/** Made when a text first needs it: most collections have one language. */
function grammarOf(language: Language): Grammar {
  const grammar = grammars.get(language) ?? createGrammar(languages[language]);
  grammars.set(language, grammar);
  return grammar;
}

const unknownDay: PossibleDays = { days: [], earlierToo: true, laterToo: true, complete: true };
/** A text speaks of single days when so many tokens on average hold one word that only daily news has, such as “gestern”. */
const DAILY = 1200;

/** What a text says before it is known when it was written. */
interface Parsed {
  readonly outline: Outline;
  readonly placed: readonly Placed[];
  readonly joints: readonly (Joint | null)[];
  readonly shared: readonly (SharedYear | null)[];
  readonly daily: boolean;
}

function parse(text: string, language: Language, kind: TimeContext["kind"]): Parsed {
  const grammar = grammarOf(language);
  const outline = outlineOf(text, grammar.lexicon);
  const placed = readSurroundings(findCandidates(outline, grammar, kind), outline, grammar);
  const daily =
    placed.length > 0 && (outline.signs.match(grammar.dailyWords)?.length ?? 0) * DAILY >= outline.signs.length;
  const joints = findJoints(placed, outline, grammar);
  return { outline, placed, joints, shared: sharedYears(placed, joints, outline, grammar), daily };
}

/** Texts up to this length are remembered, because an article's date is found by trying its sentences on many days. */
const SHORT = 2_000;
const REMEMBERED = 500;
const parsers = Object.fromEntries(
  (["de", "en"] as const).flatMap((language) =>
    (["news", "narrative"] as const).map((kind) => [
      `${language} ${kind}`,
      remember(REMEMBERED, (text) => parse(text, language, kind)),
    ]),
  ),
);

/** Finds the time expressions of a text, in the order in which they begin; they never overlap. */
export function findTimes(text: string, { language, created, kind }: TimeContext): TimeMention[] {
  const remembered = text.length <= SHORT ? parsers[`${language} ${kind}`] : undefined;
  const { outline, placed, joints, shared, daily } = remembered?.(text) ?? parse(text, language, kind);
  if (placed.length === 0) return [];
  const possible = created === null ? unknownDay : possibleDays(created);
  // Without any possible day everything is resolved once, for a day that is not known.
  const days = possible.days.length > 0 ? possible.days : [null];
  const readings = days.map((day) =>
    resolveMentions(placed, { outline, joints, shared }, { kind, created: day, daily }),
  );
  return toMentions(placed, readings, { outline, created, possible, joints });
}
