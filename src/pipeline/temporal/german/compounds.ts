import type { CompoundReader } from "../grammar/lexicon.ts";
import type { WordValues } from "../grammar/word-values.ts";
import { germanNumerals } from "./numerals.ts";

const adjective = /^(.+?)-?(jähr|tät|täg|wöch|monat|stünd|minüt|sekünd)ige?[nmrs]?$/;
const noun =
  /^(.{3,}?)(tage?n?|tages|wochen?|monate?n?|monats|jahre?n?|jahres|jahrzehnten?|stunden?|minuten?|abende?n?|nächten?)$/;
const units = new Map([
  ["jähr", "Y"],
  ["täg", "D"],
  ["wöch", "W"],
  ["monat", "M"],
  ["stünd", "TH"],
  ["minüt", "TM"],
  ["sekünd", "TS"],
]);
const nounUnits: readonly (readonly [string, string])[] = [
  ["tag", "D"],
  ["woche", "W"],
  ["monat", "M"],
  ["jahrzehnt", "DE"],
  ["jahr", "Y"],
  ["stunde", "TH"],
  ["minute", "TM"],
  ["abend", "TEV"],
  ["nächt", "TNI"],
];
const vagueCounts = new Set(["mehr", "viel", "lang"]);
// Assemblies, and days that are no count of days.
const otherDays =
  /^(?:(?:mon|diens|donners|frei|sams|sonn|mittag|freitag|geburts|feier|all|vor|vormit|nachmit|jahres)$|bundes|land|reichs|kreis|partei|volks|städte|kirchen|ärzte|juristen)/;

/** Reads “siebenjährig”, “mehrtägige” (a duration) and “Verhandlungstagen”, “Kalenderjahr” (a unit that a number may count). */
export const germanCompounds: CompoundReader = {
  read: (word, written) => {
    if (word.length < 6) return undefined;
    // A capital makes it a person of that age: “der Siebenjährige”.
    return word === written ? (readAdjective(word) ?? readNoun(word)) : readNoun(word);
  },
  samples: ["siebenjährig", "verhandlungstagen"],
};

function readAdjective(word: string): WordValues | undefined {
  if (!word.includes("ig")) return undefined;
  const [, count = "", stem = ""] = adjective.exec(word) ?? [];
  const unit = units.get(stem);
  if (!unit) return undefined;
  if (vagueCounts.has(count)) return { lasting: unit, count: "X" };
  const value = count === "ein" || count === "ganz" ? 1 : count === "halb" ? 0.5 : germanNumerals[count];
  return value === undefined ? undefined : { lasting: unit, count: value };
}

function readNoun(word: string): WordValues | undefined {
  const [, first = "", second = ""] = noun.exec(word) ?? [];
  if (first === "" || otherDays.test(first)) return undefined;
  const unit = nounUnits.find(([stem]) => second.startsWith(stem))?.[1];
  return unit === undefined ? undefined : { compoundunit: unit };
}
