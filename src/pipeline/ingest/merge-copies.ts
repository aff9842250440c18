import { findDateline } from "./dateline.ts";
import { findByline, isHeading } from "./line-shape.ts";
import { type SourceLine, saysTheSame } from "./source-line.ts";

/** A line, and what stood below it in the same words and was left out. */
export interface MergedLine extends SourceLine {
  readonly copies: readonly SourceLine[];
}

/**
 * Takes a line and its copies right below it as one, and keeps the one whose markup tells its parts. Above the first
 * paragraph any line may stand twice; below it only one with markup, since else the repetition may be the author's.
 */
export function mergeCopies(source: readonly SourceLine[]): MergedLine[] {
  const lines: MergedLine[] = [];
  for (const line of source) {
    const above = lines.at(-1);
    if (above && saysTheSame(above, line) && (above.markup || line.markup || lines.slice(0, -1).every(isAboveText))) {
      lines[lines.length - 1] = merge(above, line);
    } else {
      lines.push({ ...line, copies: [] });
    }
  }
  return lines;
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
