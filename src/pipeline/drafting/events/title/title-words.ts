import type { Span } from "../../../../model/span.ts";
import type { Occurrence } from "../../occurrences/occurrence.ts";
import { privateNamesIn } from "../../occurrences/private-names.ts";
import { objectPronounAt, subjectOwner, subjectPronoun } from "../../occurrences/pronouns.ts";
import { speechVerbOf } from "../../occurrences/speakers.ts";
import { isTime, kindOnly, subjectPhrase } from "../../occurrences/subjects.ts";
import { isGapped } from "../../sentences/clauses/gapped.ts";
import type { KnownActors, ReadSentence } from "../../sentences/read-sentences.ts";
import type { TaggedToken } from "../../sentences/tag-words.ts";
import { isVerb } from "../../sentences/verbs.ts";
import { withDescribed } from "./described-names.ts";
import { withSharedVerb } from "./gapped-title.ts";
import { removableTimes } from "./removable-times.ts";
import type { TitleWord } from "./title-word.ts";
import { inTitleOrder } from "./word-order.ts";

/** The words of a telling that make the title, in their order there; null where they would not say by themselves who did what. */
export function titleWords(occurrence: Occurrence, known: KnownActors): readonly TitleWord[] | null {
  const { sentence } = occurrence;
  const names = privateNamesIn(sentence).map((name) => apposition(sentence, name));
  const words = withoutTimes(occurrence, names) ?? titleWithout(occurrence, names, names);
  return words && withDescribed(words, sentence, known);
}

/** Without the days that its date tells anyway, unless the words would begin with their verb then. */
function withoutTimes(occurrence: Occurrence, names: readonly Span[]): readonly TitleWord[] | null {
  const times = removableTimes(occurrence);
  const words = times.length > 0 ? titleWithout(occurrence, [...times, ...names], names) : null;
  return words && beginsWithVerb(words, occurrence) ? null : words;
}

function beginsWithVerb([first]: readonly TitleWord[], { sentence, clause }: Occurrence): boolean {
  return first !== undefined && first.text === undefined && first.start === sentence.predicates[clause]?.finite.start;
}

function titleWithout(
  occurrence: Occurrence,
  left: readonly Span[],
  names: readonly Span[],
): readonly TitleWord[] | null {
  const { sentence, words: parts, clause, isVerbal } = occurrence;
  const inside = sentence.tokens.filter(({ start, end, tag }) => tag !== "mark" && liesIn(parts, start, end));
  if (names.some((name) => leavesStump(inside, name, sentence))) return null;
  const own = withoutOwner(
    inside.filter(
      (token) => !liesIn(left, token.start, token.end) && !isAge(token, inside) && !isOfThem(token, inside),
    ),
    occurrence,
  );
  if (!isVerbal) return inNominative(sentence, own);
  if (saysNothing(occurrence) || lacksObject(occurrence)) return null;
  const opened = withoutOwner(withoutOpener(own, sentence), occurrence);
  const named = withName(opened, occurrence);
  const shared = named ? sharedSubject(occurrence, clause) : null;
  if (!named || !shared) return null;
  const isOblique =
    sentence.clauses[clause]?.kind === "relative" && sentence.clauses[clause]?.tokens[0]?.tag === "preposition";
  if (isOblique) return sentence.words.grammar.verbLast ? (isPointer(named) ? null : named) : asMain(named, occurrence);
  const bare = shared.filter(({ start, end }) => !liesIn(left, start, end));
  const joined = bare.length > 0 ? joinedWords(bare, named, occurrence) : null;
  if (bare.length > 0 && !joined) return null;
  const words = withoutLooseEnd(joined ?? inTitleOrder(antecedentFirst(named, occurrence), sentence, clause), sentence);
  const undated = words.filter(
    ({ start, end }) => !sentence.times.some(({ position }) => position.start < end && start < position.end),
  );
  return isWhole(words, pronounsLeft(words) || pointsBack(undated) || isHalfSaid(undated, sentence.words)) &&
    !lacksSubject(undated) &&
    !(sentence.words.grammar.verbLast && beginsWithVerb(words, occurrence)) &&
    !endsInVerb(words, occurrence)
    ? words
    : null;
}

/** What a clause that goes on from another says, with the subject that they share; null where that cannot be told. */
function joinedWords(
  subject: readonly TitleWord[],
  own: readonly TitleWord[],
  occurrence: Occurrence,
): readonly TitleWord[] | null {
  const clause = occurrence.sentence.clauses[occurrence.clause];
  if (clause && occurrence.sentence.words.grammar.verbLast && isGapped(clause))
    return withSharedVerb(subject, own, occurrence);
  return [...subject, ...sharedAuxiliary(occurrence), ...apart(own)];
}

/** "the flood, in which 38 people died" → "38 people died in the flood"; null where the clause does not stand whole. */
function asMain(words: readonly TitleWord[], { sentence, clause }: Occurrence): readonly TitleWord[] | null {
  const { tokens = [], parent = null } = sentence.clauses[clause] ?? {};
  const [preposition, pronoun] = tokens;
  const own = words.filter(
    ({ start }) => start > (pronoun?.start ?? 0) && tokens.some((token) => token.start === start),
  );
  const around = parent === null ? [] : words.filter(({ end }) => end <= (preposition?.start ?? 0));
  const from = around.findLastIndex(({ tag }, at) => tag === "determiner" && around[at - 1]?.lower !== "of");
  const antecedent = around.slice(from);
  const isPhrase = from >= 0 && !antecedent.some(({ tag }) => tag === "verb" || tag === "auxiliary" || tag === "mark");
  if (!preposition || own.length < 2) return null;
  return isPhrase ? [...apart(own), { ...preposition, text: preposition.lower }, ...apart(antecedent)] : apart(own);
}

/** "An der Werft, die 1931 gebaut wurde, …": what a German relative clause tells of is its subject, whatever it is around it. */
function antecedentFirst(words: readonly TitleWord[], { sentence, clause }: Occurrence): readonly TitleWord[] {
  const { kind, opener } = sentence.clauses[clause] ?? {};
  const [first, ...others] = words;
  const isOblique =
    sentence.words.grammar.verbLast && kind === "relative" && opener === "die" && first?.lower === "der";
  return isOblique && first.tag === "determiner" ? [{ ...first, text: "die", lower: "die" }, ...others] : words;
}

/** "welcomed the accord, under which …": what leads over to words that are left out; and "their director" without whose he is. */
function withoutLooseEnd(
  words: readonly TitleWord[],
  { tokens, words: { grammar } }: ReadSentence,
): readonly TitleWord[] {
  const last = words.at(-1);
  const next = tokens[tokens.findIndex(({ start }) => start === last?.start) + 1];
  const leadsOver = last?.tag === "preposition" && grammar.relatives.has(next?.lower ?? "");
  // "approved the takeover only | after …"
  const isCut = next !== undefined && /^(?:only|just|even|shortly|soon)$/.test(last?.lower ?? "");
  const own = withoutHalf(leadsOver || isCut ? words.slice(0, -1) : withoutMeasure(words, next), grammar);
  const [first, second] = own;
  const isOwned = /^(?:deren|dessen|whose)$/.test(first?.lower ?? "") && second?.tag === "noun";
  return isOwned ? own.slice(1) : own;
}

/** "collapsed | only eight months | after it had been finished": how long after what is left out. */
function withoutMeasure(words: readonly TitleWord[], next: TaggedToken | undefined): readonly TitleWord[] {
  const isMeasure = /^(?:hours?|days?|weeks?|months?|years?)$/.test(words.at(-1)?.lower ?? "");
  if (!isMeasure || !/^(?:after|before)$/.test(next?.lower ?? "")) return words;
  const counted = words.slice(0, -1);
  const from = counted.findLastIndex(
    ({ tag, lower }) => !/^(?:number|quantity|determiner)$/.test(tag) && !/^(?:only|just)$/.test(lower),
  );
  return counted.length - from > 1 ? counted.slice(0, from + 1) : words;
}

/** "dismissed the findings | but internal emails", of which another clause says what they did. */
function withoutHalf(
  words: readonly TitleWord[],
  { verbLast }: ReadSentence["words"]["grammar"],
): readonly TitleWord[] {
  const but = verbLast ? -1 : words.findLastIndex(({ lower }) => lower === "but");
  const isHalf = but > 1 && !words.slice(but).some(isVerb) && !words.slice(0, but).some(({ lower }) => lower === "not");
  return isHalf ? words.slice(0, but) : words;
}

/** "found that the contractor", "The worst killed two people": what was found, or of what it was the worst, is left out. */
function isHalfSaid(words: readonly TitleWord[], { grammar }: ReadSentence["words"]): boolean {
  const that = words.findLastIndex(({ lower }) => lower === (grammar.verbLast ? "dass" : "that"));
  // "rejected that charge" says which.
  const opens = grammar.verbLast || /^(?:determiner|pronoun)$/.test(words[that + 1]?.tag ?? "");
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

/** "Pryce, 61, …": how old somebody is says nothing of what happened. */
function isAge({ word, start, end }: TaggedToken, words: readonly TaggedToken[]): boolean {
  const at = words.findIndex((token) => token.start === start);
  const [before, next] = [words[at - 1], words[at + 1]];
  const isApart = before !== undefined && start - before.end === 2 && (next === undefined || next.start - end === 2);
  return /^\d{2}$/.test(word) && isApart && before.tag === "noun";
}

/** "Its lead author, Mara Venn, resigned": whose author she is stands elsewhere, her name does not. */
function withoutOwner(words: readonly TitleWord[], { sentence, participants }: Occurrence): readonly TitleWord[] {
  const [first] = words;
  if (!first || !sentence.words.grammar.possessives.has(first.lower) || first.isPossessive) return words;
  const agents = new Set(participants.flatMap(({ actor, role }) => (role === "place" ? [] : [actor])));
  const name = sentence.actors.find(({ actor, position }) => agents.has(actor) && position.start > first.start);
  const verb = words.findIndex(({ tag }) => tag === "verb" || tag === "auxiliary");
  const at = words.findIndex(({ start }) => start === name?.position.start);
  // After the name the comma goes that stood behind it.
  return at > 0 && at < verb
    ? words.slice(at).map((word, index) => (index === verb - at ? { ...word, text: word.word } : word))
    : words;
}

/** "detained 200 of them": the number alone stands for people. */
function isOfThem({ start }: TaggedToken, words: readonly TaggedToken[]): boolean {
  const at = words.findIndex((word) => word.start === start);
  const of = words[at]?.lower === "of" ? at : at - 1;
  const isNumber = words[of - 1]?.tag === "number" || words[of - 1]?.tag === "quantity";
  return words[of]?.lower === "of" && words[of + 1]?.lower === "them" && isNumber;
}

/** "sentenced him": who that is stands in another sentence. */
function pronounsLeft(words: readonly TitleWord[]): boolean {
  return objectPronounAt(words.filter(({ text }) => text === undefined)) >= 0;
}

function liesIn(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** "a decision that a tribunal ruled unlawful": an English relative clause with a subject of its own is done to what stands before it. */
function lacksObject({ sentence, clause }: Occurrence): boolean {
  const { kind, tokens = [], opener = null } = sentence.clauses[clause] ?? {};
  const isOwn = kind === "relative" && tokens[0]?.tag !== "preposition" && !/^(?:where|whose)$/.test(opener ?? "");
  return !sentence.words.grammar.verbLast && isOwn && subjectPhrase(sentence, clause) !== null;
}

/** "…, sagte Gnesda zur APA": what was said stands in another sentence. */
function saysNothing({ sentence, clause, type }: Occurrence): boolean {
  if (type !== "statement" || speechVerbOf(sentence, clause) === null) return false;
  const hasContent = sentence.clauses.some(
    ({ kind, parent }) => parent === clause && (kind === "content" || kind === "infinitive"),
  );
  const isAct = sentence.predicates[clause]?.forms.some(({ meaning }) => meaning.length > 0) ?? false;
  return !hasContent && !(isAct && namesMatter(sentence, clause));
}

/** Whether a clause has more to say than who speaks and when: "announced on Monday" has not. */
function namesMatter(sentence: ReadSentence, clause: number): boolean {
  const tokens = sentence.clauses[clause]?.tokens ?? [];
  const subject = subjectPhrase(sentence, clause);
  return tokens.some(
    ({ tag }, at) =>
      (tag === "noun" || tag === "word" || tag === "pronoun") &&
      !(subject && subject.from <= at && at < subject.to) &&
      !isTime(sentence, tokens, at, at + 1),
  );
}

/** ", der Buchhalter Thomas M.,": a name goes with the apposition that it stands in. */
function apposition({ article: { text }, span }: ReadSentence, { start, end }: Span): Span {
  const before = /,\s[^,]{0,60}$/u.exec(text.slice(span.start, start));
  const after = /^\.?[^,.]{0,3},/u.exec(text.slice(end, span.end));
  return before && after ? { start: span.start + before.index, end: end + after[0].length } : { start, end };
}

/** Whether the words miss a name where it goes: "the former assistant" stands without one, "übernimmt von" does not. */
function leavesStump(
  words: readonly TitleWord[],
  name: Span,
  { article: { text }, words: { language } }: ReadSentence,
): boolean {
  const at = words.findIndex(({ start }) => start >= name.start && start < name.end);
  if (at < 0 || text[name.start] === ",") return false;
  const before = words[at - 1];
  const isNear = before !== undefined && name.start - before.end <= 2;
  return !isNear || !(before.tag === "noun" || (before.tag === "word" && language === "en"));
}

/** The words with the name that their pronoun stands for; null where they need one that is not known. */
function withName(
  words: readonly TitleWord[],
  { sentence, clause, standsFor }: Occurrence,
): readonly TitleWord[] | null {
  const owner = standsFor === null ? null : subjectOwner(sentence, clause);
  if (owner && standsFor !== null && words.some(({ start }) => start === owner.start))
    return words.map((word) =>
      word.start === owner.start ? { ...word, text: standsFor + (standsFor.endsWith("s") ? "'" : "'s") } : word,
    );
  const pronoun = subjectPronoun(sentence, clause);
  const subject = words.findIndex(({ start }) => start === pronoun?.start);
  if (subject >= 0 && isImpersonal(words, subject)) return words;
  const at = subject >= 0 ? subject : objectPronounAt(words);
  const kind = subject < 0 ? words.findIndex(({ lower }) => kindOnly.test(lower)) : -1;
  if (kind > 0 && standsFor !== null)
    return words.flatMap((word, index) =>
      index === kind - 1 ? [] : index === kind ? [{ ...word, text: standsFor }] : [word],
    );
  if (at < 0 || (subject < 0 && standsFor === null)) return words;
  return standsFor === null ? null : words.map((word, index) => (index === at ? { ...word, text: standsFor } : word));
}

/** "kam es zu Zusammenstößen", "gab es Proteste". */
function isImpersonal(words: readonly TitleWord[], at: number): boolean {
  return (
    words[at]?.lower === "es" && /^(?:kam|gab|gibt|kommt)$/.test(words[at - 1]?.lower ?? words[at + 1]?.lower ?? "")
  );
}

/** The subject that a clause after "and" shares with the one before it; empty where it has its own, null where it cannot be told. */
function sharedSubject({ sentence, standsFor }: Occurrence, index: number): readonly TitleWord[] | null {
  const clause = sentence.clauses[index];
  const isShared = clause?.kind === "coordinate" && clause.parent !== null;
  if (!clause || !isShared || subjectPhrase(sentence, index) || subjectPronoun(sentence, index)) return [];
  for (let at: number | null = clause.parent; at !== null; at = sentence.clauses[at]?.parent ?? null) {
    const phrase = subjectPhrase(sentence, at);
    if (phrase) return sentence.clauses[at]?.tokens.slice(phrase.from, phrase.to) ?? null;
    const pronoun = subjectPronoun(sentence, at);
    if (pronoun) return standsFor === null ? null : [{ ...pronoun, text: standsFor }];
  }
  return null;
}

/** After a subject that is taken from another clause, without the marks that stood between. */
function apart([first, ...others]: readonly TitleWord[]): readonly TitleWord[] {
  return first ? [first.isPossessive ? first : { ...first, text: first.text ?? first.word }, ...others] : [];
}

/** "was stripped of its title and relegated": the auxiliary that a clause after "and" shares as well. */
function sharedAuxiliary({ sentence, clause }: Occurrence): readonly TitleWord[] {
  const finite = sentence.predicates[clause]?.finite;
  const isOwn = sentence.clauses[clause]?.tokens.some(({ start }) => start === finite?.start) ?? false;
  return finite && !isOwn ? [{ ...finite, text: finite.lower }] : [];
}

/** A German clause that still ends in its verb is no sentence. */
function endsInVerb(words: readonly TitleWord[], { sentence, clause }: Occurrence): boolean {
  const kind = sentence.clauses[clause]?.kind;
  const last = words.at(-1);
  return (
    sentence.words.grammar.verbLast &&
    kind === "relative" &&
    last?.text === undefined &&
    last?.start === sentence.predicates[clause]?.finite.start
  );
}

/** "Diese habe versprochen, …": what the first word means stands in another sentence. */
function isPointer([first, second]: readonly TitleWord[]): boolean {
  const points = /^(?:dies\p{L}{0,2}|das|this|that|these|those|which|who|dabei|dazu)$/u.test(first?.lower ?? "");
  return points && second?.tag !== "noun" && second?.tag !== "word";
}

/** "Gewonnen hat am Sonntag", "Beschlossen hatte der Rat das": after a participle at its beginning nothing, or only a pointer, says who or what. */
function lacksSubject(undated: readonly TitleWord[]): boolean {
  const [first, ...others] = undated;
  // Only German has its participle there.
  if (first?.tag !== "verb" || !others.some(({ tag }) => tag === "auxiliary")) return false;
  const last = others.findLast(({ tag }) => tag !== "preposition");
  return !others.some(namesThing) || /^(?:das|dies|es)$/.test(last?.lower ?? "");
}

/** At least two words, of which the first is no pointer to what was said before, and one that names something. */
function isWhole(words: readonly TitleWord[], isOpen: boolean): boolean {
  const [first, second] = words;
  if (!first || !second || isOpen) return false;
  // "Arnland's is to vote on it": whose what, another sentence says.
  if (words.some((word, at) => word.isPossessive && word.tag === "noun" && isVerb(words[at + 1] ?? word))) return false;
  if (first.text === undefined && /^(?:sein\p{L}{0,2}|ihr\p{L}{0,2}|his|her|its|their)$/u.test(first.lower))
    return false;
  // "Eleven were hurt": a number alone stands for people.
  const isCounted = first.tag === "number" || first.tag === "quantity";
  return (
    !isPointer(words) &&
    (isCounted || words.some(({ tag, text }) => tag === "noun" || tag === "word" || text !== undefined))
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
  const after = words.slice(verb + 1).filter(({ tag }) => tag !== "adverb");
  const [object, particle, ...more] = after;
  const isPointer = /^(?:that|this|it|so|das|dies)$/.test(object?.lower ?? "");
  return (
    verb >= 0 &&
    isPointer &&
    more.length === 0 &&
    (particle === undefined || particle.tag === "preposition" || particle.lower === "zurück")
  );
}

function namesThing({ tag, text }: TitleWord): boolean {
  return tag === "noun" || text !== undefined;
}

/** Without what only leads over from the sentence before, or opens a clause. */
function withoutOpener(
  words: readonly TitleWord[],
  { words: { grammar }, clauses }: ReadSentence,
): readonly TitleWord[] {
  // "the board had promised as late as May that …": what is said without a "that" opens with its subject.
  const isDependent = clauses.some(
    ({ kind, tokens, opener }) =>
      opener !== null &&
      tokens[0]?.start === words[0]?.start &&
      (kind !== "content" || grammar.contentMarkers.has(opener)),
  );
  let from = isDependent
    ? Math.max(
        0,
        words.slice(0, 5).findIndex(({ lower, tag }) => tag !== "noun" && grammar.subordinators.has(lower)),
      )
    : 0;
  while (from < Math.min(3, words.length - 2)) {
    const word = words[from] as TitleWord;
    const opens = isDependent && grammar.subordinators.has(word.lower);
    if (
      !opens &&
      !/^(?:wo|where)$/.test(word.lower) &&
      !grammar.connectives.has(word.lower) &&
      word.tag !== "conjunction"
    )
      break;
    from++;
  }
  return words.slice(from);
}

/** "seines Besuchs": the noun stands in the genitive, and would stand so in the title. */
function inNominative(sentence: ReadSentence, words: readonly TitleWord[]): readonly TitleWord[] {
  const [first, ...others] = words;
  if (!first || !sentence.words.grammar.verbLast) return words;
  const before = sentence.tokens.filter(({ end }) => end <= first.start).slice(-3);
  const isOwned = before.some(({ lower }) => /^(?:des|eines|dieses|seines|ihres|deren|dessen)$/u.test(lower));
  const bare = first.word.slice(0, -1);
  return isOwned && /[^s]s$/u.test(first.word) && sentence.words.findNoun(bare) !== null
    ? [{ ...first, text: bare }, ...others]
    : words;
}
