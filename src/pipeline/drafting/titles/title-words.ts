import type { Span } from "../../../model/span.ts";
import { privateNamesIn } from "../doers/private-names.ts";
import { subjectPronoun } from "../doers/pronouns.ts";
import { subjectPhrase } from "../doers/subject-phrase.ts";
import { isOwnReport } from "../occurrences/asides.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { sourcesOf } from "../speech/sources.ts";
import { speechVerbOf } from "../speech/speech-verbs.ts";
import { isTime } from "../times/is-time.ts";
import { bySomebody } from "../words/speech-words.ts";
import { isSharedByTwo } from "./agreement.ts";
import { isToldAround, needsAround, withAround } from "./around.ts";
import { isBelowDenial } from "./denials.ts";
import { withDescribed } from "./described-names.ts";
import { withoutGoingOn, withoutOpener } from "./loose-ends.ts";
import { isNoClause } from "./no-clause.ts";
import { withoutOwnerOfNamed } from "./owners.ts";
import { isPointer } from "./points-elsewhere.ts";
import { removableTimes } from "./removable-times.ts";
import { apart, joinedWords, sharedSubject } from "./shared-subject.ts";
import { apposition, isAge, isOfThem, leavesStump, withName, withoutOwner } from "./title-names.ts";
import type { TitleWord } from "./title-word.ts";
import { beginsWithVerb, isWholeTitle } from "./whole-title.ts";
import { withFirm } from "./with-firm.ts";
import { withToldThings } from "./with-told-things.ts";
import { inTitleOrder } from "./word-order.ts";

/** The words of a telling that make the title, in their order there; null where they would not say by themselves who did what. */
export function titleWords(occurrence: Occurrence, known: KnownActors): readonly TitleWord[] | null {
  const { sentence } = occurrence;
  const names = privateNamesIn(sentence).map((name) => apposition(sentence, name));
  // "according to him": whom that means, the card says.
  const pointed = sourcesOf(sentence, known).filter(({ steps }) => steps.every((step) => step === bySomebody));
  const scene = { names, known };
  const reported = sentence.clauses.filter(isOwnReport).flatMap(({ tokens }) => tokens);
  const left = [...names, ...pointed, ...reported];
  const words = withoutTimes(occurrence, left, scene) ?? titleWithout(occurrence, left, scene);
  if (isWhoOfState(occurrence, known)) return isToldAround(occurrence) ? null : withAround(occurrence, left);
  return words && withFirm(withToldThings(withDescribed(words, sentence, known), occurrence), occurrence, known);
}

/** What a title is made with. */
interface TitleScene {
  /** Of private people, which stay out of it. */
  readonly names: readonly Span[];
  readonly known: KnownActors;
}

/** "the vendor in Norland | who set himself afire": what stands next before an English "who" is nobody. */
function isWhoOfState({ sentence, clause }: Occurrence, { byId }: KnownActors): boolean {
  const { kind, opener, tokens = [] } = sentence.clauses[clause] ?? {};
  const before = sentence.tokens.findLast(({ end }) => end <= (tokens[0]?.start ?? 0));
  const name = sentence.actors.find(({ position }) => position.end === before?.end);
  return kind === "relative" && opener === "who" && name !== undefined && byId.get(name.actor)?.kind === "state";
}

/** Without the days that its date tells anyway, unless the words would begin with their verb then. */
function withoutTimes(occurrence: Occurrence, left: readonly Span[], scene: TitleScene): readonly TitleWord[] | null {
  const times = removableTimes(occurrence);
  const words = times.length > 0 ? titleWithout(occurrence, [...times, ...left], scene) : null;
  return words && beginsWithVerb(words, occurrence) ? null : words;
}

function titleWithout(
  occurrence: Occurrence,
  left: readonly Span[],
  { names, known }: TitleScene,
): readonly TitleWord[] | null {
  const { sentence, words: parts, isVerbal } = occurrence;
  const inside = sentence.tokens.filter(({ start, end, tag }) => tag !== "mark" && liesIn(parts, start, end));
  if (names.some((name) => leavesStump(inside, name, sentence))) return null;
  const kept = inside.filter(
    (token) =>
      !liesIn(left, token.start, token.end) &&
      !(isAge(token, inside) && !isOfTime(token, sentence)) &&
      !isOfThem(token, inside),
  );
  // "Discovery": of what, another sentence says.
  if (!isVerbal) {
    const own = withoutOwner(kept, occurrence);
    return own.length < 2 ? null : inNominative(sentence, own);
  }
  if (isOnlyInserted(occurrence)) return withInserted(occurrence, left);
  if (isNoClause(occurrence) || saysNothing(occurrence) || lacksObject(occurrence)) return null;
  const around = needsAround(occurrence, known) ? withAround(occurrence, left) : null;
  if (around || isBelowDenial(occurrence)) return around ?? withAround(occurrence, left);
  const own = withoutOwnerOfNamed(withoutEnclosed(kept, occurrence), occurrence);
  const words = asSentence(own, occurrence, { left, known });
  if (words && isWholeTitle(words, occurrence)) return words;
  return isToldAround(occurrence) ? null : withAround(occurrence, left);
}

/** The words of a clause as a sentence of its own; null where they cannot be told to make one. */
function asSentence(
  own: readonly TitleWord[],
  occurrence: Occurrence,
  { left, known }: { readonly left: readonly Span[]; readonly known: KnownActors },
): readonly TitleWord[] | null {
  const { sentence, clause } = occurrence;
  const opened = withoutOwner(withoutGoingOn(withoutOpener(own, occurrence), sentence), occurrence);
  const named = withName(opened, occurrence, known);
  const shared = named ? sharedSubject(occurrence, clause) : null;
  if (!named || !shared) return null;
  const isOblique =
    sentence.clauses[clause]?.kind === "relative" && sentence.clauses[clause]?.tokens[0]?.tag === "preposition";
  if (isOblique)
    return sentence.words.grammar.verbLast
      ? isPointer(named) || isVerb(named[0] as TitleWord)
        ? null
        : named
      : asMain(named, occurrence);
  const bare = shared.filter(({ start, end }) => !liesIn(left, start, end));
  if (bare.length > 0) return joinedWords(bare, named, occurrence);
  // "waren die Station geschlossen und 60 Leute versetzt worden": the verb is that of both.
  if (sentence.clauses[clause]?.kind === "main" && isSharedByTwo(sentence, clause)) return named;
  const ordered = inTitleOrder(antecedentFirst(named, occurrence), sentence, clause);
  // "Daraufhin trat Voss zurück": without what leads over a German sentence would begin with its verb.
  return beginsWithVerb(ordered, occurrence) ? withName(own, occurrence, known) : ordered;
}

/** "The bank, which had been sold in 2016, closed": without relative clauses between two commas, which only say more. */
function withoutEnclosed(
  words: readonly TitleWord[],
  { sentence: { article, clauses }, clause }: Occurrence,
): readonly TitleWord[] {
  const start = clauses[clause]?.tokens[0]?.start ?? 0;
  return clauses.reduce((kept, { kind, tokens }, at) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (kind !== "relative" || at === clause || !first || !last || first.start < start) return kept;
    const isEnclosed = article.text.slice(0, first.start).trimEnd().endsWith(",") && article.text[last.end] === ",";
    const next = kept.find((word) => word.start > last.start);
    // "Near Arn, where …, planes struck": the comma is needed there.
    const isInside = next !== undefined && isVerb(next) && kept.some((word) => word.start < first.start);
    return isEnclosed && isInside ? kept.filter((word) => word.start < first.start || word.start > last.start) : kept;
  }, words);
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

function isOfTime({ start }: Span, { times }: ReadSentence): boolean {
  return times.some(({ position }) => position.start <= start && start < position.end);
}

function liesIn(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** "a decision that a tribunal ruled unlawful": an English relative clause with a subject of its own is done to what stands before it. */
function lacksObject({ sentence, clause }: Occurrence): boolean {
  const { kind, tokens = [], opener = null } = sentence.clauses[clause] ?? {};
  const isOwn = kind === "relative" && tokens[0]?.tag !== "preposition" && !/^(?:where|whose)$/.test(opener ?? "");
  const verb = sentence.predicates[clause]?.finite.start ?? 0;
  const hasPronoun = tokens.some(({ lower, start }) => start < verb && /^(?:he|she|they|it)$/.test(lower));
  const hasSubject = subjectPhrase(sentence, clause) !== null || hasPronoun;
  return !sentence.words.grammar.verbLast && isOwn && hasSubject;
}

/** "…, sagte Gnesda zur APA": what was said stands in another sentence. */
function saysNothing({ sentence, clause, type }: Occurrence): boolean {
  const isBare = /^(?:denial|confirmation)$/.test(type) && sentence.words.grammar.verbLast;
  if (!(type === "statement" || isBare) || speechVerbOf(sentence, clause) === null) return false;
  if (isInserted(sentence, clause)) return true;
  const hasContent = sentence.clauses.some(
    ({ kind, parent }) => parent === clause && (kind === "content" || kind === "infinitive"),
  );
  const isAct = sentence.predicates[clause]?.forms.some(({ meaning }) => meaning.length > 0) ?? false;
  return !hasContent && !(isAct && namesMatter(sentence, clause));
}

/** "…, an investigation by the Courier has found": what it found stands before. */
function isOnlyInserted({ sentence, clause }: Occurrence): boolean {
  const { clauses, predicates, article, words } = sentence;
  const { kind, tokens = [] } = clauses[clause] ?? {};
  const [first, last] = [tokens[0], tokens.findLast(({ tag }) => tag !== "mark")];
  const verb = predicates[clause]?.verb;
  if (words.grammar.verbLast || kind !== "main" || clause === 0 || !first || !verb || verb !== last) return false;
  return (
    verb.forms.some(({ lemma }) => finds.test(lemma)) &&
    article.text[first.start - 2] === "," &&
    !/[\s\p{L}]/u.test(article.text[last.end] ?? "")
  );
}

/** What says something is meant to stand with what it says. */
const finds = /^(?:find|show|reveal|conclude|rule|say|announce|report|confirm|establish|suggest|decide|hear)$/;

/** The whole sentence of such a clause; null where that is no title. */
function withInserted(occurrence: Occurrence, left: readonly Span[]): readonly TitleWord[] | null {
  const { sentence, clause } = occurrence;
  const [first] = sentence.clauses;
  const end = sentence.clauses[clause]?.tokens.at(-1)?.end ?? 0;
  if (first?.kind !== "main" || subjectPronoun(sentence, 0)) return null;
  const words = sentence.tokens.filter(
    (token) => token.tag !== "mark" && token.end <= end && !liesIn(left, token.start, token.end),
  );
  return isWholeTitle(words, { ...occurrence, clause: 0 }) ? words : null;
}

/** "Halden agreed to buy the mill, the firms announced on Monday, in a deal …": beside what it says, after a comma, an English verb of saying tells nothing more. */
function isInserted({ clauses, article: { text }, words: { grammar } }: ReadSentence, clause: number): boolean {
  const [before, own] = [clauses[clause - 1]?.tokens.at(-1), clauses[clause]];
  const [first] = own?.tokens ?? [];
  if (grammar.verbLast || own?.kind !== "main" || !before || !first || clauses[clause - 1]?.kind !== "main")
    return false;
  return (
    text.slice(before.end, first.start).trim() === "," &&
    !clauses.some(({ kind, parent }) => parent === clause && kind === "content")
  );
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
