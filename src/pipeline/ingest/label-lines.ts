import { findDateline } from "./dateline.ts";
import { findByline, isSection, isSubheading } from "./line-shape.ts";
import { isAboveText, isApart, isCaption, type MergedLine } from "./merge-copies.ts";

/** What a line is in its article. `headline` and `alternative-headline` are the headings above the text. */
export type LineKind =
  | "section"
  | "dateline"
  | "byline"
  | "headline"
  | "alternative-headline"
  | "heading"
  | "caption"
  | "paragraph";

export interface LabelledLine {
  readonly kind: LineKind;
  readonly line: MergedLine;
}

/**
 * Tells from shape, length, markup and repetition what each line is. Above the first paragraph stand date line,
 * section, byline, headline, alternative headline and captions; from there on paragraphs and subheadings, under a
 * standfirst and at the end perhaps a byline or date line.
 */
export function labelLines(lines: readonly MergedLine[]): LabelledLine[] {
  const firstParagraph = lines.findIndex((line) => !isAboveText(line));
  const headLength = firstParagraph < 0 ? lines.length : firstParagraph;
  return [...labelHead(lines.slice(0, headLength)), ...labelBody(lines.slice(headLength))];
}

function labelHead(head: readonly MergedLine[]): LabelledLine[] {
  const headings = head.filter((line) => !isCaption(line) && !isApart(line));
  const sections = headings.filter((line, index) => isSectionAbove(line, headings[index + 1], index));
  const [headline, alternative] = headings.filter((line) => !sections.includes(line));
  return head.map((line) => {
    if (line === headline) return { kind: "headline", line };
    if (line === alternative) return { kind: "alternative-headline", line };
    if (sections.includes(line)) return { kind: "section", line };
    return { kind: apartKind(line) ?? (isCaption(line) ? "caption" : "heading"), line };
  });
}

/** A section is the first heading, and a longer one stands below it. */
function isSectionAbove(line: MergedLine, below: MergedLine | undefined, index: number): boolean {
  return index === 0 && below !== undefined && isSection(line.text) && line.text.length < below.text.length;
}

function apartKind(line: MergedLine): LineKind | null {
  if (isCaption(line)) return null;
  if (findDateline(line.text)) return "dateline";
  return findByline(line.text) ? "byline" : null;
}

/** Of date line and byline, each may stand once at the end. */
const LONGEST_END = 2;
/** Paragraphs that sum an article up above its byline or date line. */
const LONGEST_STANDFIRST = 2;

function labelBody(body: readonly MergedLine[]): LabelledLine[] {
  const standfirst = standfirstOf(body);
  return body.map((line, index) => {
    if (isCaption(line)) return { kind: "caption", line };
    const below = body[index + 1];
    const kind = index < standfirst || index >= body.length - LONGEST_END ? apartKind(line) : null;
    if (kind) return { kind, line };
    const isTitle = below && isSubheading(line.text) && !isSubheading(below.text);
    return { kind: isTitle ? "heading" : "paragraph", line };
  });
}

/** How many lines a standfirst has with the byline and date line below it; 0: there is none. Days as headings, one after the other, are a chronicle's. */
function standfirstOf(body: readonly MergedLine[]): number {
  const first = body.slice(0, LONGEST_STANDFIRST + 1).findIndex(isApart);
  if (first < 0) return 0;
  const length = body.findIndex((line, index) => index > first && !isApart(line));
  const days = body.slice(0, -LONGEST_END).filter(({ text }) => findDateline(text) !== null).length;
  return length < 0 || days > 1 ? 0 : length;
}
