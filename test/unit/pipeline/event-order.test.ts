import { expect, test } from "vitest";
import { byTime } from "../../../src/pipeline/event-order.ts";
import { aDate, anEvent, noDate } from "../../support/builders.ts";

test("events stand by earliest possible day, then latest, then id; open bounds beyond all days, undated ones last", () => {
  const sorted = [
    anEvent({ id: "a-undated", when: noDate() }),
    anEvent({ id: "since", when: aDate("[2024-06-01..]") }),
    anEvent({ id: "b-day", when: aDate("2024-06-01") }),
    anEvent({ id: "a-day", when: aDate("2024-06-01") }),
    anEvent({ id: "month", when: aDate("2024-06") }),
    anEvent({ id: "until", when: aDate("[..2024-10-18]") }),
    anEvent({ id: "before-christ", when: aDate("-0044-03-15") }),
  ].sort(byTime);
  expect(sorted.map(({ id }) => id)).toEqual([
    "until",
    "before-christ",
    "a-day",
    "b-day",
    "month",
    "since",
    "a-undated",
  ]);
});
