import type { TimeWindow } from "../../../state/session-store.tsx";
import { LABEL_GAP, type LabelPlace, type PlacedMark } from "../plot/plot-layout.ts";

/** Pixels between a label and the edge of the plot that holds it back. */
const EDGE = 6;
/** Pixels of a glyph that a label beside it never covers; nor a fade, which ends in the one day that is known. */
const BARE = 32;

/** Pixels by which a label leaves its place, so that it stays in sight as long as its glyph is; null once that is not. */
export function labelShift(mark: PlacedMark, labels: LabelPlace, shown: TimeWindow, width: number): number | null {
  const place = (time: number) => ((time - shown.start) / (shown.end - shown.start)) * width;
  const start = place(mark.from) - mark.before;
  const end = place(mark.to) + mark.after;
  if (end <= 0 || start >= width) return null;
  if (labels === "beside") {
    const own = end + LABEL_GAP;
    const bare = Math.max(BARE, mark.before + LABEL_GAP);
    const held = Math.max(width - EDGE - mark.labelWidth, Math.max(start, 0) + bare);
    return Math.min(0, held - own);
  }
  // What was held back at the beginning of the plot goes back under its glyph as that comes into sight.
  const back = Math.min(Math.max(mark.labelStart, 0), Math.max(0, start + mark.labelStart - EDGE));
  if (back > 0) return -back;
  const own = start + mark.labelStart;
  const toRight = Math.min(Math.max(EDGE - own, 0), Math.max(0, end - own - mark.labelWidth));
  return toRight > 0 ? toRight : -Math.min(Math.max(own + mark.labelWidth + EDGE - width, 0), Math.max(0, own - start));
}
