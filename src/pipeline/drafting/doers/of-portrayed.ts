import { settled } from "../occurrences/context-after.ts";
import { type ApartSubject, meantAfter, type TellingContext } from "../occurrences/occurrence.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { speechVerbOf } from "../speech/speech-verbs.ts";
import { pronounsOfPerson } from "../words/english-people.ts";
import { rulesOut } from "../words/given-name-forms.ts";
import type { Portrayed } from "./portrayed.ts";
import { privateNamesIn } from "./private-names.ts";
import { subjectSpan } from "./subject-phrase.ts";

/** A sentence of somebody's life and the one before it. */
interface Told {
  readonly sentence: ReadSentence;
  readonly previous: ReadSentence;
  readonly portrayed: Portrayed;
  readonly known: KnownActors;
}

const forms: Readonly<Record<string, RegExp>> = {
  she: /^(?:she|her|hers)$/,
  he: /^(?:he|him|his)$/,
  sie: /^(?:sie|ihr(?:e[mnrs]?)?)$/,
  er: /^(?:er|ihn|ihm|sein(?:e[mnrs]?)?)$/,
};

const others = /^(?:it|its|they|them|their|es)$/;

/**
 * What was known before each sentence of an obituary or a portrait: its pronouns mean whom the article is about, unless the sentence before may
 * mean another; where that is not clear, nobody. Sentences come in the order of the text.
 */
export function createPortrait(portrayed: Portrayed, known: KnownActors) {
  let [previous, isOpen]: [ReadSentence | null, boolean] = [null, false];
  return {
    before(sentence: ReadSentence, context: TellingContext): TellingContext {
      const told = previous && { sentence, previous, portrayed, known };
      previous = sentence;
      const isMeant = told !== null && sentence.tokens.some(({ lower }) => forms[portrayed.own]?.test(lower));
      if (!isMeant) return context;
      const isNew = startsParagraph(told);
      const meant = whoIsMeant(told, context, isNew, isOpen && !isNew);
      isOpen = meant === "nobody";
      if (meant === "as told") return context;
      const apart = standingFor(meant === "portrayed" ? portrayed : { ...portrayed, actor: null });
      // "It", "they" stand for whatever they stood for.
      if (sentence.tokens.some(({ lower }) => others.test(lower))) return { ...settled(context), apart };
      return { ...settled(context), subject: apart.subject, named: apart.named, apart };
    },
  };
}

function standingFor({ actor, name, own }: Portrayed): ApartSubject {
  const pronouns = new Set([own]);
  return {
    subject: actor ? [actor] : [],
    named: actor ? { words: name, pronouns } : null,
    pronouns,
    isOnlyReported: false,
  };
}

function whoIsMeant(told: Told, context: TellingContext, isNew: boolean, isOpen: boolean) {
  const { portrayed, sentence } = told;
  const { subject, named } = meantAfter(context, portrayed.own);
  if (portrayed.actor !== null && subject.length === 1 && subject[0] === portrayed.actor) return "portrayed";
  const rival = rivalIn(told, context);
  const isThing = sentence.words.grammar.verbLast && rival === null && named?.pronouns.has(portrayed.own) === true;
  if (isThing || (sentence.words.grammar.verbLast && !isNew && rival === null && mayBeSubject(told)))
    return isNew ? "nobody" : "as told";
  if (isOpen) return "nobody";
  if (rival === null) return "portrayed";
  const says = sentence.clauses.some((_, index) => speechVerbOf(sentence, index) !== null);
  if (rival === "aside") return isNew ? "portrayed" : "nobody";
  return !says && paysTribute(told) && (isNew || year.test(textOf(sentence))) ? "portrayed" : "nobody";
}

const year = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/;

function textOf({ article, span }: ReadSentence): string {
  return article.text.slice(span.start, span.end);
}

/** "Minister Ole Brandt called her a giant on Friday": what is said of the life, and no part of it. */
function paysTribute({ previous }: Told): boolean {
  const says = previous.clauses.some((_, index) => speechVerbOf(previous, index) !== null);
  const honours = previous.predicates.some((predicate) => predicate?.forms.some(({ lemma }) => tribute.test(lemma)));
  return (says || honours) && !year.test(textOf(previous));
}

const tribute =
  /^(?:praise|mourn|honou?r|call|hail|describe|pay|thank|würdigen|loben|nennen|trauern|bezeichnen|danken|ehren)$/;

function startsParagraph({ sentence: { article, span }, previous }: Told): boolean {
  const blockOf = (at: number) => article.blocks.findIndex(({ start, end }) => start <= at && at < end);
  return blockOf(span.start) !== blockOf(previous.span.start);
}

/** Whether the sentence before is about another for whom the pronoun may stand, or names one by the way; null where it names none. */
function rivalIn({ previous, portrayed, known }: Told, context: TellingContext): "subject" | "aside" | null {
  const { language } = previous.words;
  const family = portrayed.name.split(" ").at(-1) as string;
  const text = previous.article.text;
  const people = [
    ...previous.actors.flatMap(({ actor, position }) => {
      const person = known.byId.get(actor);
      const isOther = person?.kind === "person" && actor !== portrayed.actor;
      return isOther && !rulesOut(person.names[language], portrayed.pronoun) ? [position] : [];
    }),
    ...privateNamesIn(previous).filter(({ start, end }) => {
      const name = text.slice(start, end);
      return !name.endsWith(family) && !rulesOut(name, portrayed.pronoun);
    }),
  ];
  const subjects = previous.clauses.flatMap(({ kind }, index) =>
    kind === "main" || kind === "content" ? (subjectSpan(previous, index) ?? []) : [],
  );
  const isAbout = subjects.some((subject) =>
    people.some(({ start, end }) => start < subject.end && subject.start < end),
  );
  if (isAbout || subjects.some(({ start, end }) => isSomebody(previous, start, end, portrayed))) return "subject";
  const isStill = subjects.length === 0 && isOtherPerson(context, portrayed);
  return isStill ? "subject" : people.length > 0 ? "aside" : null;
}

/** "Her sister", "the director", "die Direktorin": a person without a name for whom the pronoun may stand. */
function isSomebody({ tokens, words }: ReadSentence, from: number, to: number, { pronoun, own }: Portrayed): boolean {
  const phrase = tokens.filter(({ start, end }) => from <= start && end <= to);
  if (words.grammar.verbLast)
    return phrase.some(({ lower, tag }) => tag === "noun" && (own === "sie" ? women : men).test(lower));
  return phrase.some(({ lower, isPossessive }) => !isPossessive && pronounsOfPerson(lower)?.has(pronoun) === true);
}

const women =
  /^(?:\p{L}{3,}(?:er|or|ent|ant|ist|at|eut|og|ekt)in|frau|\p{L}*schwester|mutter|tochter|tante|nichte|witwe|freundin)$/u;
const men =
  /^(?:\p{L}{3,}(?:ler|ator|itor|ent|ant|ist|eut)|mann|\p{L}*bruder|vater|sohn|onkel|neffe|witwer|freund|minister|lehrer|redakteur|direktor|präsident|kollege)$/u;

/** Whether the words before were about another person, for whom a pronoun stood in the last sentence. */
function isOtherPerson({ named }: TellingContext, { own, name }: Portrayed): boolean {
  return named !== null && named.words !== name && named.pronouns.has(own);
}

/** "Ihre Werkstatt brannte ab. Sie …": a German noun with an article or a possessive of such an ending may be meant. */
function mayBeSubject({ previous, portrayed }: Told): boolean {
  const article =
    portrayed.own === "sie" ? /^(?:die|eine|ihre|seine|diese|keine)$/ : /^(?:der|ein|ihr|sein|dieser|kein)$/;
  return previous.clauses.some(({ kind }, index) => {
    const span = kind === "main" ? subjectSpan(previous, index) : null;
    const first = span && previous.tokens.find(({ start }) => start === span.start);
    return first != null && article.test(first.lower);
  });
}
