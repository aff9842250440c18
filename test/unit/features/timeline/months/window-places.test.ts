import { describe, expect, test } from "vitest";
import {
  draggedWindow,
  placeOf,
  timeAt,
  windowAfterKey,
} from "../../../../../src/features/timeline/months/window-places.ts";
import { countByMonth } from "../../../../../src/search/month-counts.ts";
import { anEvent } from "../../../../support/builders.ts";

/** January to April 2023: 31, 28, 31 and 30 days. */
const months = countByMonth([anEvent({ when: "2023-01-05" }), anEvent({ id: "last", when: "2023-04-30" })], "articles");
const at = (day: string) => Date.parse(`2023-${day}T00:00Z`);
const window = { start: at("02-01"), end: at("03-01") };

describe("a place on the months", () => {
  test.each([
    ["01-01", 0],
    ["02-01", 0.25],
    ["02-15", 0.375],
    ["03-01", 0.5],
    ["05-01", 1],
  ])("of %s is %f, since months are drawn equally wide", (day, place) => {
    expect(placeOf(at(day), months)).toBeCloseTo(place, 10);
    expect(timeAt(place, months)).toBe(at(day));
  });

  test("of a moment beyond them is the nearer end", () => {
    expect([placeOf(Date.parse("2020-01-01"), months), placeOf(Date.parse("2030-01-01"), months)]).toEqual([0, 1]);
    expect([timeAt(-1, months), timeAt(2, months)]).toEqual([at("01-01"), at("05-01")]);
  });
});

describe("the window", () => {
  test("moves by the time between two places, at its length", () => {
    expect(draggedWindow(window, "move", { from: 0.25, to: 0.5 }, months)).toEqual({
      start: at("03-01"),
      end: at("03-29"),
    });
  });

  test("ends where an end is dragged", () => {
    expect(draggedWindow(window, "start", { from: 0.25, to: 0 }, months)).toEqual({
      start: at("01-01"),
      end: window.end,
    });
    expect(draggedWindow(window, "end", { from: 0.5, to: 1 }, months)).toEqual({
      start: window.start,
      end: at("05-01"),
    });
  });

  test("keeps a length when an end is dragged over the other", () => {
    const fromStart = draggedWindow(window, "start", { from: 0.25, to: 1 }, months);
    const fromEnd = draggedWindow(window, "end", { from: 0.5, to: 0 }, months);
    expect([fromStart.end, fromEnd.start]).toEqual([window.end, window.start]);
    for (const { start, end } of [fromStart, fromEnd]) expect(end - start).toBeGreaterThan(0);
  });

  test.each([
    ["ArrowLeft", at("01-02"), at("01-30")],
    ["ArrowRight", at("03-03"), at("03-31")],
    ["PageUp", at("03-01"), at("03-29")],
    ["PageDown", at("01-04"), at("02-01")],
    ["Home", at("01-01"), at("01-29")],
    ["End", at("04-03"), at("05-01")],
  ])("%s moves it", (key, start, end) => {
    expect(windowAfterKey(key, window, months)).toEqual({ start, end });
  });

  test("is zoomed by + and -, and left alone by other keys", () => {
    const length = (key: string) => {
      const next = windowAfterKey(key, window, months);
      return next && next.end - next.start;
    };
    expect(length("+")).toBeLessThan(window.end - window.start);
    expect(length("-")).toBeGreaterThan(window.end - window.start);
    expect(length("a")).toBeNull();
  });
});
