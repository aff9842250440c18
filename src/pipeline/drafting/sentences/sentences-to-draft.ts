import type { Span } from "../../../model/span.ts";
import { splitSentences } from "../../segmentation/split-sentences.ts";
import type { DraftArticle } from "../draft-article.ts";

/** A sentence of an article's body, without the space around it. */
export interface BodySentence extends Span {
  readonly isCaption: boolean;
}

/** The sentences of an article's paragraphs and captions that are taken apart: none twice, none endless. */
export function sentencesToDraft(article: DraftArticle): BodySentence[] {
  return readable(bodySentences(article), article.text);
}

/** Characters of a sentence, and sentences of an article, that are worth taking apart; beyond, a file is no news article. */
const LONGEST_SENTENCE = 1500;
const MOST_SENTENCES = 1000;

function readable(sentences: readonly BodySentence[], text: string): BodySentence[] {
  const seen = new Set<string>();
  const kept = sentences.filter(({ start, end }) => {
    if (end - start > LONGEST_SENTENCE) return false;
    const words = text.slice(start, end);
    return !seen.has(words) && seen.add(words);
  });
  return kept.slice(0, MOST_SENTENCES);
}

function bodySentences({ text, language, blocks }: DraftArticle): BodySentence[] {
  const bodies = blocks.filter(({ kind }) => kind === "paragraph" || kind === "caption");
  return bodies
    .flatMap((block) =>
      splitSentences(text.slice(block.start, block.end), language).map(({ start, end }) => {
        const words = text.slice(block.start + start, block.start + end);
        const from = block.start + start + words.length - words.trimStart().length;
        return { start: from, end: from + words.trim().length, isCaption: block.kind === "caption" };
      }),
    )
    .filter(({ start, end }) => start < end);
}
