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

/** Past forms of regular verbs, “legte”; no adjective, ordinal or subjunctive of that shape. */
const pastOfOne =
  /^(?!ge|zu).*\p{Ll}(?<!rech|leich|schlech|dich|ech|al|har|zar|ro|gu|spä|wei|brei|lau|bun|s|ß|priva|konkre|exak|direk|bekann|belieb|berühm|drit|ach|fünf|heu|könn|möch|müss|dürf|soll|woll|hät|erwar|hunder|letz|leu|zehn)te$/u;
/** “Legten”, “besetzten”; not “berichten” and “arbeiten”, of which that is the infinitive. */
const pastOfMany =
  /^(?!ge|zu|letz|soll|woll|könn|.*bekannten$).*(?:[bgkmz]|pp|mp|nn|ll|hl|iel|ndel|mmel|chsel|ttel|igel|eil|hr|är|ör|ür|(?<!w)er|[uüä]f|oh|eh|üh|(?:m|br|urs)ach|[^fl]uch|[^i]te)ten$/u;

/** “Unterschrieb”, “übergaben”: the past of strong verbs, behind a prefix as well. */
const strongPast =
  /(?:schrieb|nahm|gab|kam|ging|stand|hielt|trat|zog|schloss|brach|fiel|lud|wies|sprach|ließ|warf|rief|stieß|fing|schob|griff|schied|wich|trug|floh|verschwand|erschien|starb)(?:en)?$/u;

/** Reads “siebenjährig”, “mehrtägige” (a duration), “Verhandlungstagen”, “Kalenderjahr” (a unit that a number may count) and “legte” (the tense). */
export const germanCompounds: CompoundReader = {
  read: (word, written) => {
    if (word.length < 5) return undefined;
    // A capital makes it a person of that age: “der Siebenjährige”.
    return word === written ? (readAdjective(word) ?? readNoun(word) ?? readPast(word)) : readNoun(word);
  },
  samples: ["siebenjährig", "verhandlungstagen", "legte"],
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

function readPast(word: string): WordValues | undefined {
  const isPast = word.endsWith("te")
    ? pastOfOne.test(word)
    : word.endsWith("ten")
      ? pastOfMany.test(word)
      : strongPast.test(word);
  return isPast ? { past: 1 } : undefined;
}

function readNoun(word: string): WordValues | undefined {
  const [, first = "", second = ""] = noun.exec(word) ?? [];
  if (first === "" || otherDays.test(first)) return undefined;
  const unit = nounUnits.find(([stem]) => second.startsWith(stem))?.[1];
  return unit === undefined ? undefined : { compoundunit: unit };
}
