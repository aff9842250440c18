import type { Claim } from "../model/claim.ts";
import { type AttributionStep, type Evidence, speakerOf } from "../model/evidence.ts";
import type { Span } from "../model/span.ts";
import type { EditorClaim, EditorEvidence, EditorSpeaker } from "./editor-file/editor-schema.ts";
import { errorAt, type Finding, type Path } from "./editor-file/finding.ts";
import { anchorQuote, type WantedQuote } from "./evidence/anchor-quote.ts";
import { evidenceKey } from "./evidence/evidence-key.ts";
import { passageOf } from "./evidence/passage.ts";
import type { LoadedArticle, LoadedArticles } from "./load-articles.ts";
import { splitSentences } from "./segmentation/split-sentences.ts";

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

/** A stretch of an article that can be read. */
export interface FoundPassage {
  readonly article: LoadedArticle;
  readonly position: Span;
}

/** Looks for a quote in an article. An article that does not exist is reported elsewhere. */
export function findPassage(
  id: string,
  wanted: WantedQuote,
  path: Path,
  { articles, leftOut }: LoadedArticles,
): { readonly passage: FoundPassage | null; readonly findings: readonly Finding[] } {
  const article = articles.find((candidate) => candidate.id === id);
  if (!article) return { passage: null, findings: leftOut.has(id) ? [articleLeftOut(id, path)] : [] };
  const failed = (code: string, key: string, expected: string, found: string) => ({
    passage: null,
    findings: [errorAt([...path, key], code, expected, found)],
  });
  const anchored = anchorQuote(article.text, wanted, article.language);
  switch (anchored.kind) {
    case "found":
      return { passage: { article, position: anchored.position }, findings: [] };
    case "ambiguous": {
      const found = `"${wanted.quote}", which stands there ${anchored.count} times`;
      return failed(
        "quote-ambiguous",
        "quote",
        `words that stand once in ${article.file}, or a prefix that tells which`,
        found,
      );
    }
    case "prefix-differs":
      return failed(
        "prefix-differs",
        "prefix",
        `words right before the quote, as "${anchored.before}"`,
        `"${wanted.prefix}"`,
      );
    case "altered":
      return failed(
        "quote-altered",
        "quote",
        `the exact words of ${article.file}: "${anchored.nearest}"`,
        `"${wanted.quote}"`,
      );
    case "missing": {
      const nearest = anchored.nearest ? `; the nearest are "${anchored.nearest}"` : "";
      return failed("quote-not-found", "quote", `words that stand in ${article.file}${nearest}`, `"${wanted.quote}"`);
    }
    default:
      return anchored satisfies never;
  }
}

/** The editor's file is not to blame for a file that cannot be read. */
function articleLeftOut(id: string, path: Path): Finding {
  const expected = "an article whose file can be read";
  const found = `${id}, which is left out, and this passage with it`;
  return { severity: "warning", code: "article-left-out", path: [...path, "article"], expected, found };
}

/** The parts of the quote that tell the event, in the order of the text; the whole quote when none is named. */
function tellingParts({ telling, quote }: EditorEvidence, { start, end }: Span, path: Path) {
  const parts = telling === undefined ? [] : [telling].flat();
  const spans: Span[] = [];
  const findings: Finding[] = [];
  for (const part of parts) {
    const at = quote.indexOf(part);
    if (at < 0)
      findings.push(
        errorAt([...path, "telling"], "telling-not-in-quote", `words of the quote "${quote}"`, `"${part}"`),
      );
    else spans.push({ start: start + at, end: start + at + part.length });
  }
  return { spans: spans.length > 0 ? spans.sort((a, b) => a.start - b.start) : [{ start, end }], findings };
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
  const expected = `whole sentences: "${article.text.slice(around[0]?.start, around.at(-1)?.end)}"`;
  const found = `"${article.text.slice(start, end)}"`;
  return [{ severity: "warning", code: "not-a-sentence", path: [...path, "quote"], expected, found }];
}

function buildClaim({ property, value, min, max, approximate, words }: EditorClaim, evidence: Evidence): Claim {
  const range = { min: value ?? min ?? null, max: value ?? max ?? null };
  return { property, ...range, approximate, words, by: speakerOf(evidence), evidence: evidence.key };
}

function checkClaim({ value, min, max, words }: EditorClaim, quote: string, path: Path): Finding[] {
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
