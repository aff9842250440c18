import type { EventId } from "../../../model/ids.ts";
import { type PlacedMark, rowsOfLanes } from "../plot/plot-layout.ts";
import type { Lane } from "../timeline-view.ts";

/** A height on the plot: so many whole lanes from the top, with so many rows in them and in the lane where it lies. */
export interface Height {
  readonly lanes: number;
  readonly rows: number;
}

/** The line that joins the marks of one event. */
export interface Join {
  readonly event: EventId;
  /** Milliseconds: the middle of its marks. */
  readonly at: number;
  /** Pixels by which the line stands beside it, so that no two lines lie in one. */
  readonly offset: number;
  readonly top: Height;
  readonly bottom: Height;
}

/** Pixels from one line to the next beside it. */
const STEP = 5;

/**
 * The lines between marks of the same event in different lanes, in the order of the marks; those of one event must stand
 * from the top. Lines that would meet at a `scale` (milliseconds a pixel) stand side by side, as far as their glyphs reach.
 */
export function joinsOf(marks: readonly PlacedMark[], lanes: readonly Lane[], scale: number): Join[] {
  const heightOf = measureHeights(marks, lanes);
  const joins: Join[] = [];
  for (const mark of marks) {
    const last = mark.repeats ? undefined : marks.findLast(({ event }) => event === mark.event);
    if (!last || last === mark) continue;
    const at = (mark.from + mark.to) / 2;
    const near = joins.filter((join) => Math.abs(join.at - at) < STEP * scale).length;
    const offset = offsetOf(mark, near, scale);
    joins.push({ event: mark.event, at, offset, top: heightOf(mark), bottom: heightOf(last) });
  }
  return joins;
}

/** To the side on which the glyph reaches farther. */
function offsetOf({ before, after, from, to }: PlacedMark, steps: number, scale: number): number {
  const room = Math.max(before, after) + (to - from) / 2 / scale - 2;
  const distance = Math.max(0, Math.min(steps * STEP, room));
  return after > before ? distance : 0 - distance;
}

function measureHeights(marks: readonly PlacedMark[], lanes: readonly Lane[]): (mark: PlacedMark) => Height {
  const rows = rowsOfLanes(marks);
  const tops = new Map<string, Height>();
  let above = 0;
  for (const [index, { id }] of lanes.entries()) {
    tops.set(id, { lanes: index, rows: above });
    above += rows.get(id) ?? 0;
  }
  return ({ lane, row }) => {
    const top = tops.get(lane) ?? { lanes: 0, rows: 0 };
    return { lanes: top.lanes, rows: top.rows + row };
  };
}
