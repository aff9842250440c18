import type { Phrase } from "../sentences/phrases.ts";
import { phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { denies } from "./denials.ts";
import { limit } from "./removable-times.ts";
import type { Spare } from "./spare.ts";
import type { TitleWord } from "./title-word.ts";

/** Without one phrase: in German the first after the subject, since the last belongs to the verb, in English the last. */
export function nextPhrase(evenWithActors: boolean): Spare {
  return (words, sentence) => {
    const phrases = phrasesIn(sentence, words);
    // "zu Haftstrafen | von sechs und acht Jahren": what goes on with such a word would be left alone.
    const goesOn = (phrase: Phrase) =>
      sentence.words.grammar.verbLast && belongsTo.test(words[chainEnd(phrases, phrase, belongsTo)]?.lower ?? "");
    const joins = sentence.words.grammar.verbLast ? belongsTo : /./;
    // "in a cartel between 2006 | and 2012"
    const isJoined = (phrase: Phrase) => {
      const [next, later] = words.slice(chainEnd(phrases, phrase, joins)).slice(0, 2);
      // "in protest at a plan | to go on tour": what the last noun takes.
      const isTaken = next?.lower === "to" && later?.tag === "verb" && !sentence.words.grammar.verbLast;
      return next?.tag === "conjunction" || isTaken;
    };
    const can = phrases.filter(
      (phrase) => isSpare(phrase, words, sentence, evenWithActors) && !goesOn(phrase) && !isJoined(phrase),
    );
    const phrase = sentence.words.grammar.verbLast
      ? (can.find(({ from }) => words.slice(0, from).some(isVerb)) ?? can.at(-1))
      : can.at(-1);
    if (!phrase) return words;
    const end = chainEnd(phrases, phrase, joins);
    // "verkaufte sie ohne Zustimmung des Rats": without it the opposite would be said.
    if (words.slice(phrase.from, end).some((word) => denies(word, sentence))) return words;
    // "in what was then Arnland": the verb after it would be left alone.
    const next = words[end];
    if (!sentence.words.grammar.verbLast && next && isVerb(next) && words.slice(0, phrase.from).some(isVerb))
      return words;
    return words.filter((_, at) => at < phrase.from || at >= end);
  };
}

/** "vom Institut für Kunde": these join a German phrase to the noun before it, others to the verb. */
const belongsTo = /^(?:für|von|vom)$/;

/** "for cutting flights to Mexico": in English, what follows with a preposition of its own belongs to what is before. */
function chainEnd(phrases: readonly Phrase[], { to }: Phrase, joins: RegExp): number {
  let end = to;
  for (const { from, to: next, preposition } of phrases)
    if (from === end && preposition !== null && joins.test(preposition)) end = next;
  return end;
}

function isSpare(
  { from, to, preposition }: Phrase,
  words: readonly TitleWord[],
  sentence: ReadSentence,
  evenWithActors: boolean,
): boolean {
  if (preposition === null || preposition === "of" || from < 2 || isDependent(words, from, sentence)) return false;
  if (limit.test(words[from - 1]?.lower ?? "") || limit.test(words[to - 1]?.lower ?? "")) return false;
  // "called for aid", "voted against the plan": what follows the verb at once belongs to it.
  const isComplement = words[from - 1]?.tag === "verb" && !/^(?:in|at|near|bei|beim|im)$/.test(preposition);
  if (isComplement) return false;
  // "ums Leben gekommen", "in Brand geraten": what the verb says.
  if (to - from === 2 && ofVerbs.test(words[to - 1]?.lower ?? "")) return false;
  // "ist es zu Gefechten gekommen": what there was.
  if (/^zu[mr]?$/.test(preposition) && words.slice(0, from).some(({ lower }) => lower === "es")) return false;
  // What stands before a German verb is one part, unless it is a chain of such phrases.
  const isBeforeVerb = sentence.words.grammar.verbLast && !words.slice(0, from).some(isVerb);
  if (isBeforeVerb && words[0]?.tag !== "preposition") return false;
  return (evenWithActors || !namesActor(words.slice(from, to), sentence)) && !isNeeded(words, from, to);
}

export const ofVerbs =
  /^(?:leben|tode|brand|kraft|betrieb|verfügung|opfer|haft|gang|stande|bewegung|not|gewahrsam|stich|ruhestand|flucht|besitz|rente)$/;

/** Inside "dass …" or "that …" every phrase may matter. */
function isDependent(words: readonly TitleWord[], from: number, { words: { grammar } }: ReadSentence): boolean {
  return words.slice(1, from).some(({ lower, tag }) => tag === "subordinator" && grammar.contentMarkers.has(lower));
}

function namesActor(words: readonly TitleWord[], { actors }: ReadSentence): boolean {
  return words.some(({ start, end }) => actors.some(({ position }) => position.start < end && start < position.end));
}

/** A phrase after "and" or before it would leave a stump. */
function isNeeded(words: readonly TitleWord[], from: number, to: number): boolean {
  return (
    words[to]?.tag === "conjunction" || words[from - 1]?.tag === "conjunction" || words[from - 1]?.tag === "preposition"
  );
}
