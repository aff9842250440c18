import type { Span } from "../../../model/span.ts";
import type { Scene } from "../occurrences/scene.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";

/** "a premium to Friday's closing price", but "in Friday's election": of an English noun that tells of nothing, of which day it is. */
export function timesOfNouns({ sentence, clause: { tokens } }: Scene): Span[] {
  const { times, words } = sentence;
  return tokens.flatMap((token, at) => {
    const time = times.find(({ position }) => position.start === token.start);
    const noun = tokens.slice(at + 1).find(({ tag }, index, all) => tag !== "word" || all[index + 1]?.tag !== "word");
    const isOf = token.isPossessive && noun?.tag === "word" && words.findNoun(noun.word) === null;
    return isOf && time && words.language === "en" ? [{ start: token.start, end: token.end }] : [];
  });
}

/** Of these a year says which one it is, not when something was done with it. */
const lasting =
  /^(?:laws?|act|rules?|constitution|code|regulations?|census|budget|report|study|film|book|novel|album|crisis)$/;

/** "were stripped of their 2018 title on Monday": a time inside a phrase describes its noun, where another says when it was. */
export function timesInside({ sentence, clause: { tokens } }: Scene): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const own = sentence.times.filter(({ position }) => first.start <= position.start && position.end <= last.end);
  // "a 13th-century crown"
  const centuries = own.filter(({ value }) => /^\d{2}(?:XX)?$/.test(value)).map(({ position }) => position);
  if (sentence.words.grammar.verbLast) {
    const ofNouns = own.filter(({ position }) => isOfNoun(tokens, position)).map(({ position }) => position);
    if (ofNouns.length > 0) return ofNouns;
  }
  // "the 1994 law violated a right", but "won the 1994 election"
  const years = own.filter(({ position, value }) => {
    const at = tokens.findIndex(({ start }) => start === position.start);
    const noun = tokens[at + 1];
    return tokens[at - 1]?.tag === "determiner" && /^\d{4}$/.test(value) && lasting.test(noun?.lower ?? "");
  });
  if (own.length < 2)
    return sentence.words.grammar.verbLast ? [] : [...centuries, ...years.map(({ position }) => position)];
  const inside = own.filter(({ position }) => {
    const at = tokens.findIndex(({ start }) => start === position.start);
    const after = tokens.find(({ start }) => start >= position.end);
    // "das 1974 eröffnete Bad"
    const isNoun = after?.tag === "word" || (after?.tag === "noun" && !sentence.words.grammar.verbLast);
    // "the yard's 1907 engine shed"
    const before = tokens[at - 1];
    return (
      isNoun && after.start - position.end === 1 && (before?.tag === "determiner" || before?.isPossessive === true)
    );
  });
  return inside.length < own.length ? inside.map(({ position }) => position) : [];
}

/** "eine für 2021 geplante Sanierung", "in einer am 12. Juli entnommenen Probe": between its article and its participle a German time is the noun's. */
function isOfNoun(tokens: readonly TaggedToken[], { start, end }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const opener = tokens[at - 1]?.tag === "preposition" ? tokens[at - 2] : tokens[at - 1];
  if (opener?.tag !== "determiner") return false;
  const later = tokens.slice(tokens.findIndex((token) => token.start >= end));
  const participle = later.findIndex(({ tag, word }) => tag === "word" && bentParticiple.test(word));
  const between = later.slice(0, Math.max(0, participle));
  return (
    participle >= 0 &&
    /^(?:noun|word)$/.test(later[participle + 1]?.tag ?? "") &&
    between.every(({ tag }) => /^(?:noun|preposition|adverb|word|number)$/.test(tag)) &&
    !(tokens[at - 1]?.tag === "determiner" && participle > 0)
  );
}

/** "geplante", "entnommenen": a participle before its noun. */
const bentParticiple = /(?:[^aeiou]t|et|en)e[mnrs]?$/u;
