import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlightSegments } from "../../../../src/features/reader/highlight-segments.ts";
import { overlaps, type Span } from "../../../../src/model/span.ts";

const span = fc
  .tuple(fc.nat(80), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]): Span => ({ start, end: start + length }));
const marks = fc.array(span).map((spans) => spans.map((position, id) => ({ id, position })));

describe("highlightSegments", () => {
  it("splits overlapping marks where they meet", () => {
    const [a, b] = [
      { id: "a", position: { start: 2, end: 6 } },
      { id: "b", position: { start: 4, end: 8 } },
    ];
    expect(highlightSegments({ start: 0, end: 10 }, [a, b])).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks: [a] },
      { start: 4, end: 6, marks: [a, b] },
      { start: 6, end: 8, marks: [b] },
      { start: 8, end: 10, marks: [] },
    ]);
  });

  it("gives the whole stretch where nothing is marked", () => {
    expect(highlightSegments({ start: 3, end: 5 }, [])).toEqual([{ start: 3, end: 5, marks: [] }]);
  });

  it("joins to the stretch without gap or overlap", () => {
    fc.assert(
      fc.property(span, marks, (range, given) => {
        const segments = highlightSegments(range, given);
        expect(segments[0]?.start).toBe(range.start);
        expect(segments.at(-1)?.end).toBe(range.end);
        for (const [index, { start, end }] of segments.entries()) {
          expect(start).toBeLessThan(end);
          if (index > 0) expect(start).toBe(segments[index - 1]?.end);
        }
      }),
    );
  });

  it("puts every character under exactly the marks that cover it", () => {
    fc.assert(
      fc.property(span, marks, (range, given) => {
        for (const { start, end, marks: found } of highlightSegments(range, given))
          for (let at = start; at < end; at += 1)
            expect(found).toEqual(given.filter(({ position }) => overlaps(position, { start: at, end: at + 1 })));
      }),
    );
  });

  it("drops no mark that touches the stretch", () => {
    fc.assert(
      fc.property(span, marks, (range, given) => {
        const found = new Set(highlightSegments(range, given).flatMap((segment) => segment.marks));
        expect(found.size).toBe(given.filter(({ position }) => overlaps(position, range)).length);
      }),
    );
  });
});
