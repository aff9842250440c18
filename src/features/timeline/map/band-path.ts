import type { TimeWindow } from "../../../state/session-store.tsx";
import type { BandContent } from "../timeline-map.ts";

export interface BandScale {
  readonly shown: TimeWindow;
  /** Pixels. */
  readonly width: number;
  /** The count that reaches up to the top. */
  readonly tallest: number;
  /** What is known stands on the ground, what is possible on it. */
  readonly part: "certain" | "possible";
}

/** Of 100; what there is once is seen, too. */
const LEAST = 8;
/** Pixels between two bars. */
const GAP = 1;

/** The bars of a band as an SVG path, in pixels from the left of the plot, and hundredths of the height. */
export function bandPath(units: BandContent["units"], { shown, width, tallest, part }: BandScale): string {
  const place = (time: number) => Math.round(((time - shown.start) / (shown.end - shown.start)) * width * 10) / 10;
  const height = (count: number) => (count === 0 ? 0 : Math.round(LEAST + (count / tallest) * (100 - LEAST)));
  const bars = units.map(({ start, end, certain, possible }) => {
    const [ground, top] = part === "certain" ? [0, height(certain)] : [height(certain), height(certain + possible)];
    if (top <= ground) return "";
    const [left, right] = [place(start), place(end) - GAP];
    return `M${left} ${100 - ground}V${100 - top}H${right}V${100 - ground}Z`;
  });
  return bars.join("");
}
