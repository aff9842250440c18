import type { ActorMention } from "../../../model/article.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";

/** Behind the name of whoever leads it: "the Voss administration", "the Voss campaign". */
const bodies =
  /^(?:administrations?|cabinet|campaign|camp|era|foundation|government|governments|junta|ministry|presidency|regime|team|trust)$/;
/** Before it: "die Regierung Voss", "das Kabinett Voss". */
const german = /^(?:ära|familie|kabinetts?|koalition|regierung|regimes?|stiftung|team|verwaltung)$/;

/** Whether a mention of a person is only part of what something else is called: what their government or a firm of that name does, they do not. */
export function isNamedAfter({ tokens, article, words }: ReadSentence, { position }: ActorMention): boolean {
  const at = tokens.findIndex(({ start, end }) => start <= position.start && position.start < end);
  const next = tokens.find(({ start }) => start >= position.end);
  if (words.grammar.verbLast) return german.test(tokens[at - 1]?.lower ?? "");
  const isBeside = next !== undefined && article.text.slice(position.end, next.start) === " ";
  if (isBeside && bodies.test(next.lower)) return true;
  const isSurname = !/\s/.test(article.text.slice(position.start, position.end));
  return isBeside && isSurname && tokens[at]?.isPossessive === false && isOfName(next) && !isHeadline(tokens);
}

/** "Brandt | Coaches": a capital inside a sentence that opens nothing of its own. */
function isOfName({ isCapital, tag, lower, word }: TaggedToken): boolean {
  return isCapital && tag === "noun" && /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !times.test(lower);
}

const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jr|sr|junior|senior)$/;

/** Letters of a word that a headline writes with a capital. */
const LONG_WORD = 4;

/** "Brandt Resigns After Vote": where most words have a capital, none tells a name. */
function isHeadline(tokens: readonly TaggedToken[]): boolean {
  const long = tokens.filter(({ word, tag }) => tag !== "mark" && word.length >= LONG_WORD);
  return long.filter(({ isCapital }) => isCapital).length * 2 > long.length;
}
