import type { Span } from "../../../model/span.ts";
import { findEach } from "../../find-each.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import type { Figure } from "./occurrence.ts";

const multipliers: ReadonlyMap<string, number> = new Map([
  ["tausend", 1e3],
  ["thousand", 1e3],
  ["million", 1e6],
  ["millionen", 1e6],
  ["mio", 1e6],
  ["milliarde", 1e9],
  ["milliarden", 1e9],
  ["billion", 1e9],
]);
/** Two to twelve, in English and in German. */
const numberWords =
  "two three four five six seven eight nine ten eleven twelve zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(
    " ",
  );
/** "hunderte": more than one hundred and less than a thousand; "einige tausend" at the least two. */
const vagueNumbers: ReadonlyMap<string, readonly [min: number, max: number | null]> = new Map([
  ["dutzende", [24, 99]],
  ["dutzenden", [24, 99]],
  ["dozens", [24, 99]],
  ["hunderte", [200, 999]],
  ["hunderten", [200, 999]],
  ["hundreds", [200, 999]],
  ["tausende", [2000, 9999]],
  ["tausenden", [2000, 9999]],
  ["thousands", [2000, 9999]],
]);
const about =
  /(?:rund|etwa|ungefähr|circa|ca\.?|knapp|gut|fast|about|around|some|roughly|nearly|almost|approximately)$/iu;
const least = /(?:mindestens|wenigstens|mehr als|über|at least|more than|over)$/iu;
const most = /(?:höchstens|bis zu|weniger als|up to|at most|fewer than|less than)$/iu;
const total = /(?:insgesamt|a total of)$/iu;
/** Of one telling; more are a table. */
const MOST_FIGURES = 20;
/** Characters before a number that may say how exact it is. */
const REACH = 22;
/** Adjectives between a number and what it counts: "12.000 nordkoreanische Soldaten". */
const LONGEST_DESCRIPTION = 3;
/** What is measured, not counted as taking part in something. */
const noThings =
  /^(?:uhr|prozent|percent|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december|jahre?n?|years?|monate?n?|months?|tage?n?|days?|wochen?|weeks?|stunden?|hours?|minuten?|minutes?|sekunden|seconds?|mal|times|year-old|kilometern?|metern?|miles?|km|feet|grad|degrees|gmt|local|others?|hektar|acres|tonnen|tons|stimmen|votes|punkten?|points|lebensjahr|platz)$/iu;

/** The figures with what they count inside the telling parts of a sentence. */
export function figuresIn(sentence: ReadSentence, telling: readonly Span[]): Figure[] {
  const tokens = sentence.tokens.filter(({ start, end }) =>
    telling.some((part) => part.start <= start && end <= part.end),
  );
  return findEach(tokens, (_, at) => figureAt(sentence, tokens, at)).slice(0, MOST_FIGURES);
}

function figureAt(
  { article: { text }, times, words: { language } }: ReadSentence,
  tokens: readonly TaggedToken[],
  at: number,
): Figure | null {
  const token = tokens[at] as TaggedToken;
  const several = /^(?:einige|mehrere|several)$/.test(token.lower) ? tokens[at + 1]?.lower : undefined;
  const vague = vagueNumbers.get(token.lower) ?? severalOf(several);
  if (vague && isOfMany(tokens, at)) return null;
  const number = vague ? Number.NaN : numberAt(tokens, at);
  if (!vague && (number === null || Number.isNaN(number))) return null;
  if (times.some(({ position }) => position.start < token.end && token.start < position.end)) return null;
  let next = at + (several !== undefined && vague ? 2 : 1);
  if (tokens[next]?.tag === "number" && isThousands(tokens, next)) next++;
  const times1000 = multipliers.get(tokens[next]?.lower ?? "");
  if (times1000 !== undefined) next++;
  // "elf weitere Kinder", "three more people"
  if (/^(?:weiteren?|more|other)$/.test(tokens[next]?.lower ?? "")) next++;
  // "71 of 120 seats": the second number only says of how many.
  const isWhole = /^(?:of|von)$/.test(tokens[at - 1]?.lower ?? "") && numberAt(tokens, at - 2) !== null;
  const thing = isWhole ? null : thingAt(tokens, next, language);
  if (!thing) return null;
  const before = text.slice(Math.max(0, token.start - REACH), token.start).trimEnd();
  const opener =
    [least, most, about, total].map((form) => form.exec(before)?.[0]).find((found) => found !== undefined) ?? "";
  const start =
    opener === ""
      ? token.start
      : token.start -
        (text.slice(Math.max(0, token.start - REACH), token.start).length - before.length) -
        opener.length;
  const value = (number ?? 0) * (times1000 ?? 1);
  if (!vague && isYear(value, opener, times1000, token.word)) return null;
  const [min, max] = vague ?? [value, value];
  const words = text.slice(start, thing.end).replace(/\s+/g, " ");
  const bounds = bounded(min, max, opener, vague !== undefined);
  // Each value by its name: engines give what is spread a shape of its own each time.
  return { min: bounds.min, max: bounds.max, approximate: bounds.approximate, unit: thing.word, words };
}

/** "tens of thousands": of so many nobody says how many. */
function isOfMany(tokens: readonly TaggedToken[], at: number): boolean {
  return /^(?:tens|hundreds)$/.test(tokens[at - 2]?.lower ?? "") && tokens[at - 1]?.lower === "of";
}

function severalOf(unit: string | undefined): readonly [number, number | null] | undefined {
  if (unit === undefined) return undefined;
  if (/^(?:tausend|thousand)$/.test(unit)) return [2000, null];
  return /^(?:hundert|hundred)$/.test(unit) ? [200, null] : undefined;
}

function bounded(
  min: number,
  max: number | null,
  opener: string,
  isVague: boolean,
): Pick<Figure, "min" | "max" | "approximate"> {
  if (least.test(opener)) return { min, max: null, approximate: isVague };
  if (most.test(opener)) return { min: null, max: max ?? min, approximate: isVague };
  return { min, max, approximate: isVague || about.test(opener) };
}

/** Years and other bare numbers of their size say little; a claim counts people or things. */
function isYear(value: number, opener: string, times: number | undefined, word: string): boolean {
  return opener === "" && times === undefined && value >= 1900 && value < 2100 && !/[.,]/.test(word);
}

/** The number of a token, with the thousands that stand apart ("12 000"); null where it is none. */
function numberAt(tokens: readonly TaggedToken[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  const spelled = numberWords.indexOf(token.lower) % 11;
  if (spelled >= 0) return spelled + 2;
  if (token.tag !== "number" || isThousands(tokens, at) || !/^[$€£]?\d[\d.,]*$/.test(token.word)) return null;
  const next = tokens[at + 1];
  const digits = token.word.replace(/^[$€£]/, "");
  const whole = next && isThousands(tokens, at + 1) ? digits + next.word : digits;
  return Number(/^\d{1,3}(?:[.,]\d{3})+$/.test(whole) ? whole.replace(/[.,]/g, "") : whole.replace(",", "."));
}

function isThousands(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before?.tag === "number" &&
    token?.tag === "number" &&
    /^\d{3}$/.test(token.word) &&
    /^\d{1,3}$/.test(before.word) &&
    token.start - before.end === 1
  );
}

/** The noun that a number counts, right after it or after its adjectives; null where there is none. */
function thingAt(tokens: readonly TaggedToken[], from: number, language: string): TaggedToken | null {
  const isEnglish = language === "en";
  const start = tokens[from]?.lower === "of" ? from + 1 : from;
  for (let at = start; at <= start + LONGEST_DESCRIPTION; at++) {
    const token = tokens[at];
    if (!token || (token.tag !== "noun" && token.tag !== "word")) return null;
    const next = tokens[at + 1];
    const isThing = isEnglish
      ? (next?.tag !== "word" && next?.tag !== "noun") || next.lower === "aged"
      : token.tag === "noun";
    if (isThing) return noThings.test(token.word) ? null : token;
  }
  return null;
}
