import type { Article, Block } from "../../model/article.ts";
import type { IsoDay } from "../../model/day.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Language } from "../../model/localized.ts";
import type { Span } from "../../model/span.ts";
import { sha256 as ownSha256 } from "../hashing/sha256.ts";
import { findDateline } from "./dateline.ts";
import { decodeText, type SourceFile, UNREAD_BYTES } from "./decode-text.ts";
import { guessLanguage } from "./guess-language.ts";
import { headlineOf } from "./headline.ts";
import { type LabelledLine, labelLines } from "./label-lines.ts";
import { layOut } from "./lay-out.ts";
import { findLeadIn } from "./lead-in.ts";
import { findByline } from "./line-shape.ts";
import { mergeCopies } from "./merge-copies.ts";
import type { ReadFile } from "./readers/reader.ts";
import { findReader, unknownType } from "./readers.ts";
import { repairsOf } from "./repairs.ts";
import { findDates, type WrittenDate } from "./written-date.ts";

/** What a file alone tells of its article. */
export interface IngestedArticle
  extends Pick<
    Article,
    | "file"
    | "sha256"
    | "language"
    | "headline"
    | "headlineOrigin"
    | "alternativeHeadline"
    | "section"
    | "publisher"
    | "byline"
    | "url"
    | "wordCount"
    | "repairs"
  > {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Line of the file in which each block begins, from 1. */
  readonly blockLines: readonly number[];
  /** The date that the article prints of itself, with its words' place in `text`. */
  readonly dateline: { readonly position: Span; readonly day: IsoDay } | null;
}

/** An article; null when its file cannot be read, and then one of the diagnostics is an error. */
export interface Ingested {
  readonly article: IngestedArticle | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the editor says of the article beside its file. */
export interface IngestOptions {
  readonly headline?: string | undefined;
  readonly language?: Language | undefined;
  /** Of a text whose language cannot be told. */
  readonly defaultLanguage: Language;
  /** As 64 hexadecimal digits; missing: our own, which runs everywhere, if slower than that of a system. */
  readonly sha256?: ((bytes: Uint8Array) => string) | undefined;
}

/** Makes an article of a file: what is headline, date line, caption and text, and what was repaired. No sentence is changed. */
export function ingestArticle(file: SourceFile, options: IngestOptions): Ingested {
  const reader = findReader(file.name);
  if (!reader) return { article: null, diagnostics: [unknownExtension(file.name)] };
  const decoded = decodeText(file);
  if (decoded.kind === "broken") return { article: null, diagnostics: [decoded.diagnostic] };
  const read = reader.read(decoded.text, file.name);
  if (decoded.unlessBeside && hasUnreadBytes(read)) return { article: null, diagnostics: [decoded.unlessBeside] };
  const { head, lines, diagnostics } = read;
  if (diagnostics.some(({ severity }) => severity === "error")) return { article: null, diagnostics };
  if (lines.length === 0) return { article: null, diagnostics: [...diagnostics, withoutWords(file.name)] };
  const labelled = labelLines(mergeCopies(lines));
  const language = options.language ?? head.language ?? guessLanguage(decoded.text, options.defaultLanguage);
  const { publisher, url } = head;
  const known = {
    file: file.name,
    sha256: (options.sha256 ?? ownSha256)(file.bytes),
    language,
    ...(publisher && { publisher }),
    ...(url && { url }),
  };
  return {
    article: assemble(labelled, known, options.headline, head.headline),
    diagnostics: [...decoded.diagnostics, ...diagnostics, ...impossibleDatelines(file.name, labelled)],
  };
}

/** Whether words of the article itself could not be read. */
function hasUnreadBytes({ head, lines }: ReadFile): boolean {
  const words = [head.headline, head.publisher, ...lines.map(({ text }) => text)];
  return words.some((text) => text?.includes(UNREAD_BYTES));
}

function unknownExtension(file: string): Diagnostic {
  return { severity: "error", place: { file }, ...unknownType(file) };
}

function withoutWords(file: string): Diagnostic {
  return {
    severity: "error",
    code: "no-text",
    place: { file },
    expected: { code: "article-text" },
    found: { code: "none" },
  };
}

function impossibleDatelines(file: string, labelled: readonly LabelledLine[]): Diagnostic[] {
  return labelled
    .filter(({ kind, line }) => kind === "dateline" && findDateline(line.text)?.day === null)
    .map(({ line }) => ({
      severity: "warning",
      code: "impossible-dateline",
      place: { file, line: line.number },
      expected: { code: "existing-day" },
      found: { code: "written", text: line.text },
    }));
}

interface Known {
  readonly file: string;
  readonly sha256: string;
  readonly language: Language;
}

/** The editor's headline goes before the one that the file's own head gives, that before what its lines look like. */
function assemble(
  lines: readonly LabelledLine[],
  known: Known,
  edited: string | undefined,
  own: string | undefined,
): IngestedArticle {
  const { text, blocks, blockLines } = layOut(lines);
  const found = headlineOf(lines, edited, known.language);
  const { repair, ...headline } =
    edited === undefined && own !== undefined
      ? { headline: own, headlineOrigin: "text" as const, repair: null }
      : found;
  const [alternativeHeadline, section, byline] = (["alternative-headline", "section", "byline"] as const).map(
    (wanted) => lines.find(({ kind }) => kind === wanted)?.line.text,
  );
  return {
    ...known,
    ...headline,
    ...(alternativeHeadline && { alternativeHeadline }),
    ...(section && { section }),
    ...(byline && { byline: findByline(byline) ?? byline }),
    wordCount: wordCount(text),
    text,
    blocks,
    blockLines,
    dateline: datelineOf(text, blocks),
    repairs: [...lines.flatMap(repairsOf), ...(repair ? [repair] : [])].sort((a, b) => a.line - b.line),
  };
}

function wordCount(text: string): number {
  const hasWord = /[\p{L}\p{N}]/u;
  let count = 0;
  for (const part of text.split(/\s+/)) if (hasWord.test(part)) count++;
  return count;
}

/** In brackets after the last sentence: "(3. Mai 2024)", "(dpa, 3. Mai 2024)". */
const inLastBrackets = /(?<=[.!?…]["'”“»«’]?\s)\((?:(?:\p{Lu}[\p{Lu}/]+|dpa|epd|sid)[,/]? )?(?<date>[^()]{8,30})\)$/u;

/**
 * The first date line whose day exists; else the day before the first words of the text ("BERLIN, 3 May 2024 (AP) - …"), else that in brackets
 * after its last.
 */
function datelineOf(text: string, blocks: readonly Block[]): IngestedArticle["dateline"] {
  for (const { kind, start, end } of blocks) {
    const found = kind === "dateline" ? findDateline(text.slice(start, end)) : null;
    if (found?.day) return { position: shifted(found.position, start), day: found.day };
  }
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  return (
    (first && dayAt(findLeadIn(text.slice(first.start, first.end))?.date, first.start)) ??
    (last && dayAt(dateAtEnd(text.slice(last.start, last.end)), last.start)) ??
    null
  );
}

function dayAt(date: WrittenDate | null | undefined, start: number): IngestedArticle["dateline"] {
  return date?.day ? { position: shifted(date.position, start), day: date.day } : null;
}

function dateAtEnd(paragraph: string): WrittenDate | null {
  const words = inLastBrackets.exec(paragraph)?.groups?.date ?? "";
  const [found] = findDates(words);
  const isWhole = found?.position.start === 0 && found.position.end === words.length;
  return isWhole ? { ...found, position: shifted(found.position, paragraph.length - words.length - 1) } : null;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
