import { describe, expect, it } from "vitest";
import { storyWindow } from "../../../../src/features/story/story-window.ts";
import { dayToMilliseconds, formatDay } from "../../../../src/model/day.ts";
import type { EventId } from "../../../../src/model/ids.ts";
import { anEvent } from "../../../support/builders.ts";

const events = [
  anEvent({ id: "a", when: "2023-10-19" }),
  anEvent({ id: "b", when: "2024-06" }),
  anEvent({ id: "c", when: "[..2024-10-18]" }),
  anEvent({ id: "d", when: "2024-10-20" }),
  anEvent({ id: "e", when: null }),
];

const day = (milliseconds: number) => formatDay(Math.floor(milliseconds / dayToMilliseconds(1)));
const windowOf = (id: string) => storyWindow(events, id as EventId, "articles");

describe("the part of time beside a step", () => {
  it.each([
    ["a", "2023-10-19", "2024-06-30"],
    ["b", "2023-10-19", "2024-10-18"],
    ["c", "2024-06-01", "2024-10-20"],
    ["d", "2024-10-18", "2024-10-20"],
  ])("of %s holds what is told before and after it, and leaves the right half to the labels", (id, first, last) => {
    const window = windowOf(id);
    if (!window) throw new Error("no window");
    const middle = (window.start + window.end) / 2;
    expect(day(window.start) < first).toBe(true);
    expect(day(window.end) > last).toBe(true);
    expect(last <= day(window.start + (window.end - window.start) * 0.6 + 1)).toBe(true);
    expect(first < day(middle)).toBe(true);
  });

  it("is never so short that days are all that one sees", () => {
    const window = windowOf("d");
    expect(window && window.end - window.start).toBe(dayToMilliseconds(120));
  });

  it("is all of time where the event has no date, and where none is told", () => {
    expect(windowOf("e")).toBeNull();
    expect(windowOf("unbekannt")).toBeNull();
    expect(storyWindow(events, null, "articles")).toBeNull();
  });
});
