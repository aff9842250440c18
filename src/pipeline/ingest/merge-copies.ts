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
  const lines: MergedLine[] = [];
  const indexOf = new Map<string, number>();
  for (const line of source) {
    const at = indexOf.get(bareWords(line)) ?? -1;
    const original = lines[at];
    if (original && isCopy(line, original, lines)) {
      lines[at] = merge(original, line);
    } else {
      indexOf.set(bareWords(line), lines.length);
      lines.push({ ...line, copies: [] });
    }
  }
  return lines;
}

/** Right below it, the line that stands twice may be a whole sentence: a caption. */
function isCopy(line: SourceLine, original: MergedLine, lines: readonly MergedLine[]): boolean {
  const isRightBelow = original === lines.at(-1);
  if (isRightBelow && (original.markup || line.markup)) return true;
  return (isRightBelow ? lines.slice(0, -1) : lines).every(isAboveText);
}

function merge(above: MergedLine, line: SourceLine): MergedLine {
  const { copies, ...upper } = above;
  return line.isCaption && !above.isCaption
    ? { ...line, copies: [...copies, upper] }
    : { ...above, copies: [...copies, line] };
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
