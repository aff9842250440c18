import type { ActorId } from "../../../model/ids.ts";
import { namedSubject } from "../doers/named-subject.ts";
import { nominativeOf, objectPronounAt, subjectPronoun } from "../doers/pronouns.ts";
import { subjectPhrase } from "../doers/subject-phrase.ts";
import { meansOthers, subjectOf } from "../doers/subjects.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { pronounsOfPerson } from "../words/english-people.ts";
import { pronounsOfName } from "../words/given-name-forms.ts";
import { kinOfOne } from "../words/kin.ts";
import { mentionsIn } from "./mentions-in-clause.ts";
import { type ApartSubject, meantAfter, type TellingContext } from "./occurrence.ts";

/** The main clause of a sentence, and what was known before it. */
interface Told {
  readonly sentence: ReadSentence;
  readonly main: number;
  readonly known: KnownActors;
  readonly before: TellingContext;
}

/** For whom a pronoun of the next sentence stands, or may stand, other than the subject of this one; null where there is nobody. */
export function apartIn(told: Told): ApartSubject | null {
  const { sentence, main } = told;
  if (subjectPhrase(sentence, main) === null && subjectPronoun(sentence, main) === null) return null;
  const tokens = sentence.clauses[main]?.tokens ?? [];
  const object = tokens[objectPronounAt(tokens)];
  const pronoun = object && nominativeOf(object.lower);
  if (!pronoun)
    return kinNamed(told) ?? accusedByName(told) ?? (meansOthers(sentence, main, "they") ? nobody("they") : null);
  // "them", "ihnen": of many the sentence may have named others.
  if (pronoun === "they" || object.lower === "ihnen") return null;
  return sentence.words.grammar.verbLast ? germanObject(told, pronoun) : englishObject(told, pronoun);
}

/** "Voss paid tribute to her brother. He …": whoever belongs to the subject, or the subject. */
function kinNamed({ sentence, main }: Told): ApartSubject | null {
  if (sentence.words.grammar.verbLast) return null;
  const tokens = sentence.clauses[main]?.tokens ?? [];
  const verb = tokens.findIndex(({ start }) => start === sentence.predicates[main]?.verb.start);
  const one = tokens.find(({ lower }, at) => at > verb && kinOfOne.test(lower));
  const [pronoun] = one ? (pronounsOfPerson(one.lower) ?? []) : [];
  return pronoun ? nobody(pronoun) : null;
}

/** "The president asked her to form a cabinet": she is whom the sentences before were about, not the president. */
function englishObject({ sentence, main, known, before }: Told, pronoun: string): ApartSubject | null {
  if (subjectPhrase(sentence, main) === null) return null;
  // "President Emil Brandt refused to dismiss him. He …": that may be either.
  if (pronoun === "he" && isByPerson({ sentence, main, known, before })) return nobody(pronoun);
  return standingFor(before, pronoun, false);
}

/** "Der Minister warf ihm Betrug vor": in what the minister says "er" is whom he accuses; else it may be either, unless the subject is no "er". */
function germanObject(told: Told, pronoun: string): ApartSubject | null {
  const isRival = namedSubject(told.sentence, told.main, told.known, told.before)?.pronouns.has(pronoun) ?? true;
  if (isRival && !accuses(told)) return nobody(pronoun);
  return standingFor(told.before, pronoun, isRival);
}

/** Whom the pronoun stood for so far; each part by itself, since a context may be worked out only when it is asked. */
function standingFor(before: TellingContext, pronoun: string, isOnlyReported: boolean): ApartSubject {
  const { subject, named } = meantAfter(before, pronoun);
  return { subject, named, pronouns: new Set([pronoun]), isOnlyReported };
}

/** "Voss accused Ada Roe of fraud. She …": whoever is accused, or the accuser; in German reported speech the one who is accused. */
function accusedByName(told: Told): ApartSubject | null {
  const { sentence, main, known } = told;
  const clause = sentence.clauses[main];
  if (!clause || !accuses(told) || !isByPerson(told)) return null;
  const subject = subjectOf(sentence, main, known, told.before);
  const people = mentionsIn(sentence, clause).flatMap(({ actor }) =>
    known.byId.get(actor)?.kind === "person" && !subject.includes(actor) ? [actor] : [],
  );
  const [accused, ...others] = new Set(people);
  const name = accused && known.byId.get(accused)?.names[sentence.words.language];
  if (!accused || !name) return null;
  const pronouns = pronounsOfName(name, sentence.words.language);
  const isSure = sentence.words.grammar.verbLast && others.length === 0;
  return isSure
    ? { subject: [accused], named: { words: name, pronouns }, pronouns, isOnlyReported: true }
    : { ...nobodyMeant, pronouns, isOnlyReported: false };
}

const nobodyMeant: { readonly subject: readonly ActorId[]; readonly named: null } = { subject: [], named: null };

function nobody(pronoun: string): ApartSubject {
  return { ...nobodyMeant, pronouns: new Set([pronoun]), isOnlyReported: false };
}

function isByPerson({ sentence, main, known, before }: Told): boolean {
  return subjectOf(sentence, main, known, before).some((actor) => known.byId.get(actor)?.kind === "person");
}

/** Whether the clause tells that its subject accuses somebody. */
function accuses({ sentence, main }: Told): boolean {
  const predicate = sentence.predicates[main];
  const isAccusing = predicate?.forms.some(({ meaning }) => meaning.some(([, type]) => type === "accusation"));
  return isAccusing === true && predicate?.isPassive === false;
}
