import type { ActorId } from "../../../model/ids.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isInstitution } from "../words/bodies.ts";
import { rulesOut } from "../words/given-name-forms.ts";
import { isOwner } from "./acting-mentions.ts";
import { isTime } from "./is-time.ts";
import { meantByKind } from "./meant-by-kind.ts";
import { meantAfter, type NamedSubject, nothingTold, type TellingContext } from "./occurrence.ts";
import { privateNamesIn } from "./private-names.ts";
import { formOf, isOfMany, isOfThings, THEY } from "./pronoun-form.ts";
import type { Scene } from "./scene.ts";
import { earlierMain, germanMainBefore, subjectPhrase } from "./subject-phrase.ts";
import { meansOthers, subjectOf } from "./subjects.ts";

/** How many words into a clause its pronoun may stand: "Am Abend kündigte sie …". */
const REACH = 6;
/** How many words after the verb of a German main clause it may stand, whatever stands before that. */
const AFTER_VERB = 3;

/** The pronoun that a clause is about; null where it is about something named. */
export function subjectPronoun(sentence: ReadSentence, index: number): TaggedToken | null {
  const { clauses, words, predicates } = sentence;
  const finite = predicates[index]?.finite;
  const tokens = clauses[index]?.tokens ?? [];
  if (sharesSubject(clauses[index], finite, words.grammar)) return null;
  const verb = finite ? tokens.indexOf(finite) : -1;
  const end = words.grammar.verbLast ? Math.max(REACH, clauses[index]?.kind === "main" ? verb + AFTER_VERB : 0) : verb;
  const pronoun =
    tokens
      .slice(0, Math.max(0, end))
      .find(({ lower }, at) => words.grammar.pronouns.has(lower) && isFree(tokens[at - 1], words.grammar)) ?? null;
  return pronoun && isObject(sentence, index, pronoun) ? null : pronoun;
}

/** "devices like it": after an English preposition no pronoun is a subject. */
function isFree(
  before: TaggedToken | undefined,
  { verbLast, subordinators }: ReadSentence["words"]["grammar"],
): boolean {
  return verbLast || before?.tag !== "preposition" || subordinators.has(before.lower);
}

/** "Polizisten drängten sie zurück": after a German subject "sie" is whom something is done to. */
function isObject(sentence: ReadSentence, index: number, { lower, start }: TaggedToken): boolean {
  const phrase = sentence.words.grammar.verbLast && lower === "sie" ? subjectPhrase(sentence, index) : null;
  const last = phrase && sentence.clauses[index]?.tokens[phrase.to - 1];
  return last != null && last.end <= start;
}

/** "…, bat sie aber": after "und" or a comma a German verb that comes first shares its subject, and the pronoun after it is no other. */
function sharesSubject(
  clause: ReadSentence["clauses"][number] | undefined,
  finite: TaggedToken | undefined,
  { verbLast }: ReadSentence["words"]["grammar"],
): boolean {
  const first = clause?.tokens.find(({ tag }) => tag !== "conjunction");
  return verbLast && clause?.kind === "coordinate" && first !== undefined && first.start === finite?.start;
}

/** Object pronouns with the form that stands for a subject; "her" and "ihr" may be possessives. */
const nominatives: ReadonlyMap<string, string> = new Map([
  ["him", "he"],
  ["her", "she"],
  ["them", "they"],
  ["ihn", "er"],
  ["ihm", "er"],
  ["ihr", "sie"],
  ["ihnen", "sie"],
]);

/** Where a pronoun is the object of a clause: "sentenced him", "wirft ihr Untreue vor"; -1 where none is. */
export function objectPronounAt(tokens: readonly TaggedToken[]): number {
  return tokens.findIndex(({ lower }, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (!nominatives.has(lower)) return false;
    if (lower === "her") return !/^(?:noun|word|number)$/.test(next?.tag ?? "");
    // "warf ihr Untreue vor": right after the verb and before a noun without an article; "hatte ihr Amt niedergelegt" is a possessive.
    if (lower === "ihr" && /^(?:von|mit|bei|zu|nach|gegenüber)$/.test(before?.lower ?? "")) return true;
    if (lower === "ihr") return next?.tag !== "word" && (next?.tag !== "noun" || before?.forms.some(givesTo) === true);
    return true;
  });
}

/** "he" of "him": the form that stands for a subject. */
export function nominativeOf(pronoun: string): string | null {
  return nominatives.get(pronoun) ?? null;
}

const owners: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["its", "it"],
  ["their", "they"],
]);

/** "Their union will decide": the possessive that an English clause begins its subject with; null where it begins otherwise. */
export function subjectOwner(sentence: ReadSentence, index: number): TaggedToken | null {
  const phrase = subjectPhrase(sentence, index);
  const first = phrase ? sentence.clauses[index]?.tokens[phrase.from] : undefined;
  return first && owners.has(first.lower) ? first : null;
}

/** "Police searched his home": the possessive of one person right behind the verb of an English main clause, in a sentence that names no person before it; null where none is. */
export function personOwner(
  sentence: ReadSentence,
  index: number,
  known: Pick<KnownActors, "byId">,
): TaggedToken | null {
  const { clauses, predicates, words, actors, tokens } = sentence;
  const own = clauses[index]?.tokens ?? [];
  // Behind another noun it may be that one's: "the plight of the mother and of her children".
  const at = own.findIndex(({ start }) => start === predicates[index]?.verb.start) + 1;
  const [owner, owned] = at > 0 ? own.slice(at) : [];
  if (!/^(?:his|her)$/.test(owner?.lower ?? "") || !/^(?:noun|word)$/.test(owned?.tag ?? "")) return null;
  if (words.grammar.verbLast || clauses[index]?.kind !== "main" || !owner) return null;
  const isNamed =
    actors.some(({ actor, position }) => position.start < owner.start && known.byId.get(actor)?.kind === "person") ||
    privateNamesIn(sentence).length > 0 ||
    tokens.some(({ lower, start }) => start < owner.start && /^(?:he|she|him|who)$/.test(lower));
  return isNamed ? null : owner;
}

/** Whom such a possessive stands for: the one person whom the sentences before were about. */
function personOwnerStandsFor({ sentence, index, context, known }: Scene): string | null {
  const owner = personOwner(sentence, index, known);
  const pronoun = owner && owners.get(owner.lower);
  if (!pronoun) return null;
  const { subject, named } = meantAfter(context, pronoun);
  const isPerson = subject.length === 1 && known.byId.get(subject[0] as ActorId)?.kind === "person";
  return isPerson && named?.pronouns.has(pronoun) ? named.words : null;
}

/** Whom that possessive stands for, as the sentence before named them. */
function ownerStandsFor({ sentence, index, clause, context }: Scene): string | null {
  const owner = clause.kind === "main" ? subjectOwner(sentence, index) : null;
  const pronoun = owner && owners.get(owner.lower);
  if (!pronoun) return null;
  const { named } = meantAfter(context, pronoun);
  return named?.pronouns.has(pronoun) ? named.words : null;
}

/** Verbs that take a dative without which they say nothing. */
function givesTo({ lemma }: TaggedToken["forms"][number]): boolean {
  return /^(?:vorwerfen|vorhalten|verbieten|untersagen|verleihen|überreichen|entziehen|zusichern|zusagen|anbieten)$/.test(
    lemma,
  );
}

/** What the pronoun of a clause stands for, as a sentence before named it; null where there is none, or it does not fit. */
export function standsFor(scene: Scene): string | null {
  return subjectStandsFor(scene) ?? ownerStandsFor(scene) ?? personOwnerStandsFor(scene) ?? objectStandsFor(scene);
}

/** A person's name, since only that can stand in any case; not for what the clause is about itself. */
function objectStandsFor({ sentence, index, clause, context, known }: Scene): string | null {
  const pronoun = clause.tokens[objectPronounAt(clause.tokens)];
  if (!pronoun || subjectPronoun(sentence, index) || !context.named) return null;
  const { words, pronouns } = context.named;
  const isPerson = context.subject.some((actor) => known.byId.get(actor)?.names[sentence.words.language] === words);
  const isOther = !personsIn(sentence, index, known).includes(words);
  // "detained nine of them": one person is not many.
  const isOne = !/^(?:them|ihnen)$/.test(pronoun.lower);
  return isPerson && isOther && isOne && pronouns.has(nominatives.get(pronoun.lower) ?? "") ? words : null;
}

function subjectStandsFor({ sentence, index, clause, subject, context, known }: Scene): string | null {
  const phrase = subjectPhrase(sentence, index);
  if (phrase && meantByKind(clause.tokens.slice(phrase.from, phrase.to), context)) {
    const [one] = subject;
    return (one && known.byId.get(one)?.names[sentence.words.language]) ?? null;
  }
  const isShared = clause.kind === "coordinate" && clause.parent !== null && subjectPhrase(sentence, index) === null;
  const pronoun =
    subjectPronoun(sentence, index) ?? (isShared ? subjectPronoun(sentence, clause.parent as number) : null);
  if (!pronoun) return null;
  // "The minister flew to Oslo, where he signed a pact": the clause around it names who that is.
  // Of a clause that shares its subject, the pronoun stands in the one before.
  const own = pronoun.start >= (clause.tokens[0]?.start ?? 0) ? index : (clause.parent as number);
  const isDependent = sentence.clauses[own]?.parent != null;
  const german = germanMainBefore(sentence, own);
  // Whom the clause before names besides its subject may be meant as well.
  if (
    german !== null &&
    !isDependent &&
    (subject.length === 0 || subject.some((actor) => !namesOnly(sentence, german, actor, known)))
  )
    return null;
  const home = sentence.clauses[own]?.parent ?? german ?? earlierMain(sentence, own);
  if (home !== null && meansOthers(sentence, home, pronoun.lower)) return null;
  const around = home === null ? null : namedSubject(sentence, home, known, context);
  const form = formOf(sentence, index, pronoun);
  if (around?.pronouns.has(form)) return around.words;
  if (home !== null && !isDependent) return null;
  const { named } = meantAfter(context, pronoun.lower);
  if (named && isByNobody(sentence, index, named.words)) return null;
  const isSomebody = context.subject.length > 0 || isInstitution(named?.words.split(" ").at(-1) ?? "", "de");
  if (isSomebody && isOfThings(sentence, index)) return null;
  // "The opposition filed a motion. It will be debated": what is done to "it" need not be done to who acted.
  const isDoneTo = pronoun.lower === "it" && sentence.predicates[index]?.isPassive === true;
  if (isDoneTo && isInstitution(named?.words.split(" ").at(-1) ?? "", "en")) return null;
  return named?.pronouns.has(form) ? named.words : null;
}

/** "Die Beziehungen sind gespannt. 2016 hatten sie eine Waffenruhe vereinbart": things of such endings agree, meet and say nothing. */
function isByNobody({ predicates, words }: ReadSentence, index: number, named: string): boolean {
  const isAct = predicates[index]?.forms.some(({ meaning }) =>
    meaning.some(([, type]) => /^(?:agreement|meeting|statement|accusation|denial|warning|visit)$/.test(type)),
  );
  return (
    words.grammar.verbLast && isAct === true && /^die \p{L}+(?:ungen|heiten|keiten|tionen|täten)(?!\p{L})/iu.test(named)
  );
}

/** Whether somebody is the only one of all people whom a clause names. */
function namesOnly(sentence: ReadSentence, index: number, actor: ActorId, { byId }: Scene["known"]): boolean {
  const tokens = sentence.clauses[index]?.tokens ?? [];
  const people = sentence.actors.filter(
    (mention) =>
      byId.get(mention.actor)?.kind === "person" &&
      tokens.some(({ start, end }) => start < mention.position.end && mention.position.start < end),
  );
  return people.every((mention) => mention.actor === actor);
}

const singularEnglish: ReadonlySet<string> = new Set(["it"]);
const bodies: ReadonlySet<string> = new Set(["it", "they"]);
const people = { en: new Set(["he", "she"]), male: new Set(["er"]), female: new Set(["sie"]) };
/** Of a German article: which pronoun stands for what it opens; "die" may be many. */
const byArticle: ReadonlyMap<string, string> = new Map([
  ["der", "er"],
  ["die", "sie"],
  ["eine", "sie"],
  ["das", "es"],
]);

/**
 * The words for the subject of a sentence's main clause, for pronouns in the next: those from before, where it only stands for them; null
 * where it has none that could be repeated.
 */
export function namedSubject(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  before: Pick<TellingContext, "named">,
): NamedSubject | null {
  const phrase = subjectPhrase(sentence, index);
  const pronoun = phrase ? null : subjectPronoun(sentence, index);
  if (pronoun) return before.named?.pronouns.has(formOf(sentence, index, pronoun)) ? before.named : null;
  const tokens = sentence.clauses[index]?.tokens ?? [];
  const own = phrase ? tokens.slice(phrase.from, phrase.to) : [];
  const [first, last] = [own[0], own.at(-1)];
  if (!phrase || !first || !last || isTime(sentence, tokens, phrase.from, phrase.to)) return null;
  if (
    /^(?:dies\p{L}*|this|that|these|those|sein\p{L}*|ihr\p{L}*|his|her|its|their|beide\p{L}*|both)$/u.test(first.lower)
  )
    return null;
  if (privateNamesIn(sentence).some(({ start, end }) => start < last.end && first.start < end)) return null;
  const [person, ...others] = personsIn(sentence, index, known);
  const name = others.length === 0 ? person : undefined;
  const described = sentence.described.find(({ position }) => first.end < position.start && position.end === last.end);
  const words =
    name ??
    (described && phrase.to - phrase.from <= 3
      ? known.byId.get(described.actor)?.names[sentence.words.language]
      : undefined) ??
    inside(sentence, first, sentence.article.text.slice(first.start, last.end).replace(/\s+/g, " "));
  const one = pronounsFor(sentence, own, name !== undefined, known);
  const areMany = sentence.words.grammar.verbLast && isOfMany(sentence.predicates[index]?.finite);
  const pronouns = areMany && one.size === 1 && one.has("sie") ? new Set([THEY]) : one;
  return pronouns.size > 0 ? { words, pronouns } : null;
}

/** Words as they stand inside a sentence: "Researchers" at its beginning are "researchers". */
function inside({ tokens, actors, words: { language } }: ReadSentence, first: TaggedToken, words: string): string {
  const isName = actors.some(({ position }) => position.start <= first.start && first.start < position.end);
  const isCommon =
    language === "en" && tokens[0]?.start === first.start && !isName && /^\p{Lu}\p{Ll}+s? ?\p{Ll}*$/u.test(words);
  if (language === "en" && /^(?:The|An?) /.test(words)) return words.charAt(0).toLowerCase() + words.slice(1);
  return isCommon ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The names of the people whom a clause is about. */
function personsIn(sentence: ReadSentence, index: number, known: KnownActors): string[] {
  return subjectOf(sentence, index, known, nothingTold).flatMap((id) => {
    const actor = known.byId.get(id);
    return actor?.kind === "person" ? [actor.names[sentence.words.language]] : [];
  });
}

function pronounsFor(
  sentence: ReadSentence,
  own: readonly TaggedToken[],
  isPerson: boolean,
  known: KnownActors,
): ReadonlySet<string> {
  const { byId } = known;
  const [first, last] = [own[0] as TaggedToken, own.at(-1) as TaggedToken];
  const actors = sentence.actors.filter(({ position }) => first.start <= position.start && position.end <= last.end);
  const persons = actors.filter(
    (mention) => byId.get(mention.actor)?.kind === "person" && !isOwner(sentence, mention, own, known),
  );
  const isJoined = own.some(({ tag }) => tag === "conjunction");
  if (sentence.words.language === "en") {
    if (persons.length > 1 || isJoined) return new Set(["they"]);
    if (persons.length === 1 || isPerson) return pronounsOf(persons[0] && byId.get(persons[0].actor)?.names.en);
    // "Harrow Metals said it …": a body is one, whatever its name ends in.
    if (actors.some(({ position }) => position.end === last.end)) return bodies;
    // "Harrack passed it to the firm": a name of somebody or something that is not known.
    if (last.tag === "noun" && last.isCapital && sentence.tokens[0] !== last) return new Set();
    return /(?:[^sui]s|men|people|police|children)$/.test(last.lower) ||
      own.some(({ tag }) => tag === "quantity" || tag === "number")
      ? new Set(["they"])
      : singularEnglish;
  }
  if (isJoined || own.slice(0, -1).some(({ tag }) => tag === "quantity" || tag === "number")) return new Set();
  if (own.some(({ lower }) => lower === "herr" || lower === "herrn")) return people.male;
  if (persons.length === 1 || isPerson)
    return own.some(({ lower }) => lower === "frau") || own.some(({ lower }) => /in$/u.test(lower) && lower.length > 6)
      ? people.female
      : new Set(["er", "sie"]);
  const pronoun = byArticle.get(first.lower);
  return pronoun ? new Set([pronoun]) : new Set();
}

/** "he" or "she", as far as a given name does not rule one of them out. */
function pronounsOf(name: string | undefined): ReadonlySet<string> {
  const possible = [...people.en].filter((pronoun) => name === undefined || !rulesOut(name, pronoun));
  return possible.length === people.en.size ? people.en : new Set(possible);
}
