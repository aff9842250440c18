import * as v from "valibot";
import type { Diagnostic, Place } from "../../../model/diagnostic.ts";

/** An article as one line of a `.jsonl` file. */
const jsonArticleSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  /** A day, or a time that begins with one. */
  published: v.optional(v.nullable(v.string())),
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
  return { article: null, diagnostics: [failure(place, "not-an-article", EXPECTED, foundIn(read.issues[0], line))] };
}

const EXPECTED = "id, published, title, text";

/** The part that is missing or of the wrong kind; the line's beginning where that is the whole. */
function foundIn(issue: v.BaseIssue<unknown>, line: string): string {
  const part = v.getDotPath(issue);
  if (part === null) return beginning(line);
  return issue.input === undefined ? `no "${part}"` : `${part}: ${beginning(JSON.stringify(issue.input))}`;
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
