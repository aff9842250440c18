import type { PlacedMark } from "../../src/features/timeline/plot/plot-layout.ts";

/** A mark in the first row of the lane `top`, from 100 to 120, whose event is called as it is. */
export function aPlacedMark(name: string, change: Partial<PlacedMark> = {}): PlacedMark {
  const lane = change.lane ?? "top";
  return {
    id: `${lane} ${name}`,
    event: name as PlacedMark["event"],
    lane,
    repeats: false,
    day: null,
    glyph: { form: "day", parts: [] },
    announced: false,
    overlaid: false,
    highlighted: false,
    tags: [],
    label: name,
    note: null,
    name: () => name,
    salience: 0,
    row: 0,
    from: 100,
    to: 120,
    before: 6,
    after: 6,
    labelStart: 0,
    labelWidth: 0,
    box: { start: 100, end: 120 },
    ...change,
  };
}
