import type { ArticleId, EventId } from "../../../model/ids.ts";
import type { Telling } from "../groups/telling.ts";

/** The last sentence, from 0, that may still be the article's lead: a caption may stand before it. */
const LATEST_LEAD = 2;

/** What articles without a date tell in their leads. */
export interface News {
  /** Notes what a group tells; `id`: of its event. */
  note(id: EventId, tellings: readonly Telling[]): void;
  /** The event that an article tells in its lead in its own voice; undefined where there is none. */
  of(article: ArticleId): EventId | undefined;
}

/** An event that an article tells of. */
interface Told extends Pick<Telling, "index" | "isCaption"> {
  readonly id: EventId;
  /** Were it in the lead, the article would be the news of it. */
  readonly isNews: boolean;
}

/** `isUndated`: of which articles it will be asked. */
export function createNews(isUndated: (article: ArticleId) => boolean): News {
  const byArticle = new Map<ArticleId, Told[]>();
  return {
    note: (id, tellings) => {
      for (const telling of tellings) {
        const { passage, index, isCaption } = telling;
        if (!isUndated(passage.article)) continue;
        const told = byArticle.get(passage.article) ?? [];
        byArticle.set(passage.article, told);
        told.push({ id, index, isCaption, isNews: mayBeNews(telling) });
      }
    },
    of: (article) => {
      const told = byArticle.get(article) ?? [];
      const lead = Math.min(...told.flatMap(({ index, isCaption }) => (isCaption ? [] : [index])));
      return lead <= LATEST_LEAD ? told.find(({ index, isNews }) => isNews && index === lead)?.id : undefined;
    },
  };
}

function mayBeNews({ told, isVerbal, attribution, clause }: Telling): boolean {
  return told === "happened" && isVerbal && attribution.length === 0 && clause === 0;
}
