import { expect, it } from "vitest";
import { groupByYear } from "../../../../src/features/event-list/group-by-year.ts";
import { anEvent } from "../../../support/builders.ts";

const events = [
  anEvent({ id: "a", when: "2023-12-31" }),
  anEvent({ id: "b", when: "2023-12-31/2024-02" }),
  anEvent({ id: "c", when: "[..2024-01-01]" }),
  anEvent({ id: "d", when: null }),
];

it("groups by the year of the earliest possible day, or of the latest where that is all there is; undated ones last", () => {
  const groups = groupByYear(events, "articles").map(({ year, events }) => [year, events.map(({ id }) => id).join()]);
  expect(groups).toEqual([
    [2023, "a,b"],
    [2024, "c"],
    [null, "d"],
  ]);
});

it("has no group without events", () => {
  expect(groupByYear([], "articles")).toEqual([]);
});
