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

/** What a file may be, for those who have brought another. */
export const KNOWN_FILES = `a file that ends in ${[...readers.map(({ extension }) => extension), ".jsonl"].join(", ")} or .zip`;

/** What the name of a file ends in, with the dot. */
export function endingOf(file: string): string {
  return /[^/](?<ending>\.[^./]+)$/.exec(file)?.groups?.ending ?? "a name without an ending";
}
