import type { Span } from "../../../model/span.ts";
import { findLeadIn } from "../../ingest/lead-in.ts";
import { splitSentences } from "../../segmentation/split-sentences.ts";
import type { DraftArticle } from "../draft-article.ts";
import { englishGrammar } from "../words/english-grammar.ts";
import { isPictureText } from "./picture-credits.ts";

/** A sentence of an article's body, without the space around it. */
export interface BodySentence extends Span {
  /** Where its first words begin, after place, day and agency. */
  readonly bodyStart: number;
  readonly isCaption: boolean;
}

/** Characters of a sentence, and sentences of an article, that are worth taking apart; beyond, a file is no news article. */
const LONGEST_SENTENCE = 1500;
const MOST_SENTENCES = 1000;
/** The sentences before which place and agency may stand: a headline or a caption may come before. */
const LEADS = 4;

/** The sentences of an article's paragraphs and captions that are taken apart: none twice, none endless, none below a picture with its credit. */
export function sentencesToDraft({ text, language, blocks }: DraftArticle): BodySentence[] {
  const sentences: BodySentence[] = [];
  const seen = new Set<string>();
  for (const { kind, start, end } of blocks) {
    if (kind !== "paragraph" && kind !== "caption") continue;
    const block = text.slice(start, end);
    if (isPictureText(block)) continue;
    for (const part of splitSentences(block, language)) {
      const whole = text.slice(start + part.start, start + part.end);
      const words = whole.trim();
      if (words === "" || words.length > LONGEST_SENTENCE || seen.has(words)) continue;
      seen.add(words);
      const from = start + part.start + whole.indexOf(words);
      const leadIn = sentences.length < LEADS ? (findLeadIn(words)?.end ?? 0) : 0;
      const headline = sentences.length === 0 && leadIn === 0 && language === "en" ? gluedHeadline(words) : 0;
      sentences.push({
        start: from,
        end: from + words.length,
        bodyStart: from + Math.max(leadIn, headline),
        isCaption: kind === "caption",
      });
      if (sentences.length === MOST_SENTENCES) return sentences;
    }
  }
  return sentences;
}

/** In the middle of a sentence these begin another, unless they begin a title or the name of a paper. */
const sentenceOpener =
  /(?<=[\p{Ll}\p{N}%”’)] )(?:The|An?|It|He|She|They|There|This|In|At|On|After|Police|Officials) (?!Associated|New York|Washington|Wall|Guardian|Times|Independent|Hague|Sun|Daily|Economist|Post|Telegraph|Observer|Mirror|Who|Beatles)(?=\p{L})/gu;
/** Characters in which a headline may end. */
const LONGEST_HEADLINE = 260;

/** Where the lead begins in a first sentence that runs on from its headline ("Aid for Haiti The United Nations has …"); 0 where none does. */
function gluedHeadline(words: string): number {
  let end = 0;
  for (const found of words.slice(0, LONGEST_HEADLINE).matchAll(sentenceOpener)) {
    const before = /(\p{L}+) $/u.exec(words.slice(0, found.index))?.[1] ?? "";
    if (found.index > 12 && !englishGrammar.tags.has(before.toLowerCase())) end = found.index;
  }
  return end;
}
