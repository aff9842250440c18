import { isTime } from "../occurrences/is-time.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { objectPronounAt } from "../occurrences/pronouns.ts";
import { subjectTokens } from "../occurrences/subject-phrase.ts";
import { phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isInstitution } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import { interviewee } from "../words/speech-words.ts";
import type { TitleWord } from "./title-word.ts";

/** Whether words say by themselves who did what: another sentence says nothing that they would need. */
export function isWholeTitle(words: readonly TitleWord[], occurrence: Occurrence): boolean {
  const { sentence } = occurrence;
  const undated = words.filter(
    ({ start, end }) => !sentence.times.some(({ position }) => position.start < end && start < position.end),
  );
  const own = ofClause(words, occurrence);
  const ownUndated = ofClause(undated, occurrence);
  return (
    namesSomething(words) &&
    !beginsWithWhose(undated, sentence) &&
    !pronounsLeft(own) &&
    !isItLeft(ownUndated, occurrence) &&
    !isThisLeft(ownUndated) &&
    (goesOnToSay(words, occurrence) || !pointsBack(ownUndated)) &&
    !isHalfSaid(undated, sentence.words) &&
    !lacksSubject(sentence.words.grammar.verbLast ? ownUndated : own, occurrence) &&
    !isMostAlone(words) &&
    !endsInDoingSo(words) &&
    !isBareBeginning(undated) &&
    !isNewAlone(words) &&
    !beginsWithVerb(words, occurrence) &&
    !isOfNobodyNamed(words, occurrence) &&
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

/** At least two words, of which the first is no pointer to what was said before, and one that names something. */
function namesSomething(words: readonly TitleWord[]): boolean {
  const [first, second] = words;
  if (!first || !second) return false;
  // "Arnland's is to vote on it": whose what, another sentence says.
  if (words.some((word, at) => word.isPossessive && word.tag === "noun" && isVerb(words[at + 1] ?? word))) return false;
  if (first.text === undefined && /^(?:sein\p{L}{0,2}|ihr\p{L}{0,2}|his|her|its|their)$/u.test(first.lower))
    return false;
  // "One of his sons was arrested": whose, another sentence says.
  if (
    first.lower === "one" &&
    second.lower === "of" &&
    /^(?:his|her|their|its)$/.test(words[2]?.lower ?? "") &&
    words[2]?.text === undefined
  )
    return false;
  // "Eleven were hurt": a number alone stands for people.
  const isCounted = first.tag === "number" || first.tag === "quantity";
  return (
    !isPointer(words) &&
    (isCounted || words.some(({ tag, text }) => tag === "noun" || tag === "word" || text !== undefined))
  );
}

/** "Im Zuge derer die Stadt fiel": of whom, another clause says. */
function beginsWithWhose(words: readonly TitleWord[], { words: { grammar } }: ReadSentence): boolean {
  return (
    grammar.verbLast &&
    words.slice(0, 3).some(({ lower, text }) => text === undefined && /^(?:derer|deren|dessen|denen)$/.test(lower))
  );
}

/** "Diese habe versprochen, …": what the first word means stands in another sentence. */
export function isPointer([first, second]: readonly TitleWord[]): boolean {
  const points =
    /^(?:dies\p{L}{0,2}|das|den|dem|der|die|deren|dessen|this|that|these|those|which|who|dabei|dazu)$/u.test(
      first?.lower ?? "",
    );
  if (pointers.test(first?.lower ?? "") && second !== undefined && isVerb(second)) return true;
  const isArticle = /^(?:den|dem|der|die|deren|dessen)$/.test(first?.lower ?? "");
  return (
    points && (isArticle ? second !== undefined && isVerb(second) : second?.tag !== "noun" && second?.tag !== "word")
  );
}

/** "sentenced him": who that is stands in another sentence; "unter ihnen zwei Kinder" says it of those before. */
function pronounsLeft(words: readonly TitleWord[]): boolean {
  const isOfThem = (at: number) =>
    /^(?:them|ihnen)$/.test(words[at]?.lower ?? "") && /^(?:of|among|unter|von)$/.test(words[at - 1]?.lower ?? "");
  const others = words.filter(({ text }, at) => text === undefined && !(at > 2 && isOfThem(at)));
  return objectPronounAt(others) >= 0;
}

/** "Voss urged lawmakers to overturn it": what an English "it" after the verb stands for, another sentence says, unless a thing stands before it. */
function isItLeft(words: readonly TitleWord[], { sentence }: Occurrence): boolean {
  const verb = words.findIndex(isVerb);
  const it = words.findIndex(({ lower, text }, at) => at > verb && lower === "it" && text === undefined);
  const [before, next] = [words[it - 1], words[it + 1]];
  const isObject = before !== undefined && (before.tag === "preposition" || isVerb(before)) && !(next && isVerb(next));
  const isThing = ({ tag, word }: TitleWord, at: number) =>
    at > verb && at < it && (tag === "noun" || tag === "word") && !isInstitution(word, "en") && !isOffice.en(word);
  return !sentence.words.grammar.verbLast && verb >= 0 && isObject && !words.some(isThing);
}

/** "bezeichnete dies als Spekulation", "denied this": what that is, another sentence says. */
function isThisLeft(words: readonly TitleWord[]): boolean {
  const verb = words.findIndex(isVerb);
  return words.some(({ lower, text }, at) => {
    const next = words[at + 1];
    const isAlone =
      next === undefined || /^(?:preposition|verb|adverb|auxiliary|modal)$/.test(next.tag) || next.lower === "als";
    return verb >= 0 && at > verb && text === undefined && /^(?:dies|this)$/.test(lower) && isAlone;
  });
}

const firstPerson = {
  en: /^(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)$/,
  de: /^(?:[Ii]ch|[Ww]ir|mich|mir|uns|[Mm]ein\p{L}{0,2}|[Uu]nser\p{L}{0,2})$/u,
};

/** "We calibrated the model": who speaks, another sentence says, unless a name stands before it, or that it is an answer. */
function isOfNobodyNamed(words: readonly TitleWord[], { sentence, attribution }: Occurrence): boolean {
  const { language } = sentence.words;
  const speaker = attribution.at(-1);
  const isNamed = speaker?.kind === "actors" || speaker?.words === interviewee;
  return !isNamed && words.some(({ word, text }) => text === undefined && firstPerson[language].test(word));
}

/** "stimmte dagegen, die Brücke zu sperren": the clause that hangs on it says what is meant. */
function goesOnToSay(words: readonly TitleWord[], { sentence: { clauses }, clause }: Occurrence): boolean {
  return clauses.some(
    ({ kind, parent, tokens }) =>
      parent === clause &&
      (kind === "infinitive" || kind === "content") &&
      words.some(({ start }) => start === tokens[0]?.start),
  );
}

/** "Die Partei stimmte dagegen": what adverb stands for something that another sentence says. */
const pointers = /^(?:dagegen|dafür|dazu|daran|darüber|darauf|damit|davon|daraus)$/;

/** "Selwyn denied that", "Der Hafen wies das zurück": of what, another sentence says. */
function pointsBack(words: readonly TitleWord[]): boolean {
  const verb = words.findIndex(({ tag }) => tag === "verb");
  const said = words.slice(verb + 1);
  if (verb >= 0 && said.length <= 2 && said.some(({ lower }) => pointers.test(lower)) && !said.some(namesThing))
    return true;
  // "Der Rat will darüber beraten", where the verb closes the clause.
  const finite = words.findIndex(({ tag }) => tag === "modal" || tag === "auxiliary");
  const between = words.slice(finite + 1, verb);
  const pointer = between.findIndex(({ lower }) => pointers.test(lower));
  if (finite >= 0 && finite < verb && pointer >= 0 && !between.slice(pointer).some(namesThing)) return true;
  const after = words.slice(verb + 1).filter(({ tag }) => tag !== "adverb");
  const [object, particle, ...more] = after;
  const isPointer = /^(?:that|this|it|so|das|dies)$/.test(object?.lower ?? "");
  return (
    verb >= 0 &&
    isPointer &&
    // "ruled that out | on (Tuesday)"
    more.every(({ tag }) => tag === "preposition") &&
    (particle === undefined || particle.tag === "preposition" || particle.lower === "zurück")
  );
}

/** Nouns of which "that" says what they are: "no indication that …", but not "a firm that later won". */
const claimed =
  /^(?:indications?|evidence|signs?|claims?|reports?|fears?|risk|chance|fact|hopes?|concerns?|warnings?|belief|doubts?|suggestions?|idea)$/;

/** "found that the contractor", "The worst killed two people": what was found, or of what it was the worst, is left out. */
function isHalfSaid(words: readonly TitleWord[], { grammar }: ReadSentence["words"]): boolean {
  const that = words.findLastIndex(({ lower }) => lower === (grammar.verbLast ? "dass" : "that"));
  // "rejected that charge" says which.
  const opens =
    grammar.verbLast ||
    /^(?:determiner|pronoun)$/.test(words[that + 1]?.tag ?? "") ||
    claimed.test(words[that - 1]?.lower ?? "");
  if (that > 0 && opens && !words.slice(that).some(isVerb)) return true;
  if (!grammar.verbLast && beginsLoose(words[0])) return true;
  const head = words.slice(0, Math.max(0, words.findIndex(isVerb))).filter(({ tag }) => tag !== "preposition");
  const [first, second] = head;
  return (
    head.length === 2 && first?.tag === "determiner" && second?.text === undefined && nounless.test(second?.lower ?? "")
  );
}

/** "Had called for a new ship", "It battles …": an English title without a subject of its own. */
function beginsLoose(first: TitleWord | undefined): boolean {
  const isPronoun = first?.text === undefined && /^(?:it|he|she|they)$/.test(first?.lower ?? "");
  return first?.tag === "auxiliary" || isPronoun;
}

const nounless =
  /^(?:worst|first|second|third|last|latest|largest|biggest|deadliest|other|others|rest|former|latter|erste|zweite|dritte|letzte|andere|anderen|größte|schwerste)$/;

/** "Die Stadt legte einen neuen vor": a new what, another sentence says. */
function isNewAlone(words: readonly TitleWord[]): boolean {
  return words.some(({ lower }, at) => {
    const [adjective, next] = words.slice(at + 1, at + 3);
    const isAdjective = adjective?.tag === "word" && /^\p{Ll}{2,}e[mnrs]?$/u.test(adjective.word);
    return /^k?eine[mnrs]?$/.test(lower) && isAdjective && (!next || /^(?:preposition|verb|auxiliary)$/.test(next.tag));
  });
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
    before.some((word, at) => word.text !== undefined || text.slice(word.end, own[at + 1]?.start).startsWith(",")) ||
    phrasesIn(sentence, own).some(({ preposition, to }) => preposition === null && to <= finite)
  );
}

/** "said he had no intention of doing so": of doing what, another sentence says. */
function endsInDoingSo(words: readonly TitleWord[]): boolean {
  const [before, last] = words.slice(-2);
  return last?.lower === "so" && /^(?:do|does|did|doing|done)$/.test(before?.lower ?? "");
}

/** "Trouble began": a bare noun and a verb that tells of nothing else. */
function isBareBeginning(undated: readonly TitleWord[]): boolean {
  const [noun, verb, more] = undated.filter(({ tag }) => tag !== "preposition");
  return (
    more === undefined &&
    noun?.text === undefined &&
    verb?.forms.some(({ lemma }) => /^(?:begin|start|continue|follow|happen)$/.test(lemma)) === true
  );
}

/** "The strongest, of magnitude 5, hit", "Die jüngste ereignete sich": the most of what, another sentence says. */
function isMostAlone([article, most, next]: readonly TitleWord[]): boolean {
  if (most?.tag !== "word" || !/^(?:the|der|die|das)$/.test(article?.lower ?? "")) return false;
  const isNear = next !== undefined && next.start - most.end <= 1;
  const isGerman = article?.lower !== "the";
  return isGerman
    ? /^\p{Ll}{2,}ste[nr]?$/u.test(most.word) && !(isNear && /^(?:noun|word|number)$/.test(next.tag))
    : /^\p{Ll}{2,}est$/u.test(most.word) && !(isNear && /^(?:noun|word|number|verb)$/.test(next.tag));
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

/** "Die Bürger wird abgerissen", "Der Rat waren verlegt worden": a German subject that is sure to be one, or many, has a verb of that number. */
function agrees(words: readonly TitleWord[], { sentence, clause }: Occurrence): boolean {
  const finite = sentence.predicates[clause]?.finite;
  const verb = words.find(({ start }) => start === finite?.start);
  const [first] = words;
  const own = words.slice(0, Math.max(0, words.findIndex(isVerb)));
  if (!sentence.words.grammar.verbLast || !verb || !first || own.length === 0) return true;
  if (subjectTokens(sentence, clause)[0]?.start !== first.start) return true;
  const isListed = own.some(({ tag, lower }) => tag === "conjunction" || lower === "sowie");
  if (isListed || own.some(({ tag, text }) => tag === "preposition" || text !== undefined)) return true;
  const lower = verb.text ?? verb.lower;
  const isOne = /^(?:der|das|ein|eine|dieser|dieses|kein|keine|jeder|jede)$/.test(first.lower);
  const isMass = own.some(({ word }) => masses.test(word));
  if (isOne && !isMass && own.length <= SHORT_SUBJECT) return !manyVerb.test(lower);
  return !(first.tag === "number" && Number(first.word) > 1 && oneVerb.test(lower));
}

/** Words; a longer subject may have an apposition that the verb agrees with. */
const SHORT_SUBJECT = 4;
const manyVerb =
  /^(?:waren|sind|wurden|werden|hatten|haben|seien|hätten|wären|würden|sollen|wollen|müssen|können|ließen|mussten|konnten)$/;
const oneVerb = /^(?:war|ist|wurde|wird|hatte|hat|sei|habe|soll|will)$/;
/** One word for many, with a verb of either number. */
const masses =
  /(?:teil|hälfte|drittel|viertel|reihe|anzahl|zahl|gruppe|mehrheit|dutzend|paar|menge|million|milliarde|hundert|tausend)$/iu;

function namesThing({ tag, text }: TitleWord): boolean {
  return tag === "noun" || text !== undefined;
}
