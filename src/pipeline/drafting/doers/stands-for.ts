import type { ActorId } from "../../../model/ids.ts";
import { meantAfter } from "../occurrences/occurrence.ts";
import type { Scene } from "../occurrences/scene.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isReportedAlone } from "../speech/speech-verbs.ts";
import { isInstitution } from "../words/bodies.ts";
import { pronounsOfName } from "../words/given-name-forms.ts";
import { meantByKind } from "./meant-by-kind.ts";
import { namedSubject, personsIn } from "./named-subject.ts";
import { privateNamesIn } from "./private-names.ts";
import { formOf, isOfPeople, isOfThings } from "./pronoun-form.ts";
import { nominativeOf, objectPronounAt, ownedBy, personOwner, subjectOwner, subjectPronoun } from "./pronouns.ts";
import { earlierMain, germanMainBefore, subjectPhrase, subjectSpan } from "./subject-phrase.ts";
import { meansOthers, personMeant, subjectOf } from "./subjects.ts";

/** What the pronoun of a clause stands for, as a sentence before named it; null where there is none, or it does not fit. */
export function standsFor(scene: Scene): string | null {
  return subjectStandsFor(scene) ?? ownerStandsFor(scene) ?? personOwnerStandsFor(scene) ?? objectStandsFor(scene);
}

/** Whom such a possessive stands for: the one person whom the sentences before were about. */
function personOwnerStandsFor({ sentence, index, context, known }: Scene): string | null {
  const owner = personOwner(sentence, index, known);
  const pronoun = owner && ownedBy(owner.lower);
  if (!pronoun) return null;
  const { subject, named } = meantAfter(context, pronoun);
  const isPerson = subject.length === 1 && known.byId.get(subject[0] as ActorId)?.kind === "person";
  return isPerson && named?.pronouns.has(pronoun) ? named.words : null;
}

/** Whom that possessive stands for, as the sentence before named them. */
function ownerStandsFor({ sentence, index, clause, context, known }: Scene): string | null {
  const owner = clause.kind === "main" ? subjectOwner(sentence, index) : null;
  const pronoun = owner && ownedBy(owner.lower);
  if (!pronoun) return null;
  const { named } = meantAfter(context, pronoun);
  // "Voss called Ada Roe a giant. Her sister …": that may be either's.
  const last = context.lastPerson && known.byId.get(context.lastPerson)?.names[sentence.words.language];
  const isOther = last != null && last !== named?.words && pronounsOfName(last, "en").has(pronoun);
  return named?.pronouns.has(pronoun) && !isOther ? named.words : null;
}

/** "Arn hatte einen Kämmerer abberufen; später sprach ihm das Gericht …": whom a German clause before in the same sentence is the first to tell of. */
function mayMeanNew({ clauses, words }: ReadSentence, index: number, pronoun: TaggedToken): boolean {
  const article = words.grammar.verbLast ? newOnes[pronoun.lower] : undefined;
  return (
    article !== undefined &&
    clauses.slice(0, index).some(({ tokens }) => tokens.some(({ lower }) => article.test(lower)))
  );
}

const newOnes: Readonly<Record<string, RegExp>> = { ihm: /^eine[nm]$/, ihn: /^eine[nm]$/, ihr: /^einer?$/ };

/** A person's name, since only that can stand in any case. */
function objectStandsFor(scene: Scene): string | null {
  const meant = objectOf(scene);
  return (meant && scene.known.byId.get(meant)?.names[scene.sentence.words.language]) ?? null;
}

/** The person for whom the object pronoun of a clause stands; null for whom the clause is about itself, and where that is nobody known. */
export function objectOf({ sentence, index, clause, context, known }: Scene): ActorId | null {
  const pronoun = clause.tokens[objectPronounAt(clause.tokens)];
  if (!pronoun || subjectPronoun(sentence, index) || !context.named || mayMeanNew(sentence, index, pronoun))
    return null;
  const { words, pronouns } = context.named;
  const person = context.subject.find((actor) => known.byId.get(actor)?.names[sentence.words.language] === words);
  const isOther = !personsIn(sentence, index, known).includes(words);
  // "detained nine of them": one person is not many.
  const isOne = !/^(?:them|ihnen)$/.test(pronoun.lower);
  return isOther && isOne && pronouns.has(nominativeOf(pronoun.lower) ?? "") ? (person ?? null) : null;
}

function subjectStandsFor(scene: Scene): string | null {
  const { sentence, index, clause, subject, context, known } = scene;
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
  const home = aroundAdded(sentence, sentence.clauses[own]?.parent ?? null) ?? german ?? earlierMain(sentence, own);
  if (home !== null && meansOthers(sentence, home, pronoun.lower)) return null;
  const form = formOf(sentence, index, pronoun);
  const around = home === null ? null : namedSubject(sentence, pastBodies(home, pronoun.lower, scene), known, context);
  if (around?.pronouns.has(form)) return around.words;
  if (home !== null && (!isDependent || namesPrivate(sentence, home) || isBelowRelative(sentence, own))) return null;
  const person = isOfPeople(sentence, index) && home === null ? personMeant(pronoun.lower, known, context) : undefined;
  if (person !== undefined) return person === null ? null : (known.byId.get(person)?.names.de ?? null);
  const { named } = meantAfter(context, pronoun.lower, isReportedAlone(sentence, index));
  if (named && (isByNobody(sentence, index, named.words) || mayBeTheirs(scene, pronoun, named.words))) return null;
  const isSomebody = context.subject.length > 0 || isInstitution(named?.words.split(" ").at(-1) ?? "", "de");
  if (isSomebody && isOfThings(sentence, index)) return null;
  // "The opposition filed a motion. It will be debated": what is done to "it" need not be done to who acted.
  const isDoneTo = pronoun.lower === "it" && sentence.predicates[index]?.isPassive === true;
  if (isDoneTo && isInstitution(named?.words.split(" ").at(-1) ?? "", "en")) return null;
  return named?.pronouns.has(form) ? named.words : null;
}

/** "Voss said the League was ready, and that he …": the next clause around that is not about a body, of which nobody says "he". */
function pastBodies(
  index: number,
  pronoun: string,
  { sentence, known, context }: Pick<Scene, "sentence" | "known" | "context">,
): number {
  const parent = sentence.clauses[index]?.parent ?? null;
  if (parent === null || !/^(?:he|she)$/.test(pronoun)) return index;
  const isOfBody = subjectOf(sentence, index, known, context).some((actor) => known.byId.get(actor)?.kind !== "person");
  return isOfBody ? pastBodies(parent, pronoun, { sentence, known, context }) : index;
}

/** "(Voss sued the firm), alleging that she …": the clause that what is added says more of. */
function aroundAdded({ clauses }: Scene["sentence"], index: number | null): number | null {
  const clause = index === null ? undefined : clauses[index];
  return clause?.kind === "participle" && clause.parent !== null
    ? aroundAdded({ clauses } as Scene["sentence"], clause.parent)
    : index;
}

/** Whether the subject of a clause is somebody private: a pronoun below it is sooner that one than anybody told of before. */
function namesPrivate(sentence: Scene["sentence"], index: number): boolean {
  const span = subjectSpan(sentence, index);
  return span !== null && privateNamesIn(sentence).some(({ start, end }) => start < span.end && span.start < end);
}

/** "Ada Brandt, who led the works until she was dismissed": whom a relative clause says more of, a pronoun below it means sooner than anybody told of before. */
function isBelowRelative(sentence: Pick<ReadSentence, "clauses">, index: number): boolean {
  const { kind, parent = null } = sentence.clauses[index] ?? {};
  return kind === "relative" || (parent !== null && isBelowRelative(sentence, parent));
}

/** "Der Ausschuss befragte Ole Brandt. Er warf dem Kreis vor, …": of what people do, that may be the one whom a body dealt with. */
function mayBeTheirs({ sentence, index, context, known }: Scene, { lower }: TaggedToken, named: string): boolean {
  const { language, grammar } = sentence.words;
  const last = context.lastPerson && known.byId.get(context.lastPerson)?.names[language];
  return (
    grammar.verbLast &&
    last != null &&
    last !== named &&
    doAsPeople(sentence, index) &&
    pronounsOfName(last, "de").has(lower)
  );
}

/** "Die Beziehungen sind gespannt. 2016 hatten sie eine Waffenruhe vereinbart": things of such endings agree, meet and say nothing. */
function isByNobody(sentence: ReadSentence, index: number, named: string): boolean {
  return (
    sentence.words.grammar.verbLast &&
    doAsPeople(sentence, index) &&
    /^die \p{L}+(?:ungen|heiten|keiten|tionen|täten)(?!\p{L})/iu.test(named)
  );
}

/** Whether what a clause tells is what people and bodies do: agree, meet, speak, accuse. */
function doAsPeople({ predicates }: ReadSentence, index: number): boolean {
  const forms = predicates[index]?.forms ?? [];
  return forms.some(({ meaning }) =>
    meaning.some(([, type]) => /^(?:agreement|meeting|statement|accusation|denial|warning|visit)$/.test(type)),
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
