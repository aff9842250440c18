import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tellingParts } from "../../../../../src/features/event-panel/evidence/telling-parts.ts";

describe("tellingParts", () => {
  it("sets off what tells of the event, counted from the start of the sentence", () => {
    const evidence = { position: { start: 100, end: 110 }, telling: [{ start: 102, end: 105 }] };
    expect(tellingParts("0123456789", evidence)).toEqual([
      { text: "01", telling: false },
      { text: "234", telling: true },
      { text: "56789", telling: false },
    ]);
  });

  it("joins to the sentence, whatever the parts", () => {
    const sentence = "Ein Satz mit mehreren Wörtern.";
    const part = fc.tuple(fc.nat(sentence.length - 1), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const telling = parts
          .map(([start, length]) => ({ start: 7 + start, end: 7 + Math.min(sentence.length, start + length) }))
          .sort((a, b) => a.start - b.start);
        const evidence = { position: { start: 7, end: 7 + sentence.length }, telling };
        expect(
          tellingParts(sentence, evidence)
            .map(({ text }) => text)
            .join(""),
        ).toBe(sentence);
      }),
    );
  });
});
