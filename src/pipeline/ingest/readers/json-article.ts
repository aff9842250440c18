import { withoutPrintedForms } from "../printed-forms.ts";
import { sourceLines } from "../source-line.ts";
import { headLines, headOf, unreadDay } from "./given-head.ts";
import { readJsonLine } from "./json-line.ts";
import type { Reader } from "./reader.ts";

/** One line of a `.jsonl` file, or a `.json` file with one article. */
export const jsonArticle: Reader = {
  extension: ".json",
  read(text, file) {
    const { article, diagnostics } = readJsonLine(text, { file });
    if (!article) return { head: {}, lines: [], diagnostics };
    const metadata = { title: article.title ?? undefined, published: article.published ?? undefined };
    return {
      head: headOf(metadata),
      lines: headLines(metadata, sourceLines(withoutPrintedForms(article.text)), 1),
      diagnostics: [...diagnostics, ...unreadDay(metadata.published, { file })],
    };
  },
};
