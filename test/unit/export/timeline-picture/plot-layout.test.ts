import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutLabel } from "../../../../src/export/timeline-picture/mark-label.ts";
import { type Box, layOutPlot } from "../../../../src/export/timeline-picture/plot-layout.ts";
import { anEvent } from "../../../support/builders.ts";
import { measureText } from "../../../support/measure-text.ts";
import { pictureInput } from "../../../support/picture-input.ts";

const room = { left: 40, right: 1240, top: 100 };
const lanes = ["a", "b", "c"].map((id) => ({ id, name: id === "c" ? null : id }));

interface Case {
  readonly when: string;
  readonly title: string;
  readonly lane: string;
  readonly tags: number;
}

function layOut(cases: readonly Case[]) {
  const events = cases.map(({ when, title }, index) => anEvent({ id: `e${index}`, when, title }));
  const marks = pictureInput(events).marks.map((mark, index) => ({
    ...mark,
    lane: cases[index]?.lane ?? "a",
    tags: Array.from({ length: cases[index]?.tags ?? 0 }, (_, tag) => ({ text: `T${tag}`, hue: tag % 9 })),
  }));
  return layOutPlot(
    marks.map((mark) => ({ mark, label: layOutLabel(mark, "19. Oktober 2024 · 3 Artikel", measureText) })),
    lanes,
    room,
  );
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const someCase: fc.Arbitrary<Case> = fc.record({
  when: fc.oneof(
    fc
      .date({ min: new Date("2023-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.constantFrom(
      "2024",
      "2023-07",
      "[..2024-10-18]",
      "[2024-10-18..]",
      "2023-01-01/2024-12-30",
      "2024-05/..",
      "../2023-06",
      "[2024-07-01,2024-07-08]",
      "0044-03-15",
    ),
  ),
  title: fc.string({ minLength: 1, maxLength: 120 }),
  lane: fc.constantFrom("a", "b", "c"),
  tags: fc.integer({ min: 0, max: 12 }),
});

describe("layOutPlot", () => {
  it("lets no glyph and no label meet another, and keeps all of them in the picture and in their lanes", () => {
    fc.assert(
      fc.property(fc.array(someCase, { minLength: 1, maxLength: 40 }), (cases) => {
        const { marks, lanes: placed, bottom } = layOut(cases);
        expect(marks).toHaveLength(cases.length);
        const boxes = marks.flatMap(({ glyph, words }) => [glyph, words]);
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
          expect(box.left).toBeGreaterThanOrEqual(room.left - 1e-6);
          expect(box.right).toBeLessThanOrEqual(room.right + 1e-6);
        }
        for (const { mark, glyph, words } of marks) {
          const lane = placed.find((each) => each.lane.id === mark.lane);
          expect(glyph.top).toBeGreaterThanOrEqual(lane?.rows ?? Number.NaN);
          expect(words.bottom).toBeLessThanOrEqual(lane?.bottom ?? Number.NaN);
        }
        expect(placed.at(-1)?.bottom).toBe(bottom);
      }),
      { numRuns: 200 },
    );
  });

  it("puts marks that are far apart into one row, and a label that has room on neither side below its glyph", () => {
    const one = (when: string) => ({ when, title: "Pakt", lane: "a", tags: 0 });
    const { marks } = layOut([one("2023-01-01"), one("2023-09-01"), one("2024-12-31")]);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(1);
    const [wide] = layOut([
      { ...one("2023-01-01/2024-12-31"), title: "Ein Ereignis mit vielen Worten ".repeat(3) },
    ]).marks;
    expect(wide?.words.top).toBeGreaterThanOrEqual(wide?.glyph.bottom ?? Number.NaN);
  });

  it("puts a label before its glyph where there is more room than behind", () => {
    const title = "Ein Ereignis mit so vielen Worten, dass sie hinter dem Zeichen keinen Platz haben";
    const [, last] = layOut(["2023-01-01", "2024-12-31/.."].map((when) => ({ when, title, lane: "a", tags: 0 }))).marks;
    expect(last?.align).toBe("right");
    expect(last?.words.right).toBeLessThanOrEqual(last?.glyph.left ?? Number.NaN);
  });
});
