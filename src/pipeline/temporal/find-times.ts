import { formatDay } from "../../model/day.ts";
import { edtfBounds, parseEdtf } from "../../model/edtf.ts";
import type { Language } from "../../model/localized.ts";
import type { TimeMention } from "../../model/time-mention.ts";
import { denote } from "./calendar/denotation.ts";
import { timexValue } from "./calendar/timex-value.ts";
import { english } from "./english/language.ts";
import { findCandidates } from "./find-candidates.ts";
import { german } from "./german/language.ts";
import { createGrammar } from "./grammar/grammar.ts";
import { outline as outlineOf } from "./grammar/outline.ts";
import { type Placed, readSurroundings } from "./read-surroundings.ts";
import { mergeTimes, mergeValues } from "./resolve/merge.ts";
import { type PossibleDays, possibleDays } from "./resolve/possible-days.ts";
import type { Source } from "./resolve/scene.ts";
import { type Resolved, resolveMentions } from "./resolve-mentions.ts";

/** What is known about the text in which times are looked for. */
export interface TimeContext {
  readonly language: Language;
  /** The document creation time as EDTF (a day, a month, a set, …); null when it is unknown. */
  readonly created: string | null;
  /** In news, a weekday or month without a year is near the day of writing; in a narrative it follows the text before. */
  readonly kind: "news" | "narrative";
}

const grammars = { de: createGrammar(german), en: createGrammar(english) };
const unknownDay: PossibleDays = { days: [], earlierToo: true, laterToo: true, complete: true };

/** Finds the time expressions of a text, in the order in which they begin; they never overlap. */
export function findTimes(text: string, { language, created, kind }: TimeContext): TimeMention[] {
  const grammar = grammars[language];
  const outline = outlineOf(text, grammar.lexicon);
  const placed = readSurroundings(findCandidates(outline, grammar, kind), outline, grammar);
  const possible = created === null ? unknownDay : possibleDays(created);
  const daily = grammar.dailyWords.test(outline.signs);
  const days = possible.days.length > 0 ? possible.days : [null];
  const readings = days.map((day) => resolveMentions(placed, outline, { kind, created: day, daily }));
  return placed.map((mention, index) => {
    const { starts } = outline;
    const resolved = readings.flatMap((each) => each[index] ?? []);
    return toMention(mention, resolved, possible, created, {
      start: starts[mention.start] ?? 0,
      end: starts[mention.end] ?? 0,
    });
  });
}

function toMention(
  { rule }: Placed,
  resolved: readonly Resolved[],
  possible: PossibleDays,
  created: string | null,
  position: TimeMention["position"],
): TimeMention {
  const [first] = resolved;
  if (!first) throw new Error(`the form ${rule} was never resolved`);
  const value = mergeValues(resolved.map((each) => each.value));
  const edtf = mergeTimes(
    resolved.map((each) => each.time),
    first.source === "words" ? { ...possible, earlierToo: false, laterToo: false, complete: true } : possible,
  );
  return {
    position,
    type: first.type,
    value,
    ...(first.mod === undefined ? {} : { mod: first.mod }),
    time: edtf === null ? null : timeOf(edtf),
    basis: first.source === "words" ? "stated" : first.source === "nowhere" ? "unknown" : "resolved",
    derivation: [{ rule, anchor: anchorOf(first.source, created), result: value }],
  };
}

function timeOf(edtf: string): TimeMention["time"] {
  const parsed = parseEdtf(edtf);
  if (!parsed) return null;
  const { earliest, latest } = edtfBounds(parsed);
  return {
    edtf,
    earliest: earliest === null ? null : formatDay(earliest),
    latest: latest === null ? null : formatDay(latest),
  };
}

function anchorOf(source: Source, created: string | null): TimeMention["derivation"][number]["anchor"] {
  if (source === "words" || source === "nowhere") return null;
  if (source === "document") return created === null ? null : { from: "document", edtf: created };
  return { from: "text", edtf: denote(source.granule) ?? timexValue(source.granule), position: source.position };
}
