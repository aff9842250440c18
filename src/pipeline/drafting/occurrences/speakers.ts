import type { ActorMention } from "../../../model/article.ts";
import type { AttributionStep, Stance } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { standsForItself } from "./acting-mentions.ts";
import { isKinOf } from "./kin.ts";
import { isNamedAfter } from "./named-after.ts";
import { withoutPrivateNames } from "./private-names.ts";
import { namesSpeaker } from "./public-speakers.ts";

/** A verb of saying, and how what it says is said. */
export interface SpeechVerb {
  readonly token: TaggedToken;
  readonly stance: Stance;
  /** To somebody: "told reporters". */
  readonly isTold: boolean;
}

/** The verb of saying of a clause; null where it has none. */
export function speechVerbOf(sentence: ReadSentence, index: number): SpeechVerb | null {
  const { predicates, words } = sentence;
  const predicate = predicates[index];
  if (!predicate) return addedSpeech(sentence, index) ?? invertedSpeech(sentence, index);
  const isTold = predicate.forms.some(({ lemma }) => lemma === "tell");
  // "They were told that …": whoever is told does not speak.
  if ((isTold && predicate.isPassive) || isWritersOwn(sentence, index)) return null;
  for (const { lemma } of predicate.forms) {
    const stance = words.speech.verbs.get(lemma);
    if (stance) return { token: predicate.verb, stance, isTold };
  }
  return null;
}

/** "Er habe …": reported by whoever spoke in a sentence before, since this one says nothing of a speaker. */
export function isReportedAlone(sentence: ReadSentence, index: number): boolean {
  const isReported = sentence.predicates[index]?.isReported === true;
  return isReported && !sentence.clauses.some((_, at) => speechVerbOf(sentence, at) !== null);
}

/** "Es lässt sich sagen, dass …", "it is fair to say that …": whoever writes says so. */
function isWritersOwn({ clauses, predicates }: ReadSentence, index: number): boolean {
  const tokens = clauses[index]?.tokens ?? [];
  const isLeft = /^l(?:ä|ie)sst?$|^ließ$/.test(predicates[index]?.finite.lower ?? "");
  if (isLeft) return tokens.some(({ lower }) => lower === "sich");
  const isOne =
    tokens.some(({ lower }, at) => lower === "man" && tokens[at - 1]?.tag === "modal") || tokens[0]?.lower === "man";
  return isOne && predicates[index]?.tense === "planned";
}

/** Before whom things are said that are not proven by that. */
const forum =
  /^(?:court|jury|jurors|trial|tribunal|inquest|inquiry|hearing|panel|judges?|magistrates|committee|commission)$/;

/** "a jury was told", "the court heard", "it was alleged": somebody says so who is not named; least of all whoever is spoken about. */
export function isHeard({ clauses, predicates, words: { grammar, speech } }: ReadSentence, index: number): boolean {
  const predicate = grammar.verbLast ? null : predicates[index];
  if (!predicate) return false;
  const { forms, finite, isPassive } = predicate;
  const isHearing = !isPassive && forms.some(({ lemma }) => lemma === "hear");
  if (!isHearing && !(isPassive && forms.some(({ lemma }) => speech.verbs.has(lemma)))) return false;
  const tokens = clauses[index]?.tokens ?? [];
  const before = tokens.slice(0, Math.max(0, tokens.indexOf(finite)));
  if (isHearing) return before.some(({ lower }) => forum.test(lower));
  return before.at(-1)?.lower === "it" || forms.some(({ lemma }) => lemma === "tell");
}

/** "rejected the claim, saying that …": what a clause adds that has no subject and no finite verb of its own; null where it is none of saying. */
function addedSpeech({ clauses, words }: ReadSentence, index: number): SpeechVerb | null {
  const [token] = clauses[index]?.kind === "participle" ? (clauses[index]?.tokens ?? []) : [];
  const verb = token?.forms.find(({ kind, lemma }) => kind === "gerund" && words.speech.verbs.has(lemma));
  const stance = verb && words.speech.verbs.get(verb.lemma);
  return token && stance ? { token, stance, isTold: false } : null;
}

/** "…, said a resident": past, though its form might describe as well. */
function invertedSpeech({ clauses, words }: ReadSentence, index: number): SpeechVerb | null {
  const [token, speaker] = clauses[index]?.kind === "main" ? (clauses[index]?.tokens ?? []) : [];
  const verb = words.grammar.verbLast ? undefined : token?.forms.find(({ kind }) => kind === "past");
  const stance = verb && words.speech.verbs.get(verb.lemma);
  if (!token || !stance || !speaker || speaker.tag === "preposition") return null;
  return { token, stance, isTold: false };
}

const rank = { person: 3, media: 2, organisation: 2, "armed-force": 2, alliance: 1, state: 0 } as const;

/** Of "the South Korean agency Yonhap" the agency speaks, of "Ukraine's intelligence chief Budanov" the man. */
export function mostSpecific(actors: readonly ActorId[], { byId }: KnownActors): readonly ActorId[] {
  const rankOf = (actor: ActorId) => rank[byId.get(actor)?.kind ?? "state"];
  const highest = Math.max(...actors.map(rankOf));
  return [...new Set(actors.filter((actor) => rankOf(actor) === highest))];
}

/** News media pass on; everybody else speaks for themselves. */
export function isReporter(step: AttributionStep, { byId }: KnownActors): boolean {
  return step.kind === "unnamed" || step.actors.every((actor) => byId.get(actor)?.kind === "media");
}

/** The speaker that some words of a sentence name: known actors, else the words themselves; null where there is none. */
export function speakerNamed(
  sentence: ReadSentence,
  tokens: readonly TaggedToken[],
  known: KnownActors,
): AttributionStep | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  const named = sentence.actors.filter(
    (mention) =>
      first.start <= mention.position.start &&
      mention.position.end <= last.end &&
      !isForeign(sentence, mention, known) &&
      !isAnothers(mention, sentence, known),
  );
  const actors = mostSpecific(
    named.map(({ actor }) => actor),
    known,
  );
  if (actors.length > 0 && !onlyStates(actors, tokens, sentence, known)) return { kind: "actors", actors: [...actors] };
  return unnamedSpeakerIn(sentence, tokens);
}

/** "the Arn University professor", "Jermaine Jackson" for Joe: of people and bodies; a state's adjective is looked at apart. */
function isAnothers(mention: ActorMention, sentence: ReadSentence, known: KnownActors): boolean {
  if (isKinOf(mention, sentence, known)) return true;
  const kind = known.byId.get(mention.actor)?.kind;
  if (kind === "person" && isNamedAfter(sentence, mention)) return true;
  if (kind === "organisation" && isOfTheirs(mention, sentence)) return true;
  const isState = kind === "state";
  return !isState && !sentence.words.grammar.verbLast && !namesSpeaker(mention, sentence, known);
}

/** "Ole Harms, Abgeordneter der Grünen": one of a body's people, who does not speak for it as "ein Sprecher der Grünen" does. */
function isOfTheirs({ position }: ActorMention, { tokens, words: { grammar } }: ReadSentence): boolean {
  const at = grammar.verbLast ? tokens.findIndex(({ start }) => start === position.start) : -1;
  const [office, article] = [tokens[at - 2], tokens[at - 1]];
  return /^(?:der|des)$/.test(article?.lower ?? "") && oneOfMany.test(office?.lower ?? "");
}

/** Of these a body has more than one. */
const oneOfMany =
  /^(?:\p{L}*(?:abgeordnete[rn]?|politiker(?:in)?|kandidat(?:en|in)?)|mitglied|mitarbeiter(?:in)?|stadtr(?:at|ätin)|senator(?:in)?)$/u;

/** "the Arnish football federation", "a spokesman for President Voss": where they are from, or for whom somebody else speaks. */
function isForeign(sentence: ReadSentence, mention: ActorMention, known: KnownActors): boolean {
  if (sentence.words.grammar.verbLast) return false;
  const kind = known.byId.get(mention.actor)?.kind;
  if (kind === "state") return !standsForItself(sentence, mention, known);
  const at = sentence.tokens.findIndex(({ start }) => start === mention.position.start);
  const before = sentence.tokens.slice(Math.max(0, at - SPOKEN_FOR), at);
  const speaker = before.findLastIndex(({ lower }) => spokesperson.test(lower));
  return kind === "person" && speaker >= 0 && /^(?:for|of)$/.test(before[speaker + 1]?.lower ?? "");
}

/** Words of an office between "spokesman for" and a name. */
const SPOKEN_FOR = 6;
const spokesperson = /^(?:spokes(?:man|woman|person)|sprecher(?:in)?|aide|lawyer|adviser|advisor|lawyers|aides)$/;

/** "Experten aus Nordkorea" are not the state, "nordkoreanische Behörden" are. */
function onlyStates(
  actors: readonly ActorId[],
  tokens: readonly TaggedToken[],
  { words }: ReadSentence,
  { byId }: KnownActors,
): boolean {
  return (
    actors.every((actor) => byId.get(actor)?.kind === "state") &&
    tokens.some(({ lower }) => words.speech.unnamed.test(lower) && /^expert|^beobacht|^analyst|^kriti/i.test(lower))
  );
}

/** "beide Seiten", "both sides": without it nobody would know which sides. */
const howMany = /^(?:beiden?|both)$/;

/** Words of a speaker's description. */
const LONGEST_DESCRIPTION = 6;

/** "der Käufer des Bildes | , der Händler Udo Rahn,": who it is stands in its first words. */
function beforeApposition({ article: { text } }: ReadSentence, tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const end = tokens.findIndex((token, at) => at > 0 && text.slice(tokens[at - 1]?.end, token.start).startsWith(", "));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** A speaker who is told by a word such as "police", "Experten" or "Klinikleitung", without any private name. */
export function unnamedSpeakerIn(sentence: ReadSentence, tokens: readonly TaggedToken[]): AttributionStep | null {
  const speaks = (token: TaggedToken | undefined): boolean =>
    token !== undefined &&
    // "the agency's critics" are not the agency.
    !token.isPossessive &&
    (sentence.words.speech.unnamed.test(token.lower) || sentence.words.speech.sourceNouns.test(token.lower));
  const body = tokens.findIndex(speaks);
  // "a government official" is not the government.
  const role = body >= 0 && speaks(tokens[body + 1]) ? body + 1 : body;
  // "a spokesman for President Voss", "ein Sprecher des Klinikums": for whom says who it is.
  const isFor =
    spokesperson.test(tokens[role]?.lower ?? "") &&
    /^(?:for|des|der|von|vom)$/.test(tokens[role + 1]?.lower ?? "") &&
    tokens.length <= role + 1 + SPOKEN_FOR;
  const described = role < 0 ? beforeApposition(sentence, tokens) : isFor ? tokens : tokens.slice(0, role + 1);
  const own = withoutPrivateNames(
    sentence,
    described.filter(({ tag }) => tag !== "mark"),
  );
  const from = own.findIndex(
    ({ tag, lower }, at) =>
      // "But two people said": what leads over is none of them.
      !(at === 0 && sentence.words.grammar.connectives.has(lower)) &&
      ((tag !== "determiner" && tag !== "preposition") || howMany.test(lower)),
  );
  const [first, last] = [own[from], own.slice(0, from + LONGEST_DESCRIPTION).at(-1)];
  if (!first || !last || !own.some(({ tag }) => tag === "noun" || tag === "word")) return null;
  const words = nominative(sentence, own[from - 1], first, last);
  return { kind: "unnamed", words: { de: words, en: words } };
}

/** German words whose "n" belongs to them. */
const endsInOwnN = /(?:konzern|stern|kern|eltern|bayern)$/iu;

/** "(nach Angaben der) örtlichen Behörden" → "örtliche Behörden"; of a noun in "-s" the gender, and so the ending, cannot be told. */
function withoutCase(words: string, first: TaggedToken, last: TaggedToken): string {
  const isBent = first !== last && first.tag === "word" && /\p{Ll}{2}en$/u.test(first.word) && !last.word.endsWith("s");
  return isBent ? words.replace(/(?<=^\p{L}+e)n(?= )/u, "") : words;
}

/** "das tarvische Ministerium" keeps its article, without which the adjective would need another ending; "Ermittlern" loses the ending of the dative. */
function nominative(
  { article, words: { grammar } }: ReadSentence,
  before: TaggedToken | undefined,
  first: TaggedToken,
  last: TaggedToken,
): string {
  // "(laut) einem internen Bericht": by its article a masculine or neuter, of which the adjective would need another ending.
  if (
    grammar.verbLast &&
    first.tag === "word" &&
    first !== last &&
    /^(?:einem|einen|eines|dem|vom)$/.test(before?.lower ?? "")
  ) {
    const words = article.text.slice(first.end, last.end).replace(/\s+/g, " ").trim();
    return /^\p{Ll}/u.test(words) ? withoutCase(article.text.slice(first.start, last.end), first, last) : words;
  }
  // "(nach Angaben) ihres Büros"
  if (grammar.verbLast && first === last && /^(?:ihres|seines)$/.test(before?.lower ?? ""))
    return first.word.replace(/(?<=\p{L}{3})(?:(?<=[bdfgklmnprt])es|s)$/u, "");
  const isDescribed = grammar.verbLast && first.tag === "word" && /^(?:der|die|das)$/.test(before?.lower ?? "");
  const start = isDescribed && before ? before.start : first.start;
  const whole = article.text.slice(start, last.end).replace(/\s+/g, " ").trim();
  const words = grammar.verbLast && !isDescribed ? withoutCase(whole, first, last) : whole;
  return grammar.verbLast && !endsInOwnN.test(words)
    ? words.replace(/(?<=(?:\p{L}{3}er|el|kreise|berichte))n$/u, "")
    : words;
}
