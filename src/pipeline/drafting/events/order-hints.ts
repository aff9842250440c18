import type { EventId } from "../../../model/ids.ts";
import type { Localized } from "../../../model/localized.ts";
import type { DatingHints } from "../../dating/dating-input.ts";
import { passageOf } from "../../evidence/passage.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { DraftGroup } from "./draft-group.ts";

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

/** What the texts say of events' places in the order of others, beside their dates. */
export type FindHints = (named: NamedGroup) => DatingHints;

/** Looks through the groups once; then each can be asked for. */
export function createHints(all: readonly NamedGroup[]): FindHints {
  const steps = stepsIn(all);
  const tellers = tellersOf(all);
  return ({ id, group }) => ({
    reason: nothingTold,
    ...(group.occurrences.some(({ told }) => told === "lasting") && { lasting: true }),
    ...notBefore(group, tellers),
    ...after(id, group, steps),
  });
}

/** By sentence: the places in the list of those groups that tell of something by it, confirmations left out. */
type Tellers = ReadonlyMap<ReadSentence, ReadonlyMap<number, DraftGroup>>;

function tellersOf(all: readonly NamedGroup[]): Tellers {
  const tellers = new Map<ReadSentence, Map<number, DraftGroup>>();
  for (const [place, { group }] of all.entries()) {
    if (group.type === "confirmation") continue;
    for (const { sentence } of group.occurrences) {
      const ofSentence = tellers.get(sentence) ?? new Map<number, DraftGroup>();
      tellers.set(sentence, ofSentence.set(place, group));
    }
  }
  return tellers;
}

/** A confirmation is not earlier than the last article that tells of the matter without it. */
function notBefore({ type, occurrences }: DraftGroup, tellers: Tellers): Pick<DatingHints, "notBefore"> {
  if (type !== "confirmation") return {};
  const mine = new Set(occurrences.map(({ sentence }) => sentence.article.id));
  const confirmed = new Map(occurrences.flatMap(({ sentence }) => [...(tellers.get(sentence) ?? [])]));
  const unaware = [...confirmed]
    .sort(([a], [b]) => a - b)
    .flatMap(([, other]) => other.occurrences.map(({ sentence }) => sentence.article))
    .filter((article) => article.dateline !== null && !mine.has(article.id))
    .sort((a, b) => ((a.dateline?.day ?? "") < (b.dateline?.day ?? "") ? 1 : -1));
  return unaware[0] ? { notBefore: { article: unaware[0].id, because: knowsOfNone } } : {};
}

/** A sentence that says that it came after what the sentence before it told. */
interface Step {
  readonly id: EventId;
  readonly sentence: ReadSentence;
  /** Its place among all such sentences. */
  readonly place: number;
}

/** By article and the number of the sentence before. */
function stepsIn(all: readonly NamedGroup[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  let place = 0;
  for (const { id, group } of all) {
    for (const { sentence, clause } of group.occurrences) {
      const { article, span, index } = sentence;
      if (clause !== 0 || !follows.test(article.text.slice(span.start, span.end))) continue;
      const key = `${index - 1} ${article.id}`;
      steps.set(key, [...(steps.get(key) ?? []), { id, sentence, place: place++ }]);
    }
  }
  return steps;
}

function after(
  id: EventId,
  { occurrences }: DraftGroup,
  steps: ReadonlyMap<string, readonly Step[]>,
): Pick<DatingHints, "after"> {
  if (steps.size === 0) return {};
  const [first] = occurrences
    .flatMap(({ sentence, clause }) =>
      clause === 0 ? (steps.get(`${sentence.index} ${sentence.article.id}`) ?? []) : [],
    )
    .filter((step) => step.id !== id)
    .sort((a, b) => a.place - b.place);
  return first ? { after: { event: first.id, passage: passageOf(first.sentence.article, first.sentence.span) } } : {};
}
