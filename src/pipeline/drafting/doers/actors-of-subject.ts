import type { ActorId } from "../../../model/ids.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { Phrase } from "../sentences/phrases.ts";
import { type KnownActors, phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isOwner, standsForItself } from "./acting-mentions.ts";
import { isKinOf } from "./kin.ts";
import { isOfOutsider } from "./outsiders.ts";

/** Whom a clause's subject names, the name beside it included, else whose people it is; empty where it is nobody known. */
export function actorsOfPhrase(
  sentence: ReadSentence,
  clause: Clause,
  phrase: Phrase,
  known: KnownActors,
): readonly ActorId[] {
  const named = actorsIn(sentence, clause.tokens.slice(phrase.from, phrase.to), known);
  const apposition = appositionOf(sentence, clause, phrase, known);
  return named.length + apposition.length > 0
    ? theirOwn([...new Set([...named, ...apposition])], clause, phrase, known)
    : sendersOf(sentence, clause, phrase, known);
}

function actorsIn(sentence: ReadSentence, tokens: readonly TaggedToken[], known: KnownActors): readonly ActorId[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const inside = sentence.actors.filter(({ position }) => first.start <= position.start && position.start < last.end);
  return [
    ...new Set(
      inside
        .filter(
          (mention) =>
            standsForItself(sentence, mention, known) &&
            !isOwner(sentence, mention, tokens, known) &&
            !isKinOf(mention, sentence, known) &&
            !isOfOutsider(mention, sentence, known),
        )
        .map(({ actor }) => actor),
    ),
  ];
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
  const isOfBody = /^(?:aus|von|from|at|of|by)$/.test(next?.preposition ?? "");
  if (!next || !(isSent || isOfBody)) return [];
  const senders = actorsIn(sentence, tokens.slice(next.from, next.to), known);
  return isSent
    ? senders
    : senders.filter((actor) => /^(?:organisation|alliance|media)$/.test(known.byId.get(actor)?.kind ?? ""));
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
  // "His rival, the economist Ada Voss, …", "The sponsor, sportswear maker Velox, …"
  const isDescribed = next?.tag === "word" || next?.tag === "determiner";
  const isName =
    next?.isCapital ||
    (next?.tag === "determiner" && tokens[to + 1]?.isCapital) ||
    (isDescribed && namesAfterWords(sentence, tokens, to, known));
  if (!last || !next || !isName || sentence.article.text.slice(last.end, next.start).trim() !== ",") return [];
  const after = tokens.slice(to, to + APPOSITION + 1);
  // "Ole Harms, ein Rivale von Jens Holm, …": whose rival he is does nothing.
  const end = after.findIndex((token, at) => isVerb(token) || (at > 0 && opensWhose(token)));
  return actorsIn(sentence, end < 0 ? after : after.slice(0, end), known);
}

function opensWhose({ tag, lower }: TaggedToken): boolean {
  return tag === "preposition" || /^(?:der|des)$/.test(lower);
}

/** Whether an English name stands right after the words for what its bearer is. */
function namesAfterWords(
  { actors, words }: ReadSentence,
  tokens: readonly TaggedToken[],
  from: number,
  { byId }: KnownActors,
): boolean {
  const name = tokens.findIndex(({ isCapital }, at) => at > from && isCapital);
  const isNear =
    name > 0 && name - from < APPOSITION && tokens.slice(from + 1, name).every(({ tag }) => tag === "word");
  const named = isNear ? actors.find(({ position }) => position.start === tokens[name]?.start) : undefined;
  const kind = named && byId.get(named.actor)?.kind;
  return !words.grammar.verbLast && (kind === "person" || kind === "organisation");
}

/** "Die Bürgermeisterin von Arn, Rita Lohmann,": where the words end that say of what somebody has an office. */
function endOfOffice(phrases: readonly Phrase[], from: number): number {
  const next = phrases.find(
    (phrase) => phrase.from === from && /^(?:von|vom|für|in|im|of|for)$/.test(phrase.preposition ?? ""),
  );
  return next ? endOfOffice(phrases, next.to) : from;
}
