import { type NamedSubject, nothingTold, type TellingContext } from "../occurrences/occurrence.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isTime } from "../times/is-time.ts";
import { isDocument } from "../words/documents.ts";
import { pronounsOfPerson } from "../words/english-people.ts";
import { pronounsOfName } from "../words/given-name-forms.ts";
import { isOwner } from "./acting-mentions.ts";
import { isOfOutsider } from "./outsiders.ts";
import { privateNamesIn } from "./private-names.ts";
import { formOf, isOfMany, THEY } from "./pronoun-form.ts";
import { subjectPronoun } from "./pronouns.ts";
import { subjectPhrase } from "./subject-phrase.ts";
import { subjectOf } from "./subjects.ts";

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
export function personsIn(sentence: ReadSentence, index: number, known: KnownActors): string[] {
  return subjectOf(sentence, index, known, nothingTold).flatMap((id) => {
    const actor = known.byId.get(id);
    return actor?.kind === "person" ? [actor.names[sentence.words.language]] : [];
  });
}

/** Whether the clause that these words open says what somebody, or something, says or shows. */
function hasContent({ clauses }: ReadSentence, [first]: readonly TaggedToken[]): boolean {
  const index = clauses.findIndex(({ tokens }) => tokens.some(({ start }) => start === first?.start));
  return clauses.some(({ kind, parent }) => kind === "content" && parent === index);
}

/** "a spokeswoman | for the army": the noun that what follows says more of. */
function headOf(own: readonly TaggedToken[]): TaggedToken {
  const end = own.findIndex(({ tag }, at) => at > 0 && tag === "preposition");
  return own.slice(0, end < 0 ? own.length : end).at(-1) as TaggedToken;
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
  // "A critic of Mayor Ada Voss said she …": either may be meant.
  if (actors.some((mention) => byId.get(mention.actor)?.kind === "person" && isOfOutsider(mention, sentence, known)))
    return new Set();
  const isJoined = own.some(({ tag }) => tag === "conjunction");
  if (sentence.words.language === "en") {
    if (persons.length > 1 || isJoined) return new Set(["they"]);
    if (persons.length === 1 || isPerson) {
      const name = persons[0] && byId.get(persons[0].actor)?.names.en;
      return name ? pronounsOfName(name, "en") : people.en;
    }
    // "Harrow Metals said it …": a body is one, whatever its name ends in.
    if (actors.some(({ position }) => position.end === last.end)) return bodies;
    const person = pronounsOfPerson(headOf(own).lower);
    if (person) return person;
    // "An audit found that the council …. It …": either may be meant.
    if (isDocument(last.lower, "en") && hasContent(sentence, own)) return new Set();
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
