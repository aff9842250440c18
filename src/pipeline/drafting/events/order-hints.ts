import type { EventId } from "../../../model/ids.ts";
import type { Localized } from "../../../model/localized.ts";
import type { DatingHints } from "../../dating/dating-input.ts";
import { passageOf } from "../../evidence/passage.ts";
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

/** What the texts say of an event's place in the order of others, beside its dates. */
export function hintsFor({ id, group }: NamedGroup, all: readonly NamedGroup[]): DatingHints {
  return {
    reason: nothingTold,
    ...(group.occurrences.some(({ told }) => told === "lasting") && { lasting: true }),
    ...notBefore(group, all),
    ...after(id, group, all),
  };
}

/** A confirmation is not earlier than the last article that tells of the matter without it. */
function notBefore(group: DraftGroup, all: readonly NamedGroup[]): Pick<DatingHints, "notBefore"> {
  if (group.type !== "confirmation") return {};
  const own = new Set(group.occurrences.map(({ sentence }) => sentence));
  const mine = new Set(group.occurrences.map(({ sentence }) => sentence.article.id));
  const confirmed = all.filter(
    ({ group: other }) => other.type !== "confirmation" && other.occurrences.some(({ sentence }) => own.has(sentence)),
  );
  const unaware = confirmed
    .flatMap(({ group: other }) => other.occurrences.map(({ sentence }) => sentence.article))
    .filter((article) => article.dateline !== null && !mine.has(article.id))
    .sort((a, b) => ((a.dateline?.day ?? "") < (b.dateline?.day ?? "") ? 1 : -1));
  return unaware[0] ? { notBefore: { article: unaware[0].id, because: knowsOfNone } } : {};
}

function after(id: EventId, group: DraftGroup, all: readonly NamedGroup[]): Pick<DatingHints, "after"> {
  for (const { id: other, group: earlier } of all) {
    if (other === id) continue;
    for (const { sentence, clause } of earlier.occurrences) {
      const words = sentence.article.text.slice(sentence.span.start, sentence.span.end);
      if (clause !== 0 || !follows.test(words)) continue;
      const isBefore = group.occurrences.some(
        (each) =>
          each.sentence.article === sentence.article && each.sentence.index === sentence.index - 1 && each.clause === 0,
      );
      if (isBefore) return { after: { event: other, passage: passageOf(sentence.article, sentence.span) } };
    }
  }
  return {};
}
