import { english, german } from "../../../i18n/numbers.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Language } from "../../../model/localized.ts";
import type { Agreement } from "./claim-plot.ts";

const counts = {
  de: ["keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
} as const satisfies Record<Language, readonly string[]>;

const agreements = {
  de: {
    "one-figure": "",
    "different-things": ", die nicht dasselbe zählen",
    differ: ", die voneinander abweichen",
    agree: ", die sich nicht ausschließen",
  },
  en: {
    "one-figure": "",
    "different-things": " that do not count the same",
    differ: " that differ",
    agree: " that do not exclude each other",
  },
} as const satisfies Record<Language, Record<Agreement, string>>;

/** "Vier Angaben, die nicht dasselbe zählen". */
export function describeAgreement(figures: number, agreement: Agreement, language: Language): string {
  const count = counts[language][figures] ?? String(figures);
  const one = figures === 1;
  const noun = language === "de" ? (one ? "Angabe" : "Angaben") : one ? "figure" : "figures";
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} ${noun}${agreements[language][agreement]}`;
}

/** A figure in numbers: "12.000", "rund 11.000", "mindestens 2.000", "200–999". */
export function describeFigure({ min, max, approximate }: Claim, language: Language): string {
  const german = language === "de";
  const number = (value: number) => formatNumber(value, language);
  const about = approximate ? (german ? "rund " : "about ") : "";
  if (min === null && max === null) return german ? "ohne Zahl" : "no number";
  if (max === null) return `${german ? "mindestens" : "at least"} ${about}${number(min ?? 0)}`;
  if (min === null) return `${german ? "höchstens" : "at most"} ${about}${number(max)}`;
  return about + (min === max ? number(min) : `${number(min)}–${number(max)}`);
}

/** A number with the separators of the language: "12.000". */
export function formatNumber(value: number, language: Language): string {
  return language === "de" ? german(value) : english(value);
}
