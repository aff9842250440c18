import type { ArticleId, EventId } from "../../../model/ids.ts";
import type { NamedGroup } from "./order-hints.ts";

/** The last sentence, from 0, that may still be the article's lead: a caption may stand before it. */
const LATEST_LEAD = 2;

/** The event that an article without a date tells in its lead in its own voice; undefined where there is none. */
export function newsOf(id: ArticleId, groups: readonly NamedGroup[]): EventId | undefined {
  const own = groups
    .flatMap(({ group }) => group.tellings)
    .filter(({ article, isCaption }) => article === id && !isCaption);
  const lead = Math.min(...own.map(({ index }) => index));
  return groups.find(({ group }) =>
    group.tellings.some(
      ({ article, index, told, isVerbal, isOwnVoice, clause }) =>
        article === id &&
        index === lead &&
        lead <= LATEST_LEAD &&
        told === "happened" &&
        isVerbal &&
        isOwnVoice &&
        clause === 0,
    ),
  )?.id;
}
