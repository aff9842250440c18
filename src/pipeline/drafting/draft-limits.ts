import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Expected } from "../../model/expected.ts";
import type { Found } from "../../model/found.ts";
import type { DraftArticle } from "./draft-article.ts";
import { sentencesToDraft } from "./sentences/sentences-to-draft.ts";

/** Characters of a text; the longest reports of newspapers have a third of it. */
const LONGEST_TEXT = 300_000;
/**
 * What taking sentences apart may cost, counted as the squares of their lengths: words are compared with the other words of their sentence.
 * A thousand sentences of a newspaper cost a quarter of it. It is counted, not timed, so that the same input gives the same output.
 */
const MOST_WORK = 100_000_000;
/** Texts up to this length cannot cost so much, whatever their sentences. */
const SHORT_TEXT = 50_000;

const atMost: Expected = { code: "at-most", count: LONGEST_TEXT, unit: "characters" };

/** Why an article is not drafted: it would take longer than a few seconds; null for all that is like an article. */
export function tooLongToDraft(article: DraftArticle): Diagnostic | null {
  const { length } = article.text;
  if (length > LONGEST_TEXT) return refusal(article, atMost, { code: "number", count: length });
  if (length <= SHORT_TEXT) return null;
  const work = sentencesToDraft(article).reduce((sum, { start, end }) => sum + (end - start) ** 2, 0);
  return work > MOST_WORK
    ? refusal(article, { code: "usual-sentences" }, { code: "long-sentences", characters: length })
    : null;
}

function refusal({ file }: DraftArticle, expected: Expected, found: Found): Diagnostic {
  return { severity: "warning", code: "too-long-to-draft", place: { file }, expected, found };
}
