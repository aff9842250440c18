import type { Claim } from "../../model/claim.ts";
import type { AttributionStep, Evidence } from "../../model/evidence.ts";
import type { Span } from "../../model/span.ts";
import type { EditorEvidence, EditorSpeaker } from "../editor-file/editor-schema.ts";
import { errorAt, type Finding, type Path } from "../editor-file/finding.ts";
import { evidenceKey } from "../evidence/evidence-key.ts";
import { passageOf } from "../evidence/passage.ts";
import type { LoadedArticle, LoadedArticles } from "../load-articles.ts";
import { splitSentences } from "../segmentation/split-sentences.ts";
import { buildClaim, checkClaim } from "./build-claim.ts";
import { findPassage } from "./find-passage.ts";

/** An evidence of the editor's file, found in its article; null when it is not there, and then a finding says why. */
export interface BuiltEvidence {
  readonly evidence: Evidence | null;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** Anchors an evidence of the editor's file in its article. `path` is where it stands in the file. */
export function buildEvidence(edited: EditorEvidence, path: Path, loaded: LoadedArticles): BuiltEvidence {
  const found = findPassage(edited.article, edited, path, loaded);
  if (!found.passage) return { evidence: null, claims: [], findings: found.findings };
  const { article, position } = found.passage;
  const telling = tellingParts(edited, position, path);
  const evidence: Evidence = {
    ...passageOf(article, position),
    key: evidenceKey(article.id, edited.quote),
    telling: telling.spans,
    stance: edited.stance,
    attribution: edited.says.map(attributionStep),
  };
  const claims = edited.claims.map((claim) => buildClaim(claim, evidence));
  const wrongClaims = edited.claims.flatMap((claim, index) =>
    checkClaim(claim, edited.quote, [...path, "claims", index]),
  );
  return {
    evidence,
    claims,
    findings: [...telling.findings, ...wholeSentence(article, position, path), ...wrongClaims],
  };
}

/** The parts of the quote that tell the event, in the order of the text; the whole quote when none is named. */
function tellingParts({ telling, quote }: EditorEvidence, { start, end }: Span, path: Path) {
  const parts = telling === undefined ? [] : [telling].flat();
  const spans: Span[] = [];
  const findings: Finding[] = [];
  for (const part of parts) {
    const at = quote.indexOf(part);
    if (at >= 0) spans.push({ start: start + at, end: start + at + part.length });
    else findings.push(tellingNotInQuote(part, quote, path));
  }
  return { spans: spans.length > 0 ? spans.sort((a, b) => a.start - b.start) : [{ start, end }], findings };
}

function tellingNotInQuote(part: string, quote: string, path: Path): Finding {
  const expected = { code: "words-of-quote", quote } as const;
  return errorAt([...path, "telling"], "telling-not-in-quote", expected, { code: "quoted", text: part });
}

function attributionStep(speaker: EditorSpeaker): AttributionStep {
  if (typeof speaker === "string") return { kind: "actors", actors: [speaker] };
  return Array.isArray(speaker) ? { kind: "actors", actors: speaker } : { kind: "unnamed", words: speaker };
}

/** A part of a sentence can turn its sense, so a quote is whole sentences, or a heading. */
function wholeSentence(article: LoadedArticle, { start, end }: Span, path: Path): Finding[] {
  const sentences = splitSentences(article.text, article.language);
  const trimmed = sentences.map((span) => ({
    start: span.start,
    end: span.start + article.text.slice(span.start, span.end).trimEnd().length,
  }));
  if (trimmed.some((span) => span.start === start) && trimmed.some((span) => span.end === end)) return [];
  const around = trimmed.filter((span) => span.start < end && start < span.end);
  const whole = article.text.slice(around[0]?.start, around.at(-1)?.end);
  return [
    {
      severity: "warning",
      code: "not-a-sentence",
      path: [...path, "quote"],
      expected: { code: "whole-sentences", words: whole },
      found: { code: "quoted", text: article.text.slice(start, end) },
    },
  ];
}
