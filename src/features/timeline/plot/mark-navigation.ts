import { monthStep } from "../../../search/month-step.ts";
import type { PlacedMark } from "./plot-layout.ts";

const moveKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"] as const;

/** The keys that lead from one mark to another. */
export type MoveKey = (typeof moveKeys)[number];

export function isMoveKey(key: string): key is MoveKey {
  return moveKeys.some((move) => move === key);
}

/**
 * The mark to which a key leads: left and right in the order of time, the Page keys to the first of the month before or
 * after, up and down to the nearest in time of the next row. At the ends it stays where it is. `marks` are in the order of time, `lanes` from the top.
 */
export function neighbour(
  marks: readonly PlacedMark[],
  lanes: readonly string[],
  from: PlacedMark,
  key: MoveKey,
): PlacedMark {
  const index = marks.indexOf(from);
  switch (key) {
    case "Home":
      return marks[0] ?? from;
    case "End":
      return marks.at(-1) ?? from;
    case "ArrowLeft":
      return marks[index - 1] ?? from;
    case "ArrowRight":
      return marks[index + 1] ?? from;
    case "ArrowUp":
    case "ArrowDown":
      return inNextRow(marks, lanes, from, key === "ArrowUp" ? -1 : 1);
    case "PageUp":
    case "PageDown": {
      const days = marks.map(({ day }) => day);
      return marks[monthStep(days, index, key === "PageUp" ? -1 : 1) ?? index] ?? from;
    }
    default:
      return key satisfies never;
  }
}

function inNextRow(marks: readonly PlacedMark[], lanes: readonly string[], from: PlacedMark, step: -1 | 1): PlacedMark {
  const height = (mark: PlacedMark) => lanes.indexOf(mark.lane) * 1000 + mark.row;
  const beyond = marks.filter((mark) => (height(mark) - height(from)) * step > 0);
  const next = Math.min(...beyond.map((mark) => height(mark) * step)) * step;
  const distance = (mark: PlacedMark) => Math.abs(mark.from + mark.to - from.from - from.to);
  const row = beyond.filter((mark) => height(mark) === next);
  return row.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best), row[0] ?? from);
}
