import type { Diagnostic } from "../../model/diagnostic.ts";
import { htm, html } from "./readers/html.ts";
import { jsonArticle } from "./readers/json-article.ts";
import { markdown } from "./readers/markdown.ts";
import { plainText } from "./readers/plain-text.ts";
import type { Reader } from "./readers/reader.ts";
import { isLineName } from "./split-lines.ts";

/** The kinds of files that articles may come in. A new kind is one reader here. */
const readers: readonly Reader[] = [plainText, markdown, html, htm, jsonArticle];

/** The reader for a file; null when there is none for its extension. */
export function findReader(file: string): Reader | null {
  if (isLineName(file)) return jsonArticle;
  return readers.find(({ extension }) => file.toLowerCase().endsWith(extension)) ?? null;
}

/** What the names of files end in of which articles are made, archives and collections included. */
export const knownEndings: readonly string[] = [...readers.map(({ extension }) => extension), ".jsonl", ".zip"];

/** Of a file that is none of these: its code, what was expected, and what its name ends in, with the dot. */
export function unknownType(file: string): Pick<Diagnostic, "code" | "expected" | "found"> {
  const ending = /[^/](?<ending>\.[^./]+)$/.exec(file)?.groups?.ending;
  return {
    code: "unknown-file-type",
    expected: { code: "file-endings", endings: knownEndings },
    found: ending === undefined ? { code: "no-ending" } : { code: "written", text: ending },
  };
}
