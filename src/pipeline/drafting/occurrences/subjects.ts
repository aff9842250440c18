import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import { rememberFor } from "../../remember-for.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { Phrase } from "../sentences/phrases.ts";
import { isQuoted, type KnownActors, phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isInstitution } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import { standsForItself } from "./acting-mentions.ts";
import { meantAfter, type TellingContext } from "./occurrence.ts";
import { opensPlace } from "./scene.ts";

/** The mentions of actors inside a clause, in the order of the text. */
export function mentionsIn(sentence: ReadSentence, { tokens }: Pick<Clause, "tokens">): ActorMention[] {
  return sentence.actors.filter(({ position }) =>
    tokens.some((token) => token.start < position.end && position.start < token.end),
  );
}

/** The preposition that governs a mention ("mit Machthaber Kim Jong Un": "mit"); null where there is none. */
export function governorOf(
  sentence: ReadSentence,
  { tokens }: Pick<Clause, "tokens">,
  mention: ActorMention,
): string | null {
  const at = tokens.findIndex((token) => token.end > mention.position.start);
  const phrase = phrasesIn(sentence, tokens).find(({ from, to }) => from <= at && at < to);
  return phrase?.preposition ?? null;
}

/** German articles that no subject has. */
const notNominative = new Set(
  "den dem des einen einem eines diesen diesem dieses seinen seinem ihren ihrem keinen keinem allen".split(" "),
);

/** The phrase that a clause says something of; null where it is a pronoun, or cannot be told. */
export function subjectPhrase(sentence: ReadSentence, index: number): Phrase | null {
  const known = subjectPhrases(sentence);
  const before = known[index];
  if (before !== undefined) return before;
  const found = findSubjectPhrase(sentence, index);
  known[index] = found;
  return found;
}

const subjectPhrases = rememberFor((_: ReadSentence): (Phrase | null)[] => []);

function findSubjectPhrase(sentence: ReadSentence, index: number): Phrase | null {
  const clause = sentence.clauses[index];
  // "Kerrin Falk ist neue Landrätin": an auxiliary alone has a subject as well.
  const finite = sentence.predicates[index]?.finite ?? clause?.tokens.find(({ tag }) => tag === "auxiliary");
  if (!clause || !finite) return null;
  const at = clause.tokens.findIndex(({ start }) => start === finite.start);
  const free = phrasesIn(sentence, clause.tokens).filter(
    ({ preposition, from, to }) => preposition === null && !isTime(sentence, clause.tokens, from, to),
  );
  // "… und gründete ein Institut"
  if (clause.kind === "coordinate" && sentence.words.grammar.verbLast && at <= 1) return null;
  // "was stripped of its title and relegated": with the auxiliary it shares the subject.
  if (clause.kind === "coordinate" && at < 0) return null;
  if (!sentence.words.grammar.verbLast) {
    const before = free.filter(({ to }) => to <= at);
    const [named, last] = before.slice(-2);
    return (named && last && isInserted(sentence, clause, named, last, at) ? named : before.at(-1)) ?? null;
  }
  const nominative = free.filter(({ determiner }) => !notNominative.has(determiner ?? ""));
  const pronoun = clause.tokens.findIndex(({ lower }) => sentence.words.grammar.pronouns.has(lower));
  const first = opensWithAside(clause)
    ? nominative.find(({ from }) => from > at)
    : (nominative.find(({ to }) => to <= at) ?? nominative[0]);
  const acting = first && actorAfterVerb(sentence, clause, first, free, at);
  return first && pronoun >= 0 && pronoun < first.from ? null : (acting ?? first ?? null);
}

/** Verbs of which only somebody can be the subject. */
const ofSomebody =
  /^(?:gewinnen|verlieren|übernehmen|erhalten|bekommen|bestreiten|ablehnen|zurückweisen|leiten|unterzeichnen|fordern|verlangen|ankündigen|beantragen|verkünden|einreichen|verteidigen)$/;

/** "Die Wahl gewann Saverin": a thing before such a verb is what is done, the name after it who does it; null where it is not so. */
function actorAfterVerb(
  sentence: ReadSentence,
  { kind, tokens }: Clause,
  first: Phrase,
  free: readonly Phrase[],
  verb: number,
): Phrase | null {
  const names = ({ from, to }: Phrase) =>
    sentence.actors.some(
      ({ position }) => position.start < (tokens[to - 1]?.end ?? 0) && (tokens[from]?.start ?? 0) < position.end,
    );
  const next = free.find(({ from }) => from > verb);
  const isThing =
    !names(first) &&
    !tokens.slice(first.from, first.to).some(({ word }) => isInstitution(word, "de") || isOffice.de(word));
  const isActed = tokens.some(({ forms }) => forms.some(({ lemma }) => ofSomebody.test(lemma)));
  const isNamed = next !== undefined && next.determiner === null && names(next);
  return kind === "main" && first.to <= verb && isThing && isActed && isNamed ? next : null;
}

/** "Nach mehr als fünfstündiger Debatte hat der Rat …": of a German main clause all that stands before the verb is one part. */
function opensWithAside({ kind, tokens: [first] }: Clause): boolean {
  return kind === "main" && first?.tag === "preposition" && first.lower !== "zwischen";
}

/** "Venn, a former judge, was jailed": what stands between two commas says who the subject is. */
function isInserted(
  { article: { text } }: ReadSentence,
  { tokens }: Clause,
  named: Phrase,
  { from, to }: Phrase,
  verb: number,
): boolean {
  const gap = (left: number, right: number) =>
    text.slice(tokens[left]?.end ?? 0, tokens[right]?.start ?? 0).trim() === ",";
  return named.to === from && gap(from - 1, from) && to === verb && gap(to - 1, to);
}

/** The words for what a clause says something of, also where it shares them with the clause that it goes on from; empty where it cannot be told. */
export function subjectTokens(sentence: ReadSentence, index: number): readonly TaggedToken[] {
  const clause = sentence.clauses[index];
  if (!clause) return [];
  const phrase = subjectPhrase(sentence, index);
  if (phrase) return clause.tokens.slice(phrase.from, phrase.to);
  const isShared = clause.kind === "coordinate" && clause.parent !== null;
  const hasPronoun = clause.tokens.some(({ lower }) => sentence.words.grammar.pronouns.has(lower));
  return isShared && !hasPronoun ? subjectTokens(sentence, clause.parent as number) : [];
}

/** Where the words for a clause's subject stand, its name in apposition included; null where it has none. */
export function subjectSpan(sentence: ReadSentence, index: number): Span | null {
  const tokens = subjectTokens(sentence, index);
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Whether a stretch of words is no more than a time. */
export function isTime({ times }: ReadSentence, tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    times.some(({ position }) => position.start < last.end && first.start < position.end && last.end <= position.end)
  );
}

/** Who the clause says something of; empty where nobody known. */
export function subjectOf(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] {
  const subjects = subjectsIn(sentence);
  if (subjects.context !== context) Object.assign(subjects, { context, byClause: [] });
  const before = subjects.byClause[index];
  if (before) return before;
  const found = findSubject(sentence, index, known, context);
  if (subjects.context === context) subjects.byClause[index] = found;
  return found;
}

/** The subjects of a sentence's clauses as the last context asked for gives them. */
interface Subjects {
  context: TellingContext | null;
  byClause: (readonly ActorId[])[];
}

const subjectsIn = rememberFor((_: ReadSentence): Subjects => ({ context: null, byClause: [] }));

/** How many words into a clause its pronoun may stand: "Den Vorwurf der Untreue bestritt er". */
const PRONOUN_REACH = 6;

function findSubject(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] {
  const clause = sentence.clauses[index];
  if (!clause) return [];
  const phrase = subjectPhrase(sentence, index);
  const isRelative = clause.kind === "relative" && !opensPlace(clause);
  const antecedent = isRelative ? antecedentOf(sentence, clause, known) : [];
  if (antecedent.length > 0) return antecedent;
  if (phrase) {
    const named = actorsIn(sentence, clause.tokens.slice(phrase.from, phrase.to), known);
    const apposition = appositionOf(sentence, clause, phrase, known);
    if (named.length + apposition.length > 0)
      return theirOwn([...new Set([...named, ...apposition])], clause, phrase, known);
    const sender = sendersOf(sentence, clause, phrase, known);
    if (sender.length > 0) return sender;
    const meant = meantByKind(clause.tokens.slice(phrase.from, phrase.to), context);
    if (meant) return [meant];
  }
  if (isRelative) return [];
  const { grammar } = sentence.words;
  const verb = clause.tokens.findIndex(({ start }) => start === sentence.predicates[index]?.finite.start);
  const reach = grammar.verbLast || verb < 0 ? PRONOUN_REACH : Math.max(PRONOUN_REACH, verb);
  const pronoun = clause.tokens.slice(0, reach).find(({ lower }) => grammar.pronouns.has(lower));
  if (pronoun && !phrase)
    return clause.parent !== null
      ? inherited(sentence, clause.parent, known, context)
      : (earlierSubject(sentence, index, known, context) ?? meantAfter(context, pronoun.lower).subject);
  if (clause.kind === "coordinate" && clause.parent !== null && !phrase)
    return subjectOf(sentence, clause.parent, known, context);
  return [];
}

/** "His rival had been barred; he fled": whom the clauses before in an English sentence are about; null where they are about nothing. */
function earlierSubject(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] | null {
  const before = earlierMain(sentence, index);
  return before === null ? null : subjectOf(sentence, before, known, context);
}

/** The main clause before one in an English sentence that has a subject of its own; null where there is none. */
export function earlierMain(sentence: ReadSentence, index: number): number | null {
  if (sentence.words.grammar.verbLast || sentence.clauses[index]?.kind !== "main") return null;
  const before = sentence.clauses.findLastIndex(
    ({ kind, tokens }, at) =>
      at < index && kind === "main" && tokens.length > 0 && subjectPhrase(sentence, at) !== null,
  );
  return before < 0 || isQuoted(sentence, sentence.clauses[before]?.tokens[0] as TaggedToken) ? null : before;
}

function inherited(
  sentence: ReadSentence,
  parent: number,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] {
  const inParent = subjectOf(sentence, parent, known, context);
  // "Die Sparkasse teilte mit, sie …": whoever the clause around is about, known or not.
  return inParent.length > 0 || subjectPhrase(sentence, parent) ? inParent : context.subject;
}

function actorsIn(sentence: ReadSentence, tokens: readonly TaggedToken[], known: KnownActors): readonly ActorId[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const inside = sentence.actors.filter(({ position }) => first.start <= position.start && position.start < last.end);
  return [
    ...new Set(
      inside
        .filter((mention) => standsForItself(sentence, mention, known) && !isOwner(sentence, mention, tokens, known))
        .map(({ actor }) => actor),
    ),
  ];
}

/** "Marchands Witwe", "Stroud's lawyer": a person to whom somebody belongs is not the one who acts. */
export function isOwner(
  { article, words: { language } }: ReadSentence,
  { actor, position }: ActorMention,
  tokens: readonly TaggedToken[],
  { byId }: KnownActors,
): boolean {
  const person = byId.get(actor);
  const next = tokens.find(({ start }) => start >= position.end);
  if (person?.kind !== "person" || !next || next.tag === "conjunction") return false;
  const words = article.text.slice(position.start, position.end);
  return /['’]s$/u.test(words) || (language === "de" && words.endsWith("s") && !isNameOf(person, words));
}

function isNameOf({ names, aliases }: Actor, words: string): boolean {
  return [names.de, names.en, ...aliases].some((name) => name.endsWith(words));
}

/** Words that only say of what kind somebody is who was told of before: "der 41-Jährige", "das Unternehmen". */
export const kindOnly = /^(?:\d{2}-jährige[rn]?|unternehmen|konzern|firma|hersteller|reederei)$/;

/** Whom such a word means, alone with its article; null where it is none, or nobody was told of. */
export function meantByKind([article, word, ...more]: readonly TaggedToken[], context: TellingContext): ActorId | null {
  if (!/^(?:der|die|das)$/.test(article?.lower ?? "") || !kindOnly.test(word?.lower ?? "") || more.length > 0)
    return null;
  return /^\d/.test(word?.lower ?? "") ? context.lastPerson : context.firm;
}

/** Of "der Fraktionschef der CDU, Martin Overbeck," the man acts, not his party; of two joined by "and" both do. */
function theirOwn(
  actors: readonly ActorId[],
  { tokens }: Clause,
  { from, to }: Phrase,
  { byId }: KnownActors,
): readonly ActorId[] {
  const people = actors.filter((actor) => byId.get(actor)?.kind === "person");
  const isJoined = tokens.slice(from, to).some(({ tag }) => tag === "conjunction");
  return people.length > 0 && !isJoined ? people : actors;
}

/** "Infanteristen aus Nordkorea", "researchers at the University of Arn": whose soldiers or people they are. */
function sendersOf(sentence: ReadSentence, { tokens }: Clause, { to }: Phrase, known: KnownActors): readonly ActorId[] {
  const next = phrasesIn(sentence, tokens).find(({ from }) => from === to);
  const isSent =
    sentence.words.things.troops.test(tokens[to - 1]?.lower ?? "") &&
    /^(?:aus|von|from)$/.test(next?.preposition ?? "");
  const isOfBody = /^(?:aus|von|from|at|of)$/.test(next?.preposition ?? "");
  if (!next || !(isSent || isOfBody)) return [];
  const senders = actorsIn(sentence, tokens.slice(next.from, next.to), known);
  return isSent
    ? senders
    : senders.filter((actor) => /^(?:organisation|alliance)$/.test(known.byId.get(actor)?.kind ?? ""));
}

/** Words after a subject among which its name may stand: "Der Fraktionschef der CDU, Martin Overbeck, …". */
const APPOSITION = 4;

function appositionOf(
  sentence: ReadSentence,
  { tokens }: Clause,
  phrase: Phrase,
  known: KnownActors,
): readonly ActorId[] {
  const to = endOfOffice(phrasesIn(sentence, tokens), phrase.to);
  const [last, next] = [tokens[to - 1], tokens[to]];
  // "Der Betreiber, die Lackwerke AG, …"
  const isName = next?.isCapital || (next?.tag === "determiner" && tokens[to + 1]?.isCapital);
  if (!last || !next || !isName || sentence.article.text.slice(last.end, next.start).trim() !== ",") return [];
  const after = tokens.slice(to, to + APPOSITION);
  const verb = after.findIndex(isVerb);
  return actorsIn(sentence, verb < 0 ? after : after.slice(0, verb), known);
}

/** "Die Bürgermeisterin von Arn, Rita Lohmann,": where the words end that say of what somebody has an office. */
function endOfOffice(phrases: readonly Phrase[], from: number): number {
  const next = phrases.find(
    (phrase) => phrase.from === from && /^(?:von|vom|für|in|im|of|for)$/.test(phrase.preposition ?? ""),
  );
  return next ? endOfOffice(phrases, next.to) : from;
}

/** A relative clause is about the last actor before it. */
function antecedentOf(sentence: ReadSentence, clause: Clause, known: KnownActors): readonly ActorId[] {
  const start = clause.tokens[0]?.start ?? 0;
  const before = sentence.actors.findLast(({ position }) => position.end <= start);
  const between = before
    ? sentence.tokens.filter((token) => token.start >= before.position.end && token.end <= start)
    : [];
  const isNear = between.every(({ tag }) => tag === "verb" || tag === "auxiliary" || tag === "mark");
  // "two directors of Tarrant Steel, who …": a body is no "who".
  const isBody =
    before !== undefined && clause.opener === "who" && known.byId.get(before.actor)?.kind === "organisation";
  return before && isNear && !isBody && standsForItself(sentence, before, known) ? [before.actor] : [];
}
