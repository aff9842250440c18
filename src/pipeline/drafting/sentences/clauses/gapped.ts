import type { TaggedToken } from "../tag-words.ts";
import { isPredicated, isVerb } from "../verbs.ts";
import type { Clause } from "./clause.ts";
import type { Segment } from "./segments.ts";

const months = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/;
const parts = /^(?:Anfang|Mitte|Ende)$/;
const year = /^(?:1[89]|20)\d{2}$/;
const dayParts = /^\p{Lu}\p{Ll}+(?:tag|tagmorgen|tagabend|tagnachmittag|woch|jahr|sommer|herbst|winter)$/u;
/** Words of a time at the beginning of a clause: "am 3. Mai 2024", "nur drei Wochen später". */
const LONGEST_TIME = 5;

/**
 * "Im Sommer schloss die Klinik eine Station, | Anfang März 2020 dann die Urologie": what goes on with another time, and leaves out the verb
 * that stands in the clause before.
 */
export function goesOnWithoutVerb({ tokens, isApart }: Segment, before: Clause): boolean {
  if (isApart || !/^(?:main|coordinate)$/.test(before.kind)) return false;
  const time = timeLength(tokens);
  const rest = time === 0 ? [] : tokens.slice(time);
  const names = rest.some(({ tag }) => tag === "noun" || tag === "quantity" || tag === "number");
  return names && !tokens.some(isVerb) && isPredicated(before.tokens) && tellsWhen(before);
}

/** Whether a clause has no verb of its own, but that of the clause it goes on from. */
export function isGapped({ kind, tokens }: Clause): boolean {
  return kind === "coordinate" && !tokens.some(isVerb) && timeLength(tokens) > 0;
}

function tellsWhen({ tokens }: Clause): boolean {
  return tokens.some((_, at) => timeLength(tokens.slice(at, at + LONGEST_TIME)) > 0);
}

/** How many words at the beginning say when; 0 where none do. */
function timeLength(tokens: readonly TaggedToken[]): number {
  const [first, ...others] = tokens.slice(0, LONGEST_TIME);
  const opens = first !== undefined && (/^(?:im|am|in|ab)$/.test(first.lower) || parts.test(first.word));
  const later = opens ? -1 : others.findIndex(({ lower }) => /^(?:später|darauf|danach)$/.test(lower)) + 1;
  if (later > 1 && isMeasure(tokens.slice(0, later))) return later + 1;
  const at = opens ? others.findIndex(({ word }) => months.test(word) || dayParts.test(word) || year.test(word)) : -1;
  if (at < 0 || others.slice(0, at).some(({ tag, word }) => tag === "noun" && !isSeason(word))) return 0;
  return year.test(others[at + 1]?.word ?? "") ? at + 3 : at + 2;
}

function isSeason(word: string): boolean {
  return /^(?:Sommer|Herbst|Winter|Frühjahr|Frühling|Jahr|Jahre)$/.test(word);
}

/** "drei Wochen", "ein Jahr" */
function isMeasure(tokens: readonly TaggedToken[]): boolean {
  return /^(?:Tage?|Wochen?|Monate?|Jahre?|Stunden?)$/.test(tokens.at(-1)?.word ?? "");
}
