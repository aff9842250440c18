import type { EventType } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { clauseWordsOf } from "../sentences/read-sentences.ts";
import type { Token } from "../sentences/tokens.ts";
import { typeOf } from "./find-verbs.ts";
import { type NounPhrase, nounPhraseOf } from "./telling-parts.ts";

/** A noun of a clause that tells of an occurrence. */
export interface FoundNoun {
  readonly token: Token;
  readonly type: EventType;
  readonly phrase: NounPhrase;
  /** It says enough of its occurrence to stand by itself; else it only goes back to one told before. */
  readonly isTelling: boolean;
  readonly refersBackTo: readonly EventType[];
}

/** Before a noun that only goes back to what was told: "die Reise", "this trip", "ihrer Reise". */
const demonstrative = new Set(
  "der die das den dem des dieser diese dieses diesem diesen ihre ihrer ihren sein seiner seine the this that their his her".split(
    " ",
  ),
);
const takesPlace = new Set(
  "begonnen begann begannen beendet endete stattgefunden statt teilnimmt teilnahm teilgenommen teil abgehalten einberufen ereignet eingegangen bekanntgegeben held attended began begun ended place convened hosted struck hit followed".split(
    " ",
  ),
);
/** Before these an event noun names what is wished for or feared: "eine Reihe von Abkommen", "no agreement". */
const openEnded =
  /^(?:reihe|mögliche[rsnm]?|weitere[rsnm]?|jede[rsnm]?|jegliche[rsnm]?|künftige[rsnm]?|potential|possible|further|any|no|future|another|new)$/u;
/** "für den Einsatz in der Ukraine": what something is for has not happened by that. */
const purpose = new Set(["für", "zu", "zum", "zur", "for", "toward", "towards", "gegen", "against", "ohne", "without"]);
const happensAt = new Set([
  "bei",
  "beim",
  "während",
  "nach",
  "seit",
  "auf",
  "am",
  "an",
  "im",
  "in",
  "after",
  "during",
  "since",
  "following",
  "at",
  "before",
  "vor",
]);

/** The nouns of a clause that tell of occurrences. */
export function findEventNouns(
  sentence: ReadSentence,
  index: number,
  subject: readonly ActorId[],
  known: KnownActors,
): FoundNoun[] {
  const clause = sentence.clauses[index];
  if (!clause) return [];
  return clause.tokens.flatMap((token, at) => {
    const noun = sentence.words.events.findNoun(token.word);
    if (!noun || (!sentence.words.grammar.verbLast && isVerbHere(sentence, clause.tokens, at))) return [];
    const type = typeOf(noun, sentence, clause, subject, known) ?? (noun.refersBackTo[0] as EventType);
    const isTyped = typeof noun.type === "string" || typeOf(noun, sentence, clause, subject, known) !== null;
    const phrase = nounPhraseOf(sentence, clause, token);
    if (!isTyped && (noun.refersBackTo.length === 0 || !demonstrative.has(phrase.determiner ?? ""))) return [];
    return [
      {
        token,
        type,
        phrase,
        isTelling: isTyped && isTelling(sentence, index, token, phrase),
        refersBackTo: noun.refersBackTo,
      },
    ];
  });
}

/** "to order", "he will visit", "they attack": the English word is a verb there. */
function isVerbHere(sentence: ReadSentence, tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  const { grammar } = sentence.words;
  return (
    before === "to" ||
    grammar.auxiliaries.has(before) ||
    grammar.pronouns.has(before) ||
    (grammar.determiners.has(after) && sentence.words.events.findVerb(tokens[at]?.lower ?? "") !== null)
  );
}

/** Whether a phrase is about one certain occurrence: it has its own date, is said to take place, or says whose it was and is past. */
function isTelling(sentence: ReadSentence, index: number, noun: Token, phrase: NounPhrase): boolean {
  const clause = sentence.clauses[index];
  if (!clause || isOpen(sentence, phrase)) return false;
  const unreal = clause.tokens.some(
    ({ lower }) => sentence.words.grammar.hypothetical.has(lower) || sentence.words.grammar.negations.has(lower),
  );
  const dated = sentence.times.some(
    ({ position, value, type }) => within(position, phrase) && type === "DATE" && !/_REF$|^P/.test(value),
  );
  if (dated) return true;
  if (unreal) return false;
  if (clause.tokens.some(({ lower }) => takesPlace.has(lower)) && isFirstNoun(clause.tokens, noun, sentence))
    return true;
  const owned = sentence.actors.some(({ position }) => within(position, phrase) && !overlapsToken(position, noun));
  const definite = phrase.determiner !== null && !sentence.words.grammar.indefinite.has(phrase.determiner);
  const happening = phrase.preposition !== null && happensAt.has(phrase.preposition);
  if (purpose.has(phrase.preposition ?? "")) return false;
  return (owned && (definite || happening)) || (happening && isMeetingOf(sentence, noun));
}

/** "während einer Dringlichkeitssitzung": an event noun with "while", whoever took part. */
function isMeetingOf(sentence: ReadSentence, noun: Token): boolean {
  const type = sentence.words.events.findNoun(noun.word)?.type;
  return type === "meeting" || type === "visit";
}

function isOpen({ article, words }: ReadSentence, { start, end }: NounPhrase): boolean {
  const parts =
    article.text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const before =
    article.text
      .slice(Math.max(0, start - 12), start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return [...before.slice(-1), ...parts.slice(0, 4)].some(
    (word) => openEnded.test(word) || words.grammar.negations.has(word),
  );
}

function isFirstNoun(tokens: readonly Token[], noun: Token, sentence: ReadSentence): boolean {
  const { isVerb } = clauseWordsOf(sentence.words);
  const verb = tokens.findIndex(isVerb);
  return (
    !sentence.words.grammar.verbLast ||
    verb < 0 ||
    tokens.indexOf(noun) < verb ||
    sentence.clauses.some(({ kind, tokens: own }) => own === tokens && kind === "relative")
  );
}

function within(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlapsToken(position: { start: number; end: number }, token: Token): boolean {
  return position.start < token.end && token.start < position.end;
}
