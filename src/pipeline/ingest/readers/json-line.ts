import * as v from "valibot";
import type { Diagnostic, Place } from "../../../model/diagnostic.ts";

/** An article as one line of a `.jsonl` file. */
const jsonArticleSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  /** A day, or a time that begins with one. */
  published: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.transform((text) => text.slice(0, "2024-10-18".length)),
      ),
    ),
  ),
  title: v.optional(v.nullable(v.string())),
  text: v.pipe(
    v.string(),
    v.check((text) => /[\p{L}\p{N}]/u.test(text), "a text with words"),
  ),
});
export type JsonArticle = v.InferOutput<typeof jsonArticleSchema>;

/** Reads a line of a `.jsonl` file; what is no article is reported, and the other lines stand. */
export function readJsonLine(
  line: string,
  place: Place,
): { readonly article: JsonArticle | null; readonly diagnostics: readonly Diagnostic[] } {
  const value = parseJson(line);
  if (value === undefined)
    return { article: null, diagnostics: [failure(place, "not-json", "a line of JSON", beginning(line))] };
  const read = v.safeParse(jsonArticleSchema, value);
  if (read.success) return { article: read.output, diagnostics: [] };
  const [issue] = read.issues;
  return {
    article: null,
    diagnostics: [
      failure(
        place,
        "not-an-article",
        "id, published, title, text",
        `${v.getDotPath(issue) ?? "line"}: ${issue.message}`,
      ),
    ],
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function failure(place: Place, code: string, expected: string, found: string): Diagnostic {
  return { severity: "error", code, place, expected, found };
}

function beginning(line: string): string {
  return JSON.stringify(line.slice(0, 40));
}
