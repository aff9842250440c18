import { expect, it } from "vitest";
import { describeDuration } from "../../../src/i18n/duration-words.ts";

it.each([
  ["P3D", "3 Tage", "3 days"],
  ["P1D", "1 Tag", "1 day"],
  ["P2W", "2 Wochen", "2 weeks"],
  ["P1Y6M", "1 Jahr und 6 Monate", "1 year and 6 months"],
  ["P1Y2M10D", "1 Jahr, 2 Monate und 10 Tage", "1 year, 2 months and 10 days"],
])("%s is %s, %s", (duration, german, english) => {
  expect([describeDuration(duration, "de"), describeDuration(duration, "en")]).toEqual([german, english]);
});
