import { htm, html } from "./readers/html.ts";
import { jsonArticle } from "./readers/json-article.ts";
import { markdown } from "./readers/markdown.ts";
import { plainText } from "./readers/plain-text.ts";
import type { Reader } from "./readers/reader.ts";
import { isLineName } from "./split-lines.ts";

/** The kinds of files that articles may come in. A new kind is one reader here. */
export const readers: readonly Reader[] = [plainText, markdown, html, htm, jsonArticle];

/** The reader for a file; null when there is none for its extension. */
export function findReader(file: string): Reader | null {
  if (isLineName(file)) return jsonArticle;
  return readers.find(({ extension }) => file.toLowerCase().endsWith(extension)) ?? null;
}
