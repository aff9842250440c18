import { availableParallelism } from "node:os";
import type { Crew } from "../../pipeline/drafting/article-steps.ts";
import type { DraftArticle } from "../../pipeline/drafting/draft-article.ts";
import { textLength } from "../articles/text-length.ts";
import { createCrew } from "./crew.ts";

/**
 * Characters, about a thousand articles: of fewer, two processors draft no quicker together, since a new thread compiles everything anew,
 * while one thread alone has the other processor for its compiler and its garbage collector.
 */
const QUICKLY_DRAFTED = 4_000_000;
/** Helping threads; with more, this one would not keep up with what they hand over. */
const MOST_HELPERS = 7;

/** As many threads as the machine has processors beside this one; null where the articles are few, or there is no other. */
export function hireCrew(articles: readonly DraftArticle[]): Crew | null {
  const helpers = Math.min(availableParallelism() - 1, MOST_HELPERS);
  const characters = articles.reduce((sum, article) => sum + textLength(article), 0);
  return helpers > 0 && characters > QUICKLY_DRAFTED ? createCrew(helpers) : null;
}
