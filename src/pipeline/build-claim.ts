import type { Claim } from "../model/claim.ts";
import { type Evidence, speakerOf } from "../model/evidence.ts";
import type { EditorClaim } from "./editor-file/editor-schema.ts";
import { errorAt, type Finding, type Path } from "./editor-file/finding.ts";

/** A figure of the editor's file, with the first speaker of its evidence as the one whose figure it is. */
export function buildClaim({ property, value, min, max, approximate, words }: EditorClaim, evidence: Evidence): Claim {
  const range = { min: value ?? min ?? null, max: value ?? max ?? null };
  return { property, ...range, approximate, words, by: speakerOf(evidence), evidence: evidence.key };
}

/** Finds what is wrong with a figure: words that are not in the quote, no number or too many. */
export function checkClaim({ value, min, max, words }: EditorClaim, quote: string, path: Path): Finding[] {
  const findings: Finding[] = [];
  if (!quote.includes(words)) {
    findings.push(errorAt([...path, "words"], "claim-not-in-quote", `words of the quote "${quote}"`, `"${words}"`));
  }
  const range = min !== undefined || max !== undefined;
  if ((value === undefined) !== range) {
    const found = range ? "both" : "neither";
    findings.push(errorAt(path, "claim-figure", "either value, or min and max, of which one may be missing", found));
  }
  if (min !== undefined && max !== undefined && min > max) {
    findings.push(errorAt([...path, "min"], "claim-figure", `at most max, which is ${max}`, String(min)));
  }
  return findings;
}
