const units = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const teens = [
  "zehn",
  "elf",
  "zwölf",
  "dreizehn",
  "vierzehn",
  "fünfzehn",
  "sechzehn",
  "siebzehn",
  "achtzehn",
  "neunzehn",
];
const tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
const hundreds = ["hundert", "einhundert", "zweihundert", "dreihundert", "vierhundert", "fünfhundert"];
const irregularOrdinals = new Map([
  [1, "erst"],
  [3, "dritt"],
  [7, "siebt"],
  [8, "acht"],
]);

function belowHundred(value: number): string {
  if (value < 10) return units[value] ?? "";
  if (value < 20) return teens[value - 10] ?? "";
  const [ten, unit] = [tens[Math.floor(value / 10)] ?? "", units[value % 10]];
  return value % 10 === 0 ? ten : `${unit}und${ten}`;
}

/** The numerals that count, as one word, with their values: “zwei” to “neunundneunzig”, hundreds, “zweieinhalb”, “dutzend”. */
export const germanNumerals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(range(2, 99).map((value) => [belowHundred(value), value])),
  ...Object.fromEntries(hundreds.map((word, index) => [word, Math.max(index, 1) * 100])),
  ...Object.fromEntries(range(2, 12).map((value) => [`${belowHundred(value)}einhalb`, value + 0.5])),
  zwo: 2,
  beide: 2,
  beiden: 2,
  dreissig: 30,
  tausend: 1000,
  eintausend: 1000,
  zweitausend: 2000,
  dutzend: 12,
  eineinhalb: 1.5,
  einenhalb: 1.5,
  einundeinhalb: 1.5,
  anderthalb: 1.5,
};

/** The stems of the ordinals, without their endings: “erst” to “neunundneunzigst”. */
const ordinalStems: readonly (readonly [string, number])[] = range(1, 99).map((value) => [
  irregularOrdinals.get(value) ?? `${belowHundred(value)}${value < 20 ? "t" : "st"}`,
  value,
]);

/** The ordinals in all their endings, with their values. */
export const germanOrdinals: Readonly<Record<string, number>> = Object.fromEntries(
  ordinalStems.flatMap(([stem, value]) => inflections(stem).map((word) => [word, value])),
);

/** An adjective's stem with each ending it can take. */
export function inflections(stem: string): readonly string[] {
  return ["e", "en", "er", "es", "em"].map((ending) => stem + ending);
}

/** The whole numbers from one to another, both included. */
function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
