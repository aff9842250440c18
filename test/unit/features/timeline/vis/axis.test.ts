import type moment from "moment";
import { expect, test } from "vitest";
import { axisOptions } from "../../../../../src/features/timeline/vis/axis.ts";

function above(date: string, scale: string, language: "de" | "en" = "de"): string {
  const { format, moment: at } = axisOptions(language);
  const major = typeof format === "object" ? format.majorLabels : undefined;
  if (typeof major !== "function" || !at) throw new Error("the axis has no names of its own");
  // The library hands over its own moments, whatever its types say.
  return major(at(date) as moment.Moment & Date, scale, 1);
}

test.each([
  ["2023-11-01", "week", "November 2023"],
  ["2023-11-01", "month", "2023"],
  ["2023-11-01", "year", ""],
  ["2023-11-01", "day", "November 2023"],
  ["2023-11-01T13:00Z", "weekday", "November 2023"],
])("over %s on a scale of %s stands %s", (date, scale, name) => {
  expect(above(date, scale)).toBe(name);
});

test("a Monday that stands out among days is named with its day, or each would look like the beginning of a month", () => {
  expect(above("2023-10-23", "day")).toBe("23. Oktober 2023");
  expect(above("2023-10-23", "weekday", "en")).toBe("23 October 2023");
});

test("days are the same wherever the reader is", () => {
  expect(above("2023-10-22T23:30Z", "day")).toBe("Oktober 2023");
});
