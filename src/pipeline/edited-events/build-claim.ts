import type { Claim } from "../../model/claim.ts";
import { type Evidence, speakerOf } from "../../model/evidence.ts";
import type { EditorClaim } from "../editor-file/editor-schema.ts";
import { errorAt, type Finding, type Path } from "../editor-file/finding.ts";

/** A figure of the editor's file, with the first speaker of its evidence as the one whose figure it is. */
export function buildClaim({ property, value, min, max, approximate, words }: EditorClaim, evidence: Evidence): Claim {
  const range = { min: value ?? min ?? null, max: value ?? max ?? null };
  return { property, ...range, approximate, words, by: speakerOf(evidence), evidence: evidence.key };
}

/** Finds what is wrong with a figure: words that are not in the quote, no number or too many. */
export function checkClaim({ value, min, max, words }: EditorClaim, quote: string, path: Path): Finding[] {
  const findings: Finding[] = [];
  if (!quote.includes(words)) {
    const expected = { code: "words-of-quote", quote } as const;
    findings.push(errorAt([...path, "words"], "claim-not-in-quote", expected, { code: "quoted", text: words }));
  }
  const range = min !== undefined || max !== undefined;
  if ((value === undefined) !== range) {
    findings.push(errorAt(path, "claim-figure", { code: "value-or-range" }, { code: range ? "both" : "neither" }));
  }
  if (min !== undefined && max !== undefined && min > max) {
    const found = { code: "written", text: String(min) } as const;
    findings.push(errorAt([...path, "min"], "claim-figure", { code: "at-most-max", max }, found));
  }
  return findings;
}
