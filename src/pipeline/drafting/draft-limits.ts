import type { Diagnostic } from "../../model/diagnostic.ts";
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

/** Why an article is not drafted: it would take longer than a few seconds; null for all that is like an article. */
export function tooLongToDraft(article: DraftArticle): Diagnostic | null {
  const { length } = article.text;
  if (length > LONGEST_TEXT) return refusal(article, `at most ${LONGEST_TEXT} characters`, `${length}`);
  if (length <= SHORT_TEXT) return null;
  const work = sentencesToDraft(article).reduce((sum, { start, end }) => sum + (end - start) ** 2, 0);
  return work > MOST_WORK
    ? refusal(article, "sentences of the usual length", `long ones in ${length} characters`)
    : null;
}

function refusal({ file }: DraftArticle, expected: string, found: string): Diagnostic {
  return { severity: "warning", code: "too-long-to-draft", place: { file }, expected, found };
}
