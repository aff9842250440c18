import type { DraftArticle } from "../draft-article.ts";
import type { ReadSentence } from "./read-sentences.ts";

/** Items of a column; fewer headings are an article's own. */
const FEWEST_BRIEFS = 3;
/** Paragraphs of an item; longer parts belong to one article. */
const LONGEST_BRIEF = 2;

/** Where the items of a column of news briefs begin, in characters; empty: the article is one story, whatever headings it has. */
function briefsIn({ blocks }: DraftArticle): readonly number[] {
  const told = blocks.filter(({ kind }) => kind === "heading" || kind === "paragraph");
  const starts = told.flatMap(({ kind, start }, at) =>
    kind === "heading" && told[at + 1]?.kind === "paragraph" ? [start] : [],
  );
  const lengths = starts.map(
    (start, at) =>
      told.filter(
        (block) =>
          block.kind === "paragraph" &&
          block.start > start &&
          block.start < (starts[at + 1] ?? Number.POSITIVE_INFINITY),
      ).length,
  );
  const hasLead = told.some(({ kind, start }) => kind === "paragraph" && start < (starts[0] ?? 0));
  const isColumn = !hasLead && starts.length >= FEWEST_BRIEFS && lengths.every((length) => length <= LONGEST_BRIEF);
  return isColumn ? starts : [];
}

const known = new WeakMap<DraftArticle["blocks"], readonly number[]>();

/** Which item of a column of news briefs a sentence is part of, from 0; of any other article all are part of one. */
export function briefOf({ article, span }: Pick<ReadSentence, "article" | "span">): number {
  const { blocks } = article;
  const starts = known.get(blocks) ?? briefsIn(article);
  known.set(blocks, starts);
  return starts.filter((start) => start <= span.start).length;
}
