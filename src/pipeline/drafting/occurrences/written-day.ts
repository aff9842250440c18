import type { DraftArticle } from "../draft-article.ts";

/** The day on which an article was written, as an ISO date; null where it is not known. */
export function dayOf({ dateline, published }: DraftArticle): string | null {
  return dateline?.day ?? published ?? null;
}
