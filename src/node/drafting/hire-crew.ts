import { availableParallelism } from "node:os";
import type { Crew } from "../../pipeline/drafting/article-steps.ts";
import type { DraftArticle } from "../../pipeline/drafting/draft-article.ts";
import { createCrew } from "./crew.ts";

/** Characters that one thread drafts in little more time than it takes to start another. */
const QUICKLY_DRAFTED = 500_000;
/** Helping threads; with more, this one would not keep up with what they hand over. */
const MOST_HELPERS = 7;

/** As many threads as the machine has processors beside this one; null where the articles are few, or there is no other. */
export function hireCrew(articles: readonly DraftArticle[]): Crew | null {
  const helpers = Math.min(availableParallelism() - 1, MOST_HELPERS);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  return helpers > 0 && characters > QUICKLY_DRAFTED ? createCrew(helpers) : null;
}
