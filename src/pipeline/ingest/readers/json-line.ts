import * as v from "valibot";
import type { Diagnostic, Place } from "../../../model/diagnostic.ts";
import type { DiagnosticCode } from "../../../model/diagnostic-code.ts";
import type { Expected } from "../../../model/expected.ts";
import type { Found } from "../../../model/found.ts";

/** An article as one line of a `.jsonl` file. */
const jsonArticleSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  /** A day, or a time that begins with one. */
  published: v.optional(v.nullable(v.string())),
  title: v.optional(v.nullable(v.string())),
  text: v.pipe(
    v.string(),
    v.check((text) => /[\p{L}\p{N}]/u.test(text)),
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
    return { article: null, diagnostics: [failure(place, "not-json", { code: "json-line" }, beginning(line))] };
  const read = v.safeParse(jsonArticleSchema, value);
  if (read.success) return { article: read.output, diagnostics: [] };
  const found = foundIn(read.issues[0], line);
  return { article: null, diagnostics: [failure(place, "not-an-article", { code: "json-article" }, found)] };
}

/** The part that is missing or of the wrong kind; the line's beginning where that is the whole. */
function foundIn(issue: v.BaseIssue<unknown>, line: string): Found {
  const part = v.getDotPath(issue);
  if (part === null) return beginning(line);
  if (issue.input === undefined) return { code: "no-part", part };
  return { code: "part-is", part, value: beginning(JSON.stringify(issue.input)).text };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function failure(place: Place, code: DiagnosticCode, expected: Expected, found: Found): Diagnostic {
  return { severity: "error", code, place, expected, found };
}

function beginning(line: string): Extract<Found, { readonly code: "written" }> {
  return { code: "written", text: JSON.stringify(line.slice(0, 40)) };
}
