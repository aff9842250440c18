import type { Occurrence } from "../occurrences/occurrence.ts";
import { phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isTime } from "../times/is-time.ts";
import { agrees } from "./agreement.ts";
import { namesThing, pointsElsewhere } from "./points-elsewhere.ts";
import type { TitleWord } from "./title-word.ts";

/** Whether words say by themselves who did what: they make a sentence, and another says nothing that they would need. */
export function isWholeTitle(words: readonly TitleWord[], occurrence: Occurrence): boolean {
  const { sentence } = occurrence;
  const undated = words.filter(
    ({ start, end }) => !sentence.times.some(({ position }) => position.start < end && start < position.end),
  );
  const own = ofClause(words, occurrence);
  const ownUndated = ofClause(undated, occurrence);
  return (
    !pointsElsewhere({ words: undated, own, ownUndated }, occurrence) &&
    !isHalfSaid(undated, sentence) &&
    !lacksSubject(sentence.words.grammar.verbLast ? ownUndated : own, occurrence) &&
    !beginsWithVerb(words, occurrence) &&
    !endsInVerb(own, occurrence) &&
    agrees(words, occurrence)
  );
}

/** Its subject and what stands in the clause itself: a pronoun in those that hang on it may mean what stands there. */
function ofClause(
  words: readonly TitleWord[],
  { sentence: { clauses, predicates }, clause }: Occurrence,
): readonly TitleWord[] {
  const holds = (at: number, start: number | undefined) =>
    clauses[at]?.tokens.some((token) => token.start === start) === true;
  const hasFinite = words.some(({ start }) => start === predicates[clause]?.finite.start);
  // What somebody says is told with the clause that says so.
  const verb = words.find(isVerb)?.start;
  const home = hasFinite ? clause : clauses.findIndex((_, at) => holds(at, verb));
  const from = clauses[home]?.tokens[0]?.start ?? 0;
  return words.filter(({ start }) => start < from || holds(home, start));
}

/** Nouns of which "that" says what they are: "no indication that …", but not "a firm that later won". */
const claimed =
  /^(?:indications?|evidence|signs?|claims?|reports?|fears?|risk|chance|fact|hopes?|concerns?|warnings?|belief|doubts?|suggestions?|idea)$/;

/** "found that the contractor", "warns that when prices fall": what was found is left out; "That Halden sells bread" tells of nothing. */
function isHalfSaid(
  words: readonly TitleWord[],
  { words: { grammar }, clauses, article: { text } }: ReadSentence,
): boolean {
  const that = words.findLastIndex(({ lower }) => lower === (grammar.verbLast ? "dass" : "that"));
  if (that === 0) return clauses.some(({ kind, tokens }) => kind === "content" && tokens[0]?.start === words[0]?.start);
  // "rejected that charge" says which.
  const opens =
    grammar.verbLast ||
    /^(?:determiner|pronoun)$/.test(words[that + 1]?.tag ?? "") ||
    claimed.test(words[that - 1]?.lower ?? "");
  const isOpen = conditions.test(words[that + 1]?.lower ?? "") && text[words.at(-1)?.end ?? -1] === ",";
  return (
    (that > 0 && (isOpen || (opens && !words.slice(that).some(isVerb)))) || (!grammar.verbLast && beginsLoose(words[0]))
  );
}

const conditions = /^(?:when|if|while|although|once|as|wenn|falls|obwohl|sobald|solange|sollte)$/;

/** "Had called for a new ship", "It battles …": an English title without a subject of its own. */
function beginsLoose(first: TitleWord | undefined): boolean {
  const isPronoun = first?.text === undefined && /^(?:it|he|she|they)$/.test(first?.lower ?? "");
  return first?.tag === "auxiliary" || isPronoun;
}

/** "Fled with her family", "Gewonnen hat am Sonntag", "Beschlossen hatte der Rat das": nothing, or only a pointer, says who or what. */
function lacksSubject(own: readonly TitleWord[], { sentence, clause }: Occurrence): boolean {
  const verb = own.findIndex(({ start }) => start === sentence.predicates[clause]?.finite.start);
  const finite = verb < 0 ? own.findIndex(isVerb) : verb;
  if (!sentence.words.grammar.verbLast) return finite < 1 || !hasSubject(own, finite, sentence);
  const [first, ...others] = own;
  if (first?.tag !== "verb" || !others.some(({ tag }) => tag === "auxiliary")) return false;
  const last = others.findLast(({ tag }) => tag !== "preposition");
  return !others.some(namesThing) || /^(?:das|dies|es)$/.test(last?.lower ?? "");
}

/** "In a letter made public": what a preposition opens is no subject, unless a mark closes it or it only measures. */
function hasSubject(own: readonly TitleWord[], finite: number, sentence: ReadSentence): boolean {
  const before = own.slice(0, finite);
  // "2008 killed hundreds"
  if (before.every((word) => isTime(sentence, [word], 0, 1))) return false;
  const [first, second] = before;
  const isMeasure = /^(?:number|quantity)$/.test(second?.tag ?? "") || second?.lower === "half";
  if (first?.tag !== "preposition" || isMeasure)
    return before.some(({ tag }) => tag !== "adverb" && tag !== "conjunction");
  const { text } = sentence.article;
  return (
    before.some((word) => word.text !== undefined) ||
    // "On Monday, (Ada Roe) sued": whoever stands between the mark and the verb is left out.
    before.some(({ end }, at) => {
      const between = text.slice(end, own[at + 1]?.start);
      return between.startsWith(",") && (at < before.length - 1 || !/\p{L}/u.test(between));
    }) ||
    phrasesIn(sentence, own).some(({ preposition, to }) => preposition === null && to <= finite)
  );
}

export function beginsWithVerb([first]: readonly TitleWord[], { sentence, clause }: Occurrence): boolean {
  return first !== undefined && first.text === undefined && first.start === sentence.predicates[clause]?.finite.start;
}

/** A German clause that still ends in its verb is no sentence. */
function endsInVerb(words: readonly TitleWord[], { sentence, clause }: Occurrence): boolean {
  const own = sentence.clauses[clause];
  // "die Gas und manchmal sogar Wasser anbieten": what "and" adds goes on with the relative clause.
  const around = own?.kind === "coordinate" && own.parent !== null ? sentence.clauses[own.parent] : own;
  const kind = around?.kind;
  const last = words.at(-1);
  // "Anzeige erstattet hatte": an auxiliary closes no main clause.
  const finite = sentence.predicates[clause]?.finite;
  const isHelper =
    finite !== sentence.predicates[clause]?.verb && last?.text === undefined && last?.start === finite?.start;
  if (sentence.words.grammar.verbLast && isHelper) return true;
  return (
    sentence.words.grammar.verbLast &&
    /^(?:relative|subordinate|content)$/.test(kind ?? "") &&
    last?.text === undefined &&
    last?.start === sentence.predicates[clause]?.finite.start
  );
}
