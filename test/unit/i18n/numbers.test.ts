import { expect, it } from "vitest";
import { english, englishTenths, german, germanTenths } from "../../../src/i18n/numbers.ts";

it.each([
  [0, "0", "0", "0,0", "0.0"],
  [999, "999", "999", "999,0", "999.0"],
  [1_234_567, "1.234.567", "1,234,567", "1.234.567,0", "1,234,567.0"],
  [5.84, "5,84", "5.84", "5,8", "5.8"],
])("%d is written with the marks of the language", (value, de, en, tenthsDe, tenthsEn) => {
  expect([german(value), english(value), germanTenths(value), englishTenths(value)]).toEqual([
    de,
    en,
    tenthsDe,
    tenthsEn,
  ]);
});
