import type * as v from "valibot";
import { isDay } from "../../model/day.ts";
import type { DiagnosticCode } from "../../model/diagnostic-code.ts";
import { isEdtf } from "../../model/edtf.ts";
import type { Expected, ValueKind } from "../../model/expected.ts";
import type { Found } from "../../model/found.ts";
import { slugForm } from "../../model/ids.ts";
import { errorAt, type Finding, type Path } from "./finding.ts";
import { toKebabCase } from "./keys.ts";
import { nearestWord } from "./nearest-word.ts";

type Issue = v.BaseIssue<unknown>;

const LONGEST_FOUND = 120;

/** What a schema found wrong, one finding a place. `base` is the path of the value that was checked. */
export function issueFindings(issues: readonly Issue[], base: Path): Finding[] {
  const findings = issues.flatMap((issue) => findingsOf(issue, base));
  const places = findings.map(({ path }) => path.join("/"));
  return findings.filter((_, index) => places.indexOf(places[index] as string) === index);
}

function findingsOf(issue: Issue, base: Path): Finding[] {
  const path = [...base, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const key = toKebabCase(String(path.at(-1) ?? ""));
  if (issue.type === "raw_check")
    return [errorAt(path, "unknown-key", oneOf(issue, key), { code: "written", text: key })];
  if (issue.input === undefined) return [errorAt(path, "missing-key", { code: "key", key }, { code: "nothing" })];
  if (issue.type === "union") return unionFindings(issue, path);
  return [errorAt(path, codeOf(issue), expectationOf(issue), shown(issue.input))];
}

/** Of several forms that a value may have, the one that fits the kind of value tells what is wrong. */
function unionFindings(issue: Issue, path: Path): Finding[] {
  const ofFittingForm = (issue.issues ?? []).filter((inner) => inner.kind === "validation" || inner.path);
  if (ofFittingForm.length > 0) return ofFittingForm.flatMap((inner) => findingsOf(inner, path));
  return [errorAt(path, "wrong-value", expectationOf(issue), shown(issue.input))];
}

function codeOf({ type, requirement }: Issue): DiagnosticCode {
  if (requirement === slugForm) return "bad-id";
  if (requirement === isDay || requirement === isEdtf) return "impossible-date";
  return type === "picklist" ? "not-one-of" : "wrong-value";
}

/** By what a value had to fulfil. */
const requirements = new Map<unknown, Expected>([
  [slugForm, { code: "slug" }],
  [isDay, { code: "iso-day" }],
  [isEdtf, { code: "edtf" }],
]);

/** What other values must look like, by key. */
const formats: Readonly<Record<string, Expected>> = {
  lasts: { code: "duration" },
  site: { code: "site-address" },
  tag: { code: "tag" },
  url: { code: "web-address" },
  archiveUrl: { code: "web-address" },
  wikidata: { code: "wikidata-id" },
};

function expectationOf(issue: Issue): Expected {
  const { type, requirement, input } = issue;
  const required = requirements.get(requirement);
  if (required) return required;
  if (type === "picklist") return oneOf(issue, String(input));
  if (type === "url") return { code: "web-address" };
  if (type === "regex") return formats[String(issue.path?.at(-1)?.key)] ?? { code: "other-value" };
  const unit = typeof input === "string" ? "characters" : "items";
  if (type === "min_length") return { code: "at-least", count: Number(requirement), unit };
  if (type === "max_length") return { code: "at-most", count: Number(requirement), unit };
  return kindOf(issue);
}

/** Choices stand in quotes in what an issue expects. */
function oneOf({ expected }: Issue, word: string): Expected {
  const choices = Array.from(String(expected).matchAll(/"([^"]*)"/g), ([, choice]) => choice as string);
  return { code: "one-of", choices, nearest: nearestWord(word, choices) };
}

const kinds: Readonly<Record<string, ValueKind>> = {
  Array: "list",
  Object: "keys",
  number: "number",
  finite: "number",
  string: "words",
  boolean: "yes-or-no",
  true: "true",
};

function kindOf({ expected, type }: Issue): Expected {
  const names = String(expected ?? type).match(/\w+/g) ?? [];
  const known = names.flatMap((name) => kinds[name] ?? []);
  return known.length > 0 ? { code: "kind-of-value", kinds: known } : { code: "other-value" };
}

function shown(value: unknown): Found {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { code: "written", text: text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text };
}
