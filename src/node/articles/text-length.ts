import type { Article } from "../../model/article.ts";

/** About: with the space after it. */
const CHARACTERS_OF_A_WORD = 7;

/** About how many characters a text has, which itself may wait outside memory. */
export function textLength({ wordCount }: Pick<Article, "wordCount">): number {
  return CHARACTERS_OF_A_WORD * wordCount;
}
