import type * as v from "valibot";
import { errorAt, type Finding, type Path } from "./finding.ts";
import { toKebabCase } from "./keys.ts";
import { UNKNOWN_KEY } from "./known-keys.ts";
import { expectedOneOf } from "./nearest-word.ts";

const LONGEST_FOUND = 120;

/** What a schema found wrong, one finding a place, in the words of a diagnostic. `base` is the path of the value that was checked. */
export function issueFindings(issues: readonly v.BaseIssue<unknown>[], base: Path): Finding[] {
  const findings = issues.flatMap((issue) => findingsOf(issue, base));
  const places = findings.map(({ path }) => path.join("/"));
  return findings.filter((_, index) => places.indexOf(places[index] as string) === index);
}

function findingsOf(issue: v.BaseIssue<unknown>, base: Path): Finding[] {
  const path = [...base, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const key = toKebabCase(String(path.at(-1) ?? ""));
  if (issue.message.startsWith(UNKNOWN_KEY)) {
    return [errorAt(path, "unknown-key", issue.message.slice(UNKNOWN_KEY.length), key)];
  }
  if (issue.input === undefined) return [errorAt(path, "missing-key", `the key "${key}"`, "nothing")];
  if (issue.type === "union") return unionFindings(issue, path);
  return [errorAt(path, codeOf(issue), expectationOf(issue), shown(issue.input))];
}

/** Of several forms that a value may have, the one that fits the kind of value tells what is wrong. */
function unionFindings(issue: v.BaseIssue<unknown>, path: Path): Finding[] {
  const ofFittingForm = (issue.issues ?? []).filter((inner) => inner.kind === "validation" || inner.path);
  if (ofFittingForm.length > 0) return ofFittingForm.flatMap((inner) => findingsOf(inner, path));
  return [errorAt(path, "wrong-value", expectationOf(issue), shown(issue.input))];
}

function codeOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "regex" && issue.message.includes("hyphens")) return "bad-id";
  if (issue.type === "check") return "impossible-date";
  return issue.type === "picklist" ? "not-one-of" : "wrong-value";
}

const plainWords: Readonly<Record<string, string>> = {
  Array: "a list",
  Object: "keys with values",
  number: "a number",
  string: "words",
};
const WEB_ADDRESS = "an address with https://";

/** What values must look like, by key. */
const formats: Readonly<Record<string, string>> = {
  lasts: "an ISO 8601 duration such as P3D",
  site: "an address with https:// that ends in a slash",
  tag: "two to four capitals",
  url: WEB_ADDRESS,
  "archive-url": WEB_ADDRESS,
  wikidata: "a Wikidata id such as Q423",
};

function expectationOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "picklist") {
    const choices = Array.from(String(issue.expected).matchAll(/"([^"]*)"/g), ([, choice]) => choice as string);
    return expectedOneOf(`one of ${choices.join(", ")}`, String(issue.input), choices);
  }
  if (!issue.message.startsWith("Invalid ")) return issue.message;
  if (issue.type === "url") return WEB_ADDRESS;
  if (issue.type === "regex") return formats[String(issue.path?.at(-1)?.key)] ?? String(issue.expected);
  if (issue.type === "max_length" || issue.type === "min_length") return lengthOf(issue);
  return String(issue.expected ?? issue.type).replace(/\w+/g, (name) => plainWords[name] ?? name);
}

function lengthOf({ type, expected, input }: v.BaseIssue<unknown>): string {
  const number = String(expected).replace(/\D/g, "");
  const unit = `${typeof input === "string" ? "character" : "item"}${number === "1" ? "" : "s"}`;
  return `at ${type === "min_length" ? "least" : "most"} ${number} ${unit}`;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
