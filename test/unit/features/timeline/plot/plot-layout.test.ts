import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelShift } from "../../../../../src/features/timeline/marks/label-shift.ts";
import {
  boxOf,
  layOut,
  type PlacedMark,
  rowsOfLanes,
  slideLabel,
} from "../../../../../src/features/timeline/plot/plot-layout.ts";
import { zoomed } from "../../../../../src/features/timeline/time-window.ts";
import type { Mark } from "../../../../../src/features/timeline/timeline-view.ts";
import { formatDay, parseDay } from "../../../../../src/model/day.ts";
import { glyphOf } from "../../../../../src/ui/date-glyph/date-glyph.ts";
import { aDate } from "../../../../support/builders.ts";
import { aPlacedMark } from "../../../../support/placed-mark.ts";

function aMark(id: string, edtf: string, lane = "lane"): Mark {
  const glyph = glyphOf(aDate(edtf));
  if (!glyph) throw new Error(`aMark: nothing to draw in ${edtf}`);
  return {
    id,
    day: null,
    event: id as Mark["event"],
    lane,
    repeats: false,
    glyph,
    announced: false,
    overlaid: false,
    highlighted: false,
    tags: [],
    label: id,
    note: null,
    name: () => id,
    salience: 0,
  };
}

const labelWidth = () => 200;

function placed(marks: readonly Mark[], width = 1000): PlacedMark[] {
  return [...(layOut(marks, { width, labelWidth }, null)?.marks ?? [])];
}

/** Pairs of marks of one row whose glyphs or labels meet at a scale. */
function meeting(marks: readonly PlacedMark[], labels: "beside" | "under", scale: number): string[] {
  return marks.flatMap((a, index) =>
    marks.slice(index + 1).flatMap((b) => {
      if (a.lane !== b.lane || a.row !== b.row) return [];
      const [one, other] = [boxOf(a, labels, scale), boxOf(b, labels, scale)];
      return one.start < other.end && other.start < one.end ? [`${a.id} and ${b.id}`] : [];
    }),
  );
}

describe("rows", () => {
  test("are shared by marks that are far apart", () => {
    const marks = [aMark("early", "2023-10-19"), aMark("late", "2024-10-18")];
    expect(placed(marks).map(({ row }) => row)).toEqual([0, 0]);
  });

  test("part marks whose labels would meet", () => {
    const marks = [aMark("one", "2024-06-01"), aMark("other", "2024-06-20"), aMark("far", "2023-01-01")];
    expect(placed(marks).map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  test("are counted lane by lane", () => {
    const marks = [aMark("a", "2024-06-01", "x"), aMark("b", "2024-06-01", "y"), aMark("c", "2024-06-02", "x")];
    expect([...rowsOfLanes(placed(marks))]).toEqual([
      ["x", 2],
      ["y", 1],
    ]);
  });

  const anyDay = fc.integer({ min: parseDay("2023-01-01") ?? 0, max: parseDay("2025-12-31") ?? 0 }).map(formatDay);
  const anyEdtf = fc.oneof(
    anyDay,
    anyDay.map((day) => `[..${day}]`),
    anyDay.map((day) => `[${day}..]`),
    anyDay.map((day) => `${day}/..`),
    anyDay.map((day) => day.slice(0, 7)),
  );

  test("hold at every scale to which one can zoom, in wide plots and in narrow ones", () => {
    fc.assert(
      fc.property(
        fc.array(anyEdtf, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 300, max: 2500 }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (dates, width, zoom) => {
          const marks = dates.map((edtf, index) => aMark(`mark-${index}`, edtf));
          const layout = layOut(marks, { width, labelWidth: ({ id }) => 60 + id.length * 9 }, null);
          expect(layout && meeting(layout.marks, layout.labels, layout.coarsest * zoom)).toEqual([]);
        },
      ),
    );
  });
});

describe("the window that shows everything", () => {
  test.each([340, 700, 1400, 2500])("holds all glyphs and labels in %i pixels", (width) => {
    const marks = [aMark("first", "2023-10-19"), aMark("by", "[..2024-07]"), aMark("last", "[2024-11..]")];
    const layout = layOut(marks, { width, labelWidth }, null);
    if (!layout) throw new Error("nothing was laid out");
    const scale = (layout.fit.end - layout.fit.start) / width;
    for (const mark of layout.marks) {
      const box = boxOf(mark, layout.labels, scale);
      expect((box.start - layout.fit.start) / scale, mark.id).toBeGreaterThanOrEqual(0);
      expect((layout.fit.end - box.end) / scale, mark.id).toBeGreaterThanOrEqual(-8);
    }
  });

  test("is weeks long, even for a single day", () => {
    const layout = layOut([aMark("day", "2024-06-01")], { width: 1000, labelWidth }, null);
    expect(layout && (layout.fit.end - layout.fit.start) / 86_400_000).toBeGreaterThan(27);
  });

  test("is none without marks or without room", () => {
    expect(layOut([], { width: 1000, labelWidth }, null)).toBeNull();
    expect(layOut([aMark("day", "2024-06-01")], { width: 0, labelWidth }, null)).toBeNull();
  });
});

describe("a label", () => {
  const layout = layOut(
    [aMark("long", "2024-01-01/2024-12-31"), aMark("day", "2024-06-01")],
    { width: 1000, labelWidth },
    null,
  );
  const [day, long] = ["day", "long"].map((id) => layout?.marks.find((mark) => mark.id === id));
  if (!layout || !day || !long) throw new Error("nothing was laid out");

  test("stays in its place while it is in sight", () => {
    expect(labelShift(long, "beside", layout.fit, 1000)).toBe(0);
    expect(labelShift(day, "beside", layout.fit, 1000)).toBe(0);
  });

  test("comes over its bar when the end of that is out of sight", () => {
    const middle = zoomed({ start: long.from, end: long.to }, 0.2);
    const shift = labelShift(long, "beside", middle, 1000) ?? 0;
    const place = ((long.to - middle.start) / (middle.end - middle.start)) * 1000 + long.after + 8;
    expect(place + shift).toBeGreaterThan(0);
    expect(place + shift + long.labelWidth).toBeLessThanOrEqual(1000);
  });

  test("goes with its glyph", () => {
    const later = { start: day.to + 86_400_000 * 30, end: day.to + 86_400_000 * 60 };
    expect(labelShift(day, "beside", later, 1000)).toBeNull();
  });
});

test("a label beside a fade never covers the day in which it ends, though its own end be out of sight", () => {
  const fade = aPlacedMark("fade", { from: 900, to: 900, before: 64, after: 1, labelWidth: 200 });
  const shift = labelShift(fade, "beside", { start: 0, end: 1000 }, 1000) ?? Number.NaN;
  expect(900 + 1 + 8 + shift).toBeGreaterThan(900);
});

test("a label under a fade that begins before the plot begins with the plot, and goes back as the fade comes into sight", () => {
  const fade = aPlacedMark("fade", { from: 50, to: 50, before: 64, labelWidth: 200 });
  const shown = { start: 0, end: 400 };
  const slid = { ...fade, ...slideLabel(fade, shown, 1, 400) };
  const leftAt = (window: typeof shown) =>
    slid.from - window.start - slid.before + slid.labelStart + (labelShift(slid, "under", window, 400) ?? Number.NaN);
  expect(leftAt(shown)).toBeGreaterThanOrEqual(0);
  expect(leftAt(shown)).toBeLessThan(14);
  expect(leftAt({ start: -100, end: 300 })).toBe(slid.from + 100 - slid.before);
});
