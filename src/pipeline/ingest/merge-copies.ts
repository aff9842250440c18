import { findDateline } from "./dateline.ts";
import { findByline, isHeading } from "./line-shape.ts";
import { bareWords, type SourceLine } from "./source-line.ts";

/** A line, and what stood below it in the same words and was left out. */
export interface MergedLine extends SourceLine {
  readonly copies: readonly SourceLine[];
}

/**
 * Takes a line and its copies below it as one, and keeps the one whose markup tells its parts. Above the first
 * paragraph any line may stand twice; below it only one with markup, right below, since else the repetition may be the author's.
 */
export function mergeCopies(source: readonly SourceLine[]): MergedLine[] {
  const lines: Growing[] = [];
  const indexOf = new Map<string, number>();
  /** Of the first line that is not of the kinds that stand above the text. */
  let body = 0;
  for (const line of source) {
    while (body < lines.length && isAboveText(lines[body] as Growing)) body++;
    const words = bareWords(line);
    const at = indexOf.get(words) ?? -1;
    const original = lines[at];
    if (original && isCopy(line, original, lines.length - 1 - at, lines.length - body)) {
      lines[at] = merge(original, line);
    } else {
      indexOf.set(words, lines.length);
      lines.push(withCopies(line, []));
    }
  }
  return lines;
}

/** A line whose copies are still being found. */
interface Growing extends SourceLine {
  readonly copies: SourceLine[];
}

/**
 * Whether a line repeats one that stands `between` lines above it, `belowHead` lines having come since the head of the article. Right
 * below it, the line that stands twice may be a whole sentence: a caption.
 */
function isCopy(line: SourceLine, original: SourceLine, between: number, belowHead: number): boolean {
  if (between === 0 && (original.markup || line.markup)) return true;
  return belowHead <= (between === 0 ? 1 : 0);
}

/** The copies are kept in one list: a file may hold a hundred thousand of them. */
function merge(above: Growing, line: SourceLine): Growing {
  const { copies, ...upper } = above;
  const isBetter = line.isCaption && !above.isCaption;
  copies.push(isBetter ? upper : line);
  return isBetter ? withCopies(line, copies) : above;
}

function withCopies({ number, raw, text, markup, isCaption: isMarked }: SourceLine, copies: SourceLine[]): Growing {
  return { number, raw, text, markup, isCaption: isMarked, copies };
}

/** Whether a line is of the kinds that stand above the first paragraph. */
export function isAboveText(line: MergedLine): boolean {
  return isCaption(line) || isHeading(line.text) || isApart(line);
}

/** A caption is marked as one, or is a sentence that stands twice. */
export function isCaption(line: MergedLine): boolean {
  return line.isCaption || (line.copies.length > 0 && !isHeading(line.text) && !isApart(line));
}

/** A date line or byline: it stands apart from headlines and text. */
export function isApart(line: SourceLine): boolean {
  return findDateline(line.text) !== null || findByline(line.text) !== null;
}
