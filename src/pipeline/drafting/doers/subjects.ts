import type { ActorId } from "../../../model/ids.ts";
import { mentionsIn } from "../occurrences/mentions-in-clause.ts";
import { meantAfter, type TellingContext } from "../occurrences/occurrence.ts";
import { opensPlace } from "../occurrences/scene.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { oncePerSentence } from "../sentences/sentence-notes.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isReportedAlone } from "../speech/speech-verbs.ts";
import { pronounsOfName } from "../words/given-name-forms.ts";
import { kin } from "../words/kin.ts";
import { isOffice } from "../words/offices.ts";
import { actorsOfPhrase } from "./actors-of-subject.ts";
import { meantByKind } from "./meant-by-kind.ts";
import { formOf, isOfPeople, isOfThings } from "./pronoun-form.ts";
import { antecedentOf } from "./relative-doer.ts";
import { earlierMain, germanMainBefore, subjectPhrase } from "./subject-phrase.ts";

/** Who the clause says something of; empty where nobody known. */
export function subjectOf(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] {
  const byContext = subjectsIn(sentence);
  const byClause = byContext.get(context) ?? [];
  byContext.set(context, byClause);
  byClause[index] ??= findSubject(sentence, index, known, context);
  return byClause[index];
}

/** The subjects of a sentence's clauses by the contexts that they were asked for in: its own, or none at all. */
const subjectsIn = oncePerSentence((_: ReadSentence) => new Map<TellingContext, (readonly ActorId[])[]>());

/** How many words into a clause its pronoun may stand: "Den Vorwurf der Untreue bestritt er". */
const PRONOUN_REACH = 6;
/** How many words after the verb of a German main clause it may stand, whatever stands before that. */
const AFTER_VERB = 2;

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
  const antecedent = isRelative ? antecedentOf(sentence, index, known) : [];
  if (antecedent.length > 0) return antecedent;
  if (phrase) {
    const named = actorsOfPhrase(sentence, clause, phrase, known);
    if (named.length > 0) return named;
    const own = clause.tokens.slice(phrase.from, phrase.to);
    const meant = meantByKind(own, context);
    if (meant) return [meant];
    if (isOwnThing(own)) return ownerOf(sentence, clause, known, context);
  } else if (isOwnThing(countedBefore(sentence, index))) {
    return ownerOf(sentence, clause, known, context);
  }
  if (isRelative) return [];
  const { grammar } = sentence.words;
  const verb = clause.tokens.findIndex(({ start }) => start === sentence.predicates[index]?.finite.start);
  // "Dem Betreiber, der Badgesellschaft Arn, warf sie vor": in a German main clause right after its verb.
  const own = grammar.verbLast ? (clause.kind === "main" ? verb + AFTER_VERB : 0) : verb;
  const reach = verb < 0 ? PRONOUN_REACH : Math.max(PRONOUN_REACH, own);
  const pronoun = clause.tokens.slice(0, reach).find(({ lower }) => grammar.pronouns.has(lower));
  // "Die Gewerkschaft rief zu einer Kundgebung auf. Sie soll im Mai stattfinden."
  if (pronoun && !phrase && isOfThings(sentence, index)) return [];
  if (pronoun && !phrase)
    return clause.parent !== null
      ? meansOthers(sentence, clause.parent, pronoun.lower)
        ? []
        : meantAround(sentence, index, pronoun, known, context)
      : (earlierSubject(sentence, index, pronoun.lower, known, context) ??
          meantBefore(sentence, index, pronoun, known, context));
  if (clause.kind === "coordinate" && clause.parent !== null && !phrase)
    return subjectOf(sentence, clause.parent, known, context);
  return [];
}

/** Whom the clause around is about; of an English "he" or "she" the next one that is about a person. */
function meantAround(
  sentence: ReadSentence,
  index: number,
  pronoun: TaggedToken,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] {
  const parent = sentence.clauses[index]?.parent ?? null;
  if (parent === null) return [];
  const found = inherited(sentence, parent, known, context);
  const isOfPerson = /^(?:he|she)$/.test(pronoun.lower);
  if (!isOfPerson || found.every((actor) => known.byId.get(actor)?.kind === "person")) return found;
  return meantAround(sentence, parent, pronoun, known, context);
}

/** Those whom the sentences before were about; a German "sie" of many is no single one of them. */
function meantBefore(
  sentence: ReadSentence,
  index: number,
  pronoun: TaggedToken,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] {
  const person = isOfPeople(sentence, index) ? personMeant(pronoun.lower, known, context) : undefined;
  if (person !== undefined) return person === null ? [] : [person];
  const { subject, named } = meantAfter(context, pronoun.lower, isReportedAlone(sentence, index));
  const form = formOf(sentence, index, pronoun);
  const isOther = form !== pronoun.lower && subject.length === 1 && !named?.pronouns.has(form);
  return isOther ? [] : subject;
}

/**
 * "Die Behörde lud Ada Voss vor. Sie soll aussagen": the last person of whom a pronoun may be said, where the sentence before was about a body
 * or a thing; null where there is none, undefined where that was a person itself.
 */
export function personMeant(
  pronoun: string,
  { byId }: KnownActors,
  context: TellingContext,
): ActorId | null | undefined {
  const { subject, lastPerson, named } = context;
  if (named && isPerson(named.words)) return undefined;
  if (subject.some((actor) => byId.get(actor)?.kind === "person")) return undefined;
  const name = lastPerson && byId.get(lastPerson)?.names.de;
  return name && pronounsOfName(name, "de").has(pronoun) ? lastPerson : null;
}

/** "die Landrätin", "der Fahrer", "die 41-Jährige": whether German words tell of a person. */
function isPerson(words: string): boolean {
  const last = words.split(" ").at(-1) ?? "";
  return isOffice.de(last) || kin.test(last.toLowerCase()) || person.test(last);
}

const person =
  /(?:in|er|ling|ist|eur|oge|jährige|[aä]nd|ant|angeklagte|beschuldigte|verdächtige|verletzte|jugendliche|beamte|zeuge|junge|mädchen|[Ff]rau|[Mm]ann)$/u;

/** "its ships", "two of its ships": something that belongs to somebody told of before, no people of theirs. */
function isOwnThing(tokens: readonly TaggedToken[]): boolean {
  const at = tokens.findIndex(({ lower }) => lower === "its");
  const isFirst = at === 0 || tokens[at - 1]?.lower === "of";
  const last = tokens.at(-1);
  return at >= 0 && isFirst && last !== undefined && !theirPeople.test(last.lower) && !isOffice.en(last.word);
}

/** "(why) two of its ships (had been detained)": what stands before the verb of a clause that begins with a number. */
function countedBefore(
  { clauses, predicates, words: { grammar } }: ReadSentence,
  index: number,
): readonly TaggedToken[] {
  const { tokens = [], opener = null } = clauses[index] ?? {};
  const first = tokens[opener === null ? 0 : 1];
  const verb = tokens.findIndex(({ start }) => start === predicates[index]?.finite.start);
  const isCounted = first?.tag === "quantity" || first?.tag === "number";
  return isCounted && !grammar.verbLast ? tokens.slice(0, Math.max(0, verb)) : [];
}

const theirPeople =
  /^(?:employees|staff|workers|members|supporters|critics|leaders|officials|lawyers|managers|directors|shareholders|customers|executive|board|owners?|rivals?|residents|players|fans|founders?)$/;

/** The body whose that is; empty where it is none. */
function ownerOf(
  sentence: ReadSentence,
  { parent }: Clause,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] {
  const told = parent === null ? context.subject : inherited(sentence, parent, known, context);
  return told.length === 1 && known.byId.get(told[0] as ActorId)?.kind === "organisation" ? told : [];
}

/** "The museum returned 27 masks after they were looted": an English "they" after many things may be those. */
export function meansOthers({ clauses, predicates, words }: ReadSentence, around: number, pronoun: string): boolean {
  const verb =
    predicates[around]?.finite.start ?? clauses[around]?.tokens.find(({ tag }) => tag === "auxiliary")?.start;
  if (words.grammar.verbLast || pronoun !== "they" || verb === undefined) return false;
  const after = clauses[around]?.tokens.filter(({ start }) => start > verb) ?? [];
  return after.some(
    ({ tag }, at) =>
      /^(?:number|quantity)$/.test(tag) &&
      after.slice(at + 1, at + 4).some(({ lower }) => /s$|^(?:men|women|people|children)$/.test(lower)),
  );
}

/** "His rival had been barred; he fled": whom the clauses before in an English sentence are about; null where they are about nothing. */
function earlierSubject(
  sentence: ReadSentence,
  index: number,
  pronoun: string,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] | null {
  const german = germanMainBefore(sentence, index);
  // Whom the clause before names besides its subject may be meant as well.
  if (german !== null && namesOthers(sentence, german, known, context)) return [];
  const before = german ?? earlierMain(sentence, index);
  // "Police arrested three men; they have been freed": either of them.
  if (before !== null && meansOthers(sentence, before, pronoun)) return [];
  return before === null ? null : subjectOf(sentence, before, known, context);
}

/** Whether a clause names people who are not its subject. */
function namesOthers(sentence: ReadSentence, index: number, known: KnownActors, context: TellingContext): boolean {
  const subject = subjectOf(sentence, index, known, context);
  return mentionsIn(sentence, sentence.clauses[index] as Clause).some(
    ({ actor }) => known.byId.get(actor)?.kind === "person" && !subject.includes(actor),
  );
}

function inherited(
  sentence: ReadSentence,
  parent: number,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] {
  const around = sentence.clauses[parent]?.parent ?? null;
  // "Voss sued the firm, alleging that she …": what is added to a clause has its subject.
  if (sentence.clauses[parent]?.kind === "participle" && around !== null && !subjectPhrase(sentence, parent))
    return inherited(sentence, around, known, context);
  const inParent = subjectOf(sentence, parent, known, context);
  // "Die Sparkasse teilte mit, sie …": whoever the clause around is about, known or not.
  return inParent.length > 0 || subjectPhrase(sentence, parent) ? inParent : context.subject;
}
