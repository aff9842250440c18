import type { IsoDay } from "../../../model/day.ts";
import type { Passage } from "../../../model/evidence.ts";
import type { ArticleId, EventId } from "../../../model/ids.ts";
import type { Localized } from "../../../model/localized.ts";
import type { DatingHints } from "../../dating/dating-input.ts";
import type { DraftGroup } from "./draft-group.ts";
import type { Telling, TellingHead } from "./telling.ts";

/** A group with the id its event will have. */
export interface NamedGroup {
  readonly id: EventId;
  readonly group: DraftGroup;
}

const knowsOfNone: Localized = {
  de: "Dieser Artikel weiß von keiner Bestätigung; angenommen ist, dass er sie erwähnt hätte.",
  en: "This article knows of no confirmation; it is assumed that it would have mentioned one.",
};
const nothingTold: Localized = {
  de: "Die Artikel nennen kein Datum, und die Reihenfolge lässt keines erschließen.",
  en: "The articles give no date, and the order of events does not allow one to be inferred.",
};
/** "Dieser Schritt folgt auf …": what the sentence before told came after what this one names. */
const follows =
  /^(?:Dieser Schritt|Diese Entscheidung|Dies|This|The move|The step) (?:folgt|folgte|erfolgte|follows|followed|came|comes)\b/u;

/** Whether a sentence says that what it tells came after what the one before it told. */
export function saysThatItFollows(sentence: string): boolean {
  return follows.test(sentence);
}

/** What the texts say of events' places in the order of others, beside their dates. */
export type FindHints = (named: NamedGroup) => DatingHints;

/** Looks through the groups once; then each can be asked for. `datelines`: the days that articles print of themselves; `read`: a telling as a whole. */
export function createHints(
  all: readonly NamedGroup[],
  datelines: ReadonlyMap<ArticleId, IsoDay>,
  read: (head: TellingHead) => Telling,
): FindHints {
  const steps = stepsIn(all, read);
  const tellers = tellersOf(all);
  return ({ id, group }) => ({
    reason: nothingTold,
    ...(group.tellings.some(({ told }) => told === "lasting") && { lasting: true }),
    ...notBefore(group, tellers, datelines),
    ...after(id, group, steps),
  });
}

/** By sentence: the places in the list of those groups that tell of something by it, confirmations left out. */
type Tellers = ReadonlyMap<string, ReadonlyMap<number, DraftGroup>>;

function sentenceKey({ article, start }: TellingHead): string {
  return `${start} ${article}`;
}

function tellersOf(all: readonly NamedGroup[]): Tellers {
  const tellers = new Map<string, Map<number, DraftGroup>>();
  for (const [place, { group }] of all.entries()) {
    if (group.type === "confirmation") continue;
    for (const telling of group.tellings) {
      const key = sentenceKey(telling);
      const ofSentence = tellers.get(key) ?? new Map<number, DraftGroup>();
      tellers.set(key, ofSentence.set(place, group));
    }
  }
  return tellers;
}

/** A confirmation is not earlier than the last article that tells of the matter without it. */
function notBefore(
  { type, tellings, articles: mine }: DraftGroup,
  tellers: Tellers,
  datelines: ReadonlyMap<ArticleId, IsoDay>,
): Pick<DatingHints, "notBefore"> {
  if (type !== "confirmation") return {};
  const confirmed = new Map(tellings.flatMap((telling) => [...(tellers.get(sentenceKey(telling)) ?? [])]));
  const unaware = [...confirmed]
    .sort(([a], [b]) => a - b)
    .flatMap(([, other]) => other.tellings.map(({ article }) => article))
    .filter((article) => datelines.has(article) && !mine.includes(article))
    .sort((a, b) => ((datelines.get(a) ?? "") < (datelines.get(b) ?? "") ? 1 : -1));
  return unaware[0] ? { notBefore: { article: unaware[0], because: knowsOfNone } } : {};
}

/** A sentence that says that it came after what the sentence before it told. */
interface Step {
  readonly id: EventId;
  readonly passage: Passage;
  /** Its place among all such sentences. */
  readonly place: number;
}

/** By article and the number of the sentence before. */
function stepsIn(
  all: readonly NamedGroup[],
  read: (head: TellingHead) => Telling,
): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  let place = 0;
  for (const { id, group } of all) {
    for (const head of group.tellings) {
      if (!head.isNextStep) continue;
      const key = `${head.index - 1} ${head.article}`;
      steps.set(key, [...(steps.get(key) ?? []), { id, passage: read(head).passage, place: place++ }]);
    }
  }
  return steps;
}

function after(
  id: EventId,
  { tellings }: DraftGroup,
  steps: ReadonlyMap<string, readonly Step[]>,
): Pick<DatingHints, "after"> {
  if (steps.size === 0) return {};
  const [first] = tellings
    .flatMap(({ article, index, clause }) => (clause === 0 ? (steps.get(`${index} ${article}`) ?? []) : []))
    .filter((step) => step.id !== id)
    .sort((a, b) => a.place - b.place);
  return first ? { after: { event: first.id, passage: first.passage } } : {};
}
