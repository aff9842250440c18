import type * as v from "valibot";
import { errorAt, type Finding, type Path } from "./finding.ts";
import { toKebabCase } from "./keys.ts";
import { UNKNOWN_KEY } from "./known-keys.ts";

const LONGEST_FOUND = 120;

/** What a schema found wrong, in the words of a diagnostic. `base` is the path of the value that the schema was held against. */
export function issueFindings(issue: v.BaseIssue<unknown>, base: Path): Finding[] {
  const path = [...base, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const key = toKebabCase(String(path.at(-1) ?? ""));
  if (issue.message.startsWith(UNKNOWN_KEY)) {
    return [errorAt(path, "unknown-key", issue.message.slice(UNKNOWN_KEY.length), key)];
  }
  if (issue.input === undefined && issue.path?.at(-1)?.origin !== "key") return [];
  if (issue.input === undefined) return [errorAt(path, "missing-key", `the key "${key}"`, "nothing")];
  if (issue.type === "union") return unionFindings(issue, path, base);
  return [errorAt(path, codeOf(issue), expectationOf(issue), shown(issue.input))];
}

/** Of several forms that a value may have, the one that fits the kind of value best tells what is wrong. */
function unionFindings(issue: v.BaseIssue<unknown>, path: Path, base: Path): Finding[] {
  const nested = (issue.issues ?? []).filter(({ kind, path: inner }) => kind === "validation" || inner);
  const findings = nested.flatMap((inner) => issueFindings(inner, path));
  return findings.length > 0
    ? findings
    : [errorAt(path.length > 0 ? path : base, "wrong-value", expectationOf(issue), shown(issue.input))];
}

function codeOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "regex" && issue.message.includes("hyphens")) return "bad-id";
  if (issue.type === "check") return "impossible-date";
  return issue.type === "picklist" ? "not-one-of" : "wrong-value";
}

function expectationOf(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith("Invalid ")) return issue.message;
  if (issue.type === "max_length" || issue.type === "min_length") return `${issue.expected} characters or items`;
  return String(issue.expected ?? issue.type);
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
