import type { AttributionStep, Evidence } from "../../../model/evidence.ts";
import type { Localized } from "../../../model/localized.ts";
import type { Span } from "../../../model/span.ts";
import { restsOnSpeakers } from "../../../model/standing.ts";
import { findActors } from "../../entities/find-actors.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { governorOf } from "../occurrences/subjects.ts";
import { clauseWordsOf, type KnownActors } from "../sentences/read-sentences.ts";
import { isMark, type Token } from "../sentences/tokens.ts";
import { offices } from "../words/offices.ts";

/** Characters: two lines of a card, and the mark on the timeline. */
const LONGEST_TITLE = 120;
const LONGEST_LABEL = 44;

/** Title and label in the words of the source; where only speakers tell it, the first of them stands before. */
export interface DraftTitle {
  readonly title: Localized;
  readonly label: Localized;
}

/** A word on its way into a title; one that opened its sentence may stand inside the title. */
interface TitleToken extends Token {
  readonly isLowered?: boolean;
}

/** The title of an occurrence, from its best telling. */
export function titleOf(occurrence: Occurrence, evidence: readonly Evidence[], known: KnownActors): DraftTitle {
  const words = titleWords(occurrence);
  const speaker =
    restsOnSpeakers({ evidence: [...evidence] }) && !saysSo(words, occurrence, known)
      ? speakerOf(occurrence)
      : leadOf(occurrence, words, known);
  return {
    title: localized(words, speaker, known, LONGEST_TITLE),
    label: localized(words, speaker, known, LONGEST_LABEL),
  };
}

function localized(words: string, speaker: AttributionStep | null, known: KnownActors, longest: number): Localized {
  const prefix = (language: "de" | "en") => (speaker ? `${speakerName(speaker, known, language)}: ` : "");
  const cut = (language: "de" | "en") =>
    prefix(language) + shortened(words, Math.max(LONGEST_LABEL / 2, longest - prefix(language).length));
  return { de: cut("de"), en: cut("en") };
}

const hearsay = /(?<!\p{L})(?:soll|sollen|said to|allegedly|reportedly)(?!\p{L})/iu;

/** Whether the words name their speaker, or say that they are hearsay. */
function saysSo(words: string, occurrence: Occurrence, { names }: KnownActors): boolean {
  const speaker = speakerOf(occurrence);
  const named = new Set(findActors(words, names).map(({ actor }) => actor));
  return hearsay.test(words) || (speaker?.kind === "actors" && speaker.actors.every((actor) => named.has(actor)));
}

/** "Staatsbesuch in Pjöngjang" does not say whose: the one who came stands before. */
function leadOf(
  { participants, isVerbal }: Occurrence,
  words: string,
  { names, byId }: KnownActors,
): AttributionStep | null {
  const agents = participants.filter(({ role }) => role === "agent" || role === "partner").map(({ actor }) => actor);
  const lead = agents.find((actor) => byId.get(actor)?.kind === "person") ?? agents[0];
  const named = findActors(words, names).map(({ actor }) => actor);
  return isVerbal || !lead || agents.some((actor) => named.includes(actor)) ? null : { kind: "actors", actors: [lead] };
}

function speakerOf({ attribution }: Occurrence): AttributionStep | null {
  return attribution.at(-1) ?? null;
}

function speakerName(step: AttributionStep, { byId }: KnownActors, language: "de" | "en"): string {
  if (step.kind === "unnamed") return step.words[language].charAt(0).toUpperCase() + step.words[language].slice(1);
  return step.actors.map((actor) => byId.get(actor)?.names[language] ?? actor).join(", ");
}

/** The words without what opens the clause, with the subject in front and without a closing auxiliary. */
function titleWords({ sentence, words: parts, isVerbal }: Occurrence): string {
  const { grammar } = sentence.words;
  const own = sentence.tokens.filter(({ start, end }) => parts.some((part) => part.start <= start && end <= part.end));
  const body = dropWhile(own, ({ lower }, index) => index < 2 && isOpener(lower, grammar));
  const nominative = isVerbal
    ? body
    : body.map((token, index) =>
        index === 0 && isGenitive(sentence, token) ? { ...token, end: token.end - 1 } : token,
      );
  const ordered = grammar.verbLast ? subjectFirst(nominative, sentence) : nominative;
  const last = ordered.at(-1);
  const isModal = ordered.some(({ lower }) => grammar.hearsay.has(lower) || grammar.hypothetical.has(lower));
  const isClosed =
    grammar.verbLast &&
    last &&
    !isModal &&
    /^(?:wurden?|worden|hat|haben|hatten?|ist|sind|wird|werden|sei)$/u.test(last.lower) &&
    ordered.length > 4;
  return capital(textOf(sentence.article.text, isClosed ? ordered.slice(0, -1) : ordered));
}

/** "seines Besuchs": the noun stands in the genitive, and would stand so in the title. */
function isGenitive({ tokens, words }: Occurrence["sentence"], noun: Token): boolean {
  const before = tokens.filter(({ end }) => end <= noun.start).slice(-3);
  const owned = before.some(({ lower }) => /^(?:des|eines|dieses|seines|ihres|deren|dessen)$/u.test(lower));
  return (
    owned &&
    words.grammar.verbLast &&
    /[^s]s$/u.test(noun.word) &&
    words.events.findNoun(noun.word.slice(0, -1)) !== null
  );
}

type Grammar = Occurrence["sentence"]["words"]["grammar"];

function isOpener(lower: string, grammar: Grammar): boolean {
  return (
    grammar.contentMarkers.has(lower) ||
    grammar.subordinators.has(lower) ||
    /^(?:und|sowie|and|zudem|außerdem|auch|doch|aber|also|but)$/u.test(lower)
  );
}

/** Words between a verb and its subject, and of the phrase before the verb that a title can afford. */
const SUBJECT_REACH = 8;

/**
 * "In … hat Nordkorea eine Delegation geschickt" → "Nordkorea hat in … eine Delegation geschickt": the same words, subject first. As they
 * stand where the subject is first, or cannot be told.
 */
function subjectFirst(tokens: readonly TitleToken[], sentence: Occurrence["sentence"]): readonly TitleToken[] {
  const { isVerb } = clauseWordsOf(sentence.words);
  const verb = tokens.findIndex(isVerb);
  const clause = { kind: "main", opener: null, parent: null, tokens } as const;
  const free = sentence.actors.filter((mention) => governorOf(sentence, clause, mention) === null);
  const at = (position: Span) => tokens.findIndex(({ start, end }) => start < position.end && position.start < end);
  if (verb < 0 || free.some(({ position }) => at(position) >= 0 && at(position) < verb)) return tokens;
  const named = free.map(({ position }) => at(position)).find((index) => index > verb && index <= verb + SUBJECT_REACH);
  const first = tokens[verb];
  const end = named === undefined ? unnamedSubjectEnd(tokens, verb) : subjectEnd(tokens, named, sentence);
  if (end === null || !first) return tokens;
  const before = tokens.slice(0, verb).map((token, index) => (index === 0 ? uncapitalised(token, sentence) : token));
  const start = Math.max(verb + 1, subjectStart(tokens, verb, end));
  return [
    ...tokens.slice(start, end + 1),
    first,
    ...before,
    ...tokens.slice(verb + 1, start),
    ...tokens.slice(end + 1),
  ];
}

/** Adverbs between the verb and its subject stay behind the verb: "reist nun erstmals eine Delegation". */
function subjectStart(tokens: readonly TitleToken[], verb: number, end: number): number {
  const article = tokens.findIndex(
    ({ lower }, index) => index > verb && index < end && /^(?:der|die|das|ein|eine)$/u.test(lower),
  );
  const between = tokens.slice(verb + 1, Math.max(verb + 1, article));
  return article > verb && between.every(({ word }) => /^\p{Ll}/u.test(word)) ? article : verb + 1;
}

/** "reist … eine militärische Delegation": the noun after the first article behind the verb; null where none is near. */
function unnamedSubjectEnd(tokens: readonly TitleToken[], verb: number): number | null {
  if (verb > 0) return null;
  const article = tokens.findIndex(
    ({ lower }, index) => index > verb && index < verb + SUBJECT_REACH && /^(?:der|die|das|ein|eine)$/u.test(lower),
  );
  const noun = tokens.findIndex(({ word }, index) => article > 0 && index > article && /^\p{Lu}/u.test(word));
  return noun > 0 ? noun : null;
}

/** The last word of a subject: its names and offices, and the noun after an adjective ("nordkoreanische Soldaten"). */
function subjectEnd(
  tokens: readonly TitleToken[],
  from: number,
  { article, actors, words }: Occurrence["sentence"],
): number {
  const isNamed = (token: Token | undefined) =>
    token !== undefined && actors.some(({ position }) => position.start <= token.start && token.end <= position.end);
  let end = from;
  while (end + 1 < tokens.length) {
    const [last, next] = [tokens[end] as Token, tokens[end + 1] as Token];
    const isAdjective = /^\p{Ll}/u.test(last.word);
    const isJoin = words.grammar.conjunctions.has(next.lower) && isNamed(tokens[end + 2]);
    const isName =
      isNamed(next) && actors.some(({ position }) => position.start <= last.start && next.end <= position.end);
    const isOffice =
      isAdjective ||
      offices[article.language].test(next.word) ||
      (offices[article.language].test(last.word) && isNamed(next));
    if (!isJoin && !isName && !isOffice) break;
    end++;
    if (isJoin) end++;
  }
  return end;
}

/** A preposition or adverb that opened the sentence stands inside it now. */
function uncapitalised(token: TitleToken, { words }: Occurrence["sentence"]): TitleToken {
  const isSmall =
    words.grammar.prepositions.has(token.lower) ||
    words.grammar.subordinators.has(token.lower) ||
    /(?:lich|dem|bei|gesamt|nun)$/u.test(token.lower);
  return isSmall ? { ...token, isLowered: true } : token;
}

function dropWhile(
  tokens: readonly TitleToken[],
  test: (token: TitleToken, index: number) => boolean,
): readonly TitleToken[] {
  const from = tokens.findIndex((token, index) => !test(token, index));
  return from < 0 ? tokens : tokens.slice(from);
}

/** The words as they stand, with the marks between neighbours; a gap where words were left out is one space. */
function textOf(text: string, tokens: readonly TitleToken[]): string {
  let words = "";
  let before: Span | null = null;
  for (const token of tokens) {
    const between =
      before && before.end <= token.start && token.start - before.end <= 4 ? text.slice(before.end, token.start) : " ";
    words += (words && !isMark(token) ? between : "") + wordOf(text, token);
    before = token;
  }
  return balanced(words);
}

function wordOf(text: string, token: TitleToken): string {
  const word = text.slice(token.start, token.end);
  return token.isLowered ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

/** Without a quotation mark or bracket whose other half was left out. */
function balanced(words: string): string {
  const count = (marks: RegExp) => (words.match(marks) ?? []).length;
  const quotes = count(/[„“”"«»]/gu);
  const brackets = count(/\(/g) !== count(/\)/g);
  const plain = quotes % 2 === 1 ? words.replace(/[„“”"«»]/gu, "") : words;
  return (brackets ? plain.replace(/[()]/g, "") : plain).replace(/\s+/g, " ").trim();
}

function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest).replace(/\s+\S*$/u, "");
  return `${cut.replace(/[\s,;:–-]+$/u, "")} …`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
