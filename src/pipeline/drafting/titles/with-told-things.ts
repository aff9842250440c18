import type { Occurrence } from "../occurrences/occurrence.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { addedAfter, type TitleWord } from "./title-word.ts";
import { type ToldThing, thingTold } from "./told-things.ts";

/** More would be longer than what happened. */
const MOST_ADDED = 2;

/**
 * A title in which "the bridge" is the one that an earlier sentence told of: by its name, or with what was said of it there in square brackets,
 * "the school [in Arnsee]", "die Kosten [für den Umbau]".
 */
export function withToldThings(words: readonly TitleWord[], occurrence: Occurrence): readonly TitleWord[] {
  let added = 0;
  return words.flatMap((word, at) => {
    const thing =
      added < MOST_ADDED && isBare(words, at, occurrence)
        ? thingTold(word.word, word.start, occurrence.sentence)
        : null;
    if (!thing || isSaid(thing, words, occurrence)) return [word];
    added++;
    return thing.isName ? [{ ...word, text: thing.words }] : [word, addedAfter(word, thing.words)];
  });
}

/** "the bridge", "die Kosten": nothing else says which. */
function isBare(words: readonly TitleWord[], at: number, { sentence }: Occurrence): boolean {
  const [before, word] = [words[at - 1], words[at] as TitleWord];
  const { grammar } = sentence.words;
  const isNoun = grammar.verbLast ? word.tag === "noun" : word.tag === "word" && !word.isCapital;
  const isThe = grammar.verbLast ? /^(?:der|die|das|den|dem|des)$/ : /^the$/;
  if (!isNoun || word.text !== undefined || word.isPossessive || !before || !isThe.test(before.text ?? before.lower))
    return false;
  if (word.start - before.end !== 1 || word.word.length < SHORTEST) return false;
  const isKnown = ({ position }: { readonly position: { readonly start: number; readonly end: number } }) =>
    position.start < word.end && word.start < position.end;
  if (sentence.actors.some(isKnown) || sentence.times.some(isKnown)) return false;
  const next = sentence.tokens.find(({ start }) => start >= word.end);
  return next === undefined || !saysWhich(next, word, sentence);
}

/** Letters. */
const SHORTEST = 4;

/** Whether what follows a noun in its sentence may say which. */
function saysWhich(next: TaggedToken, { end }: TitleWord, sentence: Occurrence["sentence"]): boolean {
  const { grammar } = sentence.words;
  if (next.tag === "mark") {
    const after = sentence.tokens.find(({ start }) => start >= next.end);
    return next.word === "," && after !== undefined && !/^(?:verb|auxiliary|modal|conjunction|adverb)$/.test(after.tag);
  }
  if (next.start - end > 1) return true;
  if (next.tag === "preposition")
    return !sentence.times.some(({ position }) => position.start <= next.end + 1 && next.start < position.end);
  if (/^(?:noun|word|number|quantity)$/.test(next.tag)) return true;
  return (
    /^(?:that|who|which|where|whose)$/.test(next.lower) ||
    (grammar.verbLast && /^(?:des|der|eine[rs]|dieser|seine[rs]|ihre[rs])$/.test(next.lower))
  );
}

/** Whether a title says it anyway, or who speaks would seem to be named by it. */
function isSaid({ words: told, isName }: ToldThing, words: readonly TitleWord[], { attribution }: Occurrence): boolean {
  const named = told.split(/[\s-]+/u).filter((each) => /^\p{Lu}/u.test(each));
  const isThere = (name: string) => words.some(({ word }) => word === name);
  return (
    (isName ? named.every(isThere) : named.some(isThere)) || (named.length > 0 && attribution.at(-1)?.kind === "actors")
  );
}
