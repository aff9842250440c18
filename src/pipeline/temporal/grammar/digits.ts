import type { WordValues } from "./word-values.ts";

/** The value of a run of digits in the lexicon: it is read from the text. */
export const DIGITS = "digits";

interface DigitShape {
  readonly name: string;
  readonly classes: WordValues;
}

/** What a run of digits can be, by its length and value. `number` is any, up to nine digits. */
export const digitShapes: readonly DigitShape[] = [
  shape("zero", "number", "hour"),
  shape("one-digit", "number", "day", "monthnumber", "hour"),
  shape("double-zero", "number", "hour", "minute", "twodigits"),
  shape("to-12", "number", "day", "monthnumber", "hour", "minute", "twodigits"),
  shape("to-24", "number", "day", "hour", "minute", "twodigits"),
  shape("to-31", "number", "day", "minute", "twodigits"),
  shape("to-59", "number", "minute", "twodigits"),
  shape("to-99", "number", "twodigits"),
  shape("three-digits", "number", "threedigits"),
  shape("year", "number", "year", "fourdigits"),
  shape("four-digits", "number", "fourdigits"),
  shape("many-digits", "number"),
  shape("too-many-digits", "toomany"),
];

/** The name of the shape of a run of digits. */
export function digitShape(digits: string): string {
  const value = Number(digits);
  if (digits.length === 1) return value === 0 ? "zero" : "one-digit";
  if (digits.length === 2) return twoDigitShape(value);
  if (digits.length === 3) return "three-digits";
  if (digits.length === 4) return value >= 1000 && value < 2200 ? "year" : "four-digits";
  return digits.length <= 9 ? "many-digits" : "too-many-digits";
}

function twoDigitShape(value: number): string {
  if (value === 0) return "double-zero";
  for (const limit of [12, 24, 31, 59]) if (value <= limit) return `to-${limit}`;
  return "to-99";
}

function shape(name: string, ...classes: string[]): DigitShape {
  return { name, classes: Object.fromEntries(classes.map((each) => [each, DIGITS])) };
}
