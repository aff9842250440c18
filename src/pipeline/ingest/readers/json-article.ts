import { sourceLines } from "../source-line.ts";
import { headLines, headOf } from "./given-head.ts";
import { readJsonLine } from "./json-line.ts";
import type { Reader } from "./reader.ts";

/** How an article of a `.jsonl` file is named when the file is taken apart: `corpus.jsonl/12.json`. */
export const JSON_ARTICLE = ".json";

/** One line of a `.jsonl` file, or a `.json` file with one article. */
export const jsonArticle: Reader = {
  extension: JSON_ARTICLE,
  read(text, file) {
    const { article, diagnostics } = readJsonLine(text, { file });
    if (!article) return { head: {}, lines: [], diagnostics };
    const metadata = { title: article.title ?? undefined, published: article.published ?? undefined };
    return { head: headOf(metadata), lines: headLines(metadata, sourceLines(article.text), 1), diagnostics };
  },
};
