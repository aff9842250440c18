import { describe, expect, it } from "vitest";
import { timeStrip } from "../../../../src/features/story/time-strip.ts";
import { formatDay } from "../../../../src/model/day.ts";
import { anEvent } from "../../../support/builders.ts";

describe("the strip of the whole time", () => {
  it("reaches from the first day to the last, and gives each dated event its place", () => {
    const strip = timeStrip(
      [
        anEvent({ id: "a", when: "2024-01-01" }),
        anEvent({ id: "b", when: "2024-01-06/2024-01-10" }),
        anEvent({ id: "ohne", when: null }),
      ],
      "articles",
    );
    expect(strip && [strip.first, strip.last].map(formatDay)).toEqual(["2024-01-01", "2024-01-10"]);
    expect(strip?.places).toEqual([
      { event: "a", from: 0, to: 0.1 },
      { event: "b", from: 0.5, to: 1 },
    ]);
  });

  it("ends on the day before which an event cannot have been", () => {
    const strip = timeStrip([anEvent({ when: "2024-01-01" }), anEvent({ when: "[2024-11-01..]" })], "articles");
    expect(strip && formatDay(strip.last)).toBe("2024-11-01");
  });

  it("is not there where no event has a date", () => {
    expect(timeStrip([anEvent({ when: null })], "articles")).toBeNull();
  });
});
