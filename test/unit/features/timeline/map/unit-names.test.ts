import { expect, test } from "vitest";
import { unitName } from "../../../../../src/features/timeline/map/unit-names.ts";
import { firstDayOf, type UnitName, unitNames, unitOf } from "../../../../../src/lod/calendar-units.ts";
import { parseDay } from "../../../../../src/model/day.ts";

function named(name: UnitName, language: "de" | "en"): string {
  const level = unitNames.indexOf(name);
  const unit = unitOf(parseDay("2024-06-15") as number, level);
  return unitName({ from: firstDayOf(unit, level), to: firstDayOf(unit + 1, level) - 1, level }, language);
}

test.each<[UnitName, string, string]>([
  ["day", "15. Juni 2024", "15 June 2024"],
  ["third", "11.–20. Juni 2024", "11–20 June 2024"],
  ["month", "Juni 2024", "June 2024"],
  ["quarter", "2. Quartal 2024", "second quarter of 2024"],
  ["year", "2024", "2024"],
  ["decade", "2020er-Jahre", "2020s"],
  ["century", "21. Jahrhundert", "21st century"],
])("a %s is named %s, %s", (name, german, english) => {
  expect([named(name, "de"), named(name, "en")]).toEqual([german, english]);
});
