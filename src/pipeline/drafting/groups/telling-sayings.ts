import { contains, overlaps } from "../../../model/span.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { isQuoted } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { speechVerbOf } from "../speech/speech-verbs.ts";

/** How much what somebody says tells: a figure, something done or to be done, somebody named. */
const tells = { figure: 2, act: 3, plan: 3, name: 1 } as const;
/** From which a saying stands by itself, also beside other things that its speaker does or says. */
const SPECIFIC = 2;
/** Nouns from which words say more than a commonplace: "It's a sad day" has one. */
const FEWEST_NOUNS = 2;

/** How much a saying tells; 0: a commonplace. */
export function weightOf(saying: Occurrence): number {
  const said = saidIn(saying);
  const isNoun = (token: TaggedToken | undefined) =>
    /^(?:noun|word)$/.test(token?.tag ?? "") && (token?.word.length ?? 0) > 2;
  // "a sad day": of an adjective and its noun one.
  const nouns = said.filter((token, at) => isNoun(token) && !isNoun(said[at + 1]));
  const specific = specificity(saying, said);
  if (specific < SPECIFIC && pointsBack(said)) return 0;
  if (specific === 0 && isInOwnWords(saying) && isScene(saying, said)) return 0;
  const isColour = specific < tells.act && isInOwnWords(saying);
  return specific > 0 || nouns.length >= FEWEST_NOUNS ? (isColour ? 1 : 2) + specific : 0;
}

/** Whether what is said holds a figure, an act, or a plan; of somebody's own words a figure alone is colour. */
export function isSpecific(saying: Occurrence): boolean {
  return specificity(saying, saidIn(saying)) >= (isInOwnWords(saying) ? tells.act : SPECIFIC);
}

function isInOwnWords({ sentence, words }: Occurrence): boolean {
  return words.some((part) => isQuoted(sentence, part));
}

function specificity({ sentence }: Occurrence, said: readonly TaggedToken[]): number {
  const { grammar } = sentence.words;
  const isFigure = said.some(({ tag, word }) => tag === "number" || /\d/.test(word));
  const isAct = said.some(({ tag, forms }) => tag === "verb" && forms.some(({ meaning }) => meaning.length > 0));
  const isPlan = said.some(({ lower }) => plans.test(lower) && !grammar.negations.has(lower));
  const named = sentence.actors.some(({ position }) =>
    said.some(({ start, end }) => overlaps({ start, end }, position)),
  );
  return (isFigure ? tells.figure : 0) + (isAct ? tells.act : 0) + (isPlan ? tells.plan : 0) + (named ? tells.name : 0);
}

/** "has learnt from that episode": from which, another sentence says. */
function pointsBack(said: readonly TaggedToken[]): boolean {
  return said.some(
    ({ lower }, at) =>
      /^(?:this|that|these|diese[mnrs]?|jene[mnrs]?)$/.test(lower) && said[at - 1]?.tag === "preposition",
  );
}

/** "People queued down the steps": what others were seen to do; who says so claims nothing and is for or against nothing. */
function isScene({ sentence: { words } }: Occurrence, said: readonly TaggedToken[]): boolean {
  const isPast = said.some(({ tag, forms }) => tag === "verb" && forms.some(({ kind }) => kind === "past"));
  const weighs = said.some(
    ({ tag, lower }) =>
      tag === "auxiliary" || tag === "modal" || words.grammar.negations.has(lower) || firstPerson.test(lower),
  );
  return isPast && !weighs;
}

const firstPerson = /^(?:i|me|my|we|us|our|you|your|ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*)$/u;

/** What somebody will, must or may do. */
const plans =
  /^(?:will|would|shall|must|should|demands?|sollen?|solle|werden?|würden?|wird|wollen?|müssen?|muss|müsse|wolle|dürfe)$/;

/** The words of what is said, without those that say by whom. */
function saidIn({ sentence, words, clause }: Occurrence): readonly TaggedToken[] {
  const inside = sentence.tokens.filter((token) => words.some((part) => contains(part, token)));
  const isFramed = !words.some((part) => isQuoted(sentence, part)) && speechVerbOf(sentence, clause) !== null;
  return isFramed
    ? inside.filter(({ start }) => !sentence.clauses[clause]?.tokens.some((token) => token.start === start))
    : inside;
}
