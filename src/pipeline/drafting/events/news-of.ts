import type { EventId } from "../../../model/ids.ts";
import type { DraftArticle } from "../draft-article.ts";
import type { NamedGroup } from "./order-hints.ts";

/** The last sentence, from 0, that may still be the article's lead: a caption may stand before it. */
const LATEST_LEAD = 2;

/** The event that an article without a date tells in its lead in its own voice; undefined where there is none. */
export function newsOf({ id }: DraftArticle, groups: readonly NamedGroup[]): EventId | undefined {
  const own = groups
    .flatMap(({ group }) => group.occurrences)
    .filter(({ sentence }) => sentence.article.id === id && !sentence.isCaption);
  const lead = Math.min(...own.map(({ sentence }) => sentence.index));
  return groups.find(({ group }) =>
    group.occurrences.some(
      ({ sentence, told, isVerbal, attribution, clause }) =>
        sentence.article.id === id &&
        sentence.index === lead &&
        lead <= LATEST_LEAD &&
        told === "happened" &&
        isVerbal &&
        attribution.length === 0 &&
        clause === 0,
    ),
  )?.id;
}
