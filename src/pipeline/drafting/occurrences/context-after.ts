import type { AttributionStep } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import { workedOutOnce } from "../../remember/worked-out-once.ts";
import { namedSubject } from "../doers/named-subject.ts";
import { privateNamesIn } from "../doers/private-names.ts";
import { opensWithDemonstrative, subjectPhrase, subjectTokens } from "../doers/subject-phrase.ts";
import { subjectOf } from "../doers/subjects.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { isQuoted, type KnownActors, phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { attributionOf } from "../speech/attribution.ts";
import { sourcesOf } from "../speech/sources.ts";
import { mostSpecific } from "../speech/speakers.ts";
import { speechVerbOf } from "../speech/speech-verbs.ts";
import { unnamedSpeakerIn } from "../speech/unnamed-speaker.ts";
import { arrivedAt } from "../times/told-in-order.ts";
import { isFirmWord } from "../words/bodies.ts";
import { isDocument } from "../words/documents.ts";
import { kinOfOne } from "../words/kin.ts";
import { isOffice } from "../words/offices.ts";
import { apartIn } from "./apart-after.ts";
import type { TellingContext } from "./occurrence.ts";

/** A sentence, and what was known before it. */
interface Step {
  readonly sentence: ReadSentence;
  readonly known: KnownActors;
  readonly before: TellingContext;
}

/** What is known after a sentence. Few sentences ask for it, so it is worked out when they do. */
export function contextAfter(sentence: ReadSentence, known: KnownActors, before: TellingContext): TellingContext {
  if (isAllQuoted(sentence)) return before;
  const after = afterStep({ sentence, known, before });
  return sentence.index % SETTLED_AFTER === 0 ? settled(after) : after;
}

/** "“I was there.”": whom the writer's next words mean is whom they meant before. */
function isAllQuoted(sentence: ReadSentence): boolean {
  return (
    sentence.quotations.length > 0 &&
    sentence.tokens.every((token) => token.tag === "mark" || isQuoted(sentence, token))
  );
}

const afterStep = workedOutOnce<Step, TellingContext>({
  subject: subjectAfter,
  named: namedAfter,
  apart: apartAfter,
  person: personAfter,
  parties: partiesAfter,
  lastPerson: lastPersonAfter,
  holder: holderAfter,
  firm: firmAfter,
  speaker: speakerAfter,
  arrived: arrivedAfter,
});

/** Sentences after which all that is known is worked out, so that no question goes back through a thousand of them. */
const SETTLED_AFTER = 32;

/** All of it worked out, as an object that can be spread. */
export function settled({
  subject,
  named,
  apart,
  person,
  parties,
  lastPerson,
  holder,
  firm,
  speaker,
  arrived,
}: TellingContext): TellingContext {
  return { subject, named, apart, person, parties, lastPerson, holder, firm, speaker, arrived };
}

/** "Sie habe …, sagte die Frau": the sentence is about what is said; -1: about nothing. */
function mainClauseOf(sentence: ReadSentence): number {
  const { clauses, words } = sentence;
  const isMain = ({ kind, parent }: Clause) => kind === "main" || (kind === "content" && parent === null);
  const first = clauses.findIndex(isMain);
  const opens = clauses[first]?.tokens[0];
  // "“It spreads fast,” the director, Ole Brandt, said": the sentence is about him.
  const said =
    opens && !words.grammar.verbLast && isQuoted(sentence, opens)
      ? clauses.findIndex((clause, at) => isMain(clause) && at > first && speechVerbOf(sentence, at) !== null)
      : -1;
  // "„Wir haben Zeit“, rief er": German has the verb of saying at once after the mark.
  const own =
    opens && words.grammar.verbLast && isQuoted(sentence, opens)
      ? clauses.findIndex(
          (clause) => isMain(clause) && !clause.tokens.slice(0, 1).some((token) => isQuoted(sentence, token)),
        )
      : said;
  return own < 0 ? first : own;
}

function subjectAfter({ sentence, known, before }: Step): readonly ActorId[] {
  const main = mainClauseOf(sentence);
  const subject = main < 0 ? [] : subjectOf(sentence, main, known, before);
  if (subject.length > 0) return subject;
  return isAboutAnother(sentence, main) ? [] : before.subject;
}

function namedAfter({ sentence, known, before }: Step): TellingContext["named"] {
  const main = mainClauseOf(sentence);
  return main < 0 || namesTwoSubjects(sentence, main) ? null : namedSubject(sentence, main, known, before);
}

/** "Der Garten wurde renoviert und Walther verlegt. Später erhielt er …": either may be meant. */
function namesTwoSubjects(sentence: ReadSentence, main: number): boolean {
  const { clauses, words } = sentence;
  return (
    words.grammar.verbLast &&
    clauses.some(
      ({ kind, parent }, at) => kind === "coordinate" && parent === main && subjectPhrase(sentence, at) !== null,
    )
  );
}

function apartAfter({ sentence, known, before }: Step): TellingContext["apart"] {
  const main = mainClauseOf(sentence);
  return main < 0 ? null : apartIn({ sentence, main, known, before });
}

/** How many sentences that name nobody may stand between a person and an English pronoun. */
const PERSON_REACH = 1;

function personAfter({ sentence, known, before }: Step): TellingContext["person"] {
  if (sentence.words.grammar.verbLast || privateNamesIn(sentence).length > 0) return null;
  const people = new Set(
    sentence.actors.map(({ actor }) => actor).filter((actor) => known.byId.get(actor)?.kind === "person"),
  );
  const [actor, ...others] = people;
  if (others.length > 0) return null;
  const name = actor && known.byId.get(actor)?.names.en;
  // "She was jailed by General Ole Brandt": whoever the pronoun before his name stands for is another one.
  const named = sentence.actors.find(({ actor: each }) => each === actor);
  const isAfterPronoun = sentence.tokens.some(
    ({ lower, start }) => /^(?:he|she)$/.test(lower) && start < (named?.position.start ?? 0),
  );
  if (isAfterPronoun) return null;
  if (actor && name) return { actor, name, age: 0 };
  const last = before.person;
  const isAnother = sentence.tokens.some(
    ({ lower }) => /^(?:man|woman|boy|girl|someone|another)$/.test(lower) || kinOfOne.test(lower),
  );
  return last && last.age < PERSON_REACH && !isAnother ? { ...last, age: last.age + 1 } : null;
}

function partiesAfter({ sentence, known, before }: Step): readonly ActorId[] {
  const parties = sentence.actors.map(({ actor }) => actor).filter((actor) => isParty(actor, known));
  return parties.length > 0 ? [...new Set(parties)] : before.parties;
}

function lastPersonAfter({ sentence, known, before }: Step): TellingContext["lastPerson"] {
  const last = sentence.actors.findLast(({ actor }) => known.byId.get(actor)?.kind === "person")?.actor;
  // "Als Nachfolger wird Jupp Brahms gehandelt": since then it may be somebody else whom "der 56-Jährige" means.
  return last ?? (sentence.words.grammar.verbLast && namesAnother(sentence) ? null : before.lastPerson);
}

/** Whether two nouns stand side by side that are no known name, as the parts of a name do. */
function namesAnother({ tokens, actors, times }: ReadSentence): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (!next || token.tag !== "noun" || next.tag !== "noun" || next.start - token.end !== 1) return false;
    return ![...actors, ...times].some(({ position }) => position.start < next.end && token.start < position.end);
  });
}

function holderAfter({ sentence, known, before }: Step): TellingContext["holder"] {
  if (!sentence.words.grammar.verbLast) return null;
  const { actors, tokens } = sentence;
  const held = actors.findLast(({ actor, position }) => {
    const at = tokens.findIndex(({ start }) => start === position.start);
    return known.byId.get(actor)?.kind === "person" && isOffice.de(tokens[at - 1]?.word ?? "");
  });
  if (!held) return before.holder;
  const at = tokens.findIndex(({ start }) => start === held.position.start);
  const office = tokens[at - 1]?.lower ?? "";
  // "der frühere Präsident Ole Brahms", "Altkanzler Ulf Harms" is not "der Präsident".
  const isPast =
    /^(?:ex|alt)-?\p{L}/u.test(office) ||
    tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => noLonger.test(lower));
  if (isPast) return before.holder;
  // Of two presidents, "der Präsident" tells neither.
  const isSecond = before.holder !== null && before.holder.actor !== held.actor && before.holder.office === office;
  return isSecond ? null : { actor: held.actor, office };
}

const noLonger = /^(?:früherer?n?|ehemaliger?n?|einstiger?n?|damaliger?n?|vormaliger?n?)$/;

/** "an den Konzern Medivia", "der Hersteller Voltana": what stands right before the name of a firm. */
const calledFirm =
  /(?:konzerns?|unternehmens?|firma|herstellers?|betreibers?|anbieters?|händlers?|zulieferers?|reederei|riesen?)$/;

function firmNamed({ actors, tokens }: ReadSentence): ActorId | undefined {
  return actors.findLast(({ position }) => {
    const at = tokens.findIndex(({ start }) => start === position.start);
    return calledFirm.test(tokens[at - 1]?.lower ?? "");
  })?.actor;
}

function firmAfter({ sentence, known, before }: Step, { subject }: TellingContext): TellingContext["firm"] {
  const called = sentence.words.grammar.verbLast ? firmNamed(sentence) : undefined;
  // Of two firms either may be meant.
  const onlyFirm = (firm: ActorId) => (before.firm === null || before.firm === firm ? firm : null);
  if (called) return onlyFirm(called);
  const [body, ...others] = subject
    .flatMap((actor) => known.byId.get(actor) ?? [])
    .filter(({ kind }) => kind === "organisation");
  if (!body || others.length > 0 || body.id === before.firm) return before.firm;
  if (!sentence.actors.some(({ actor }) => actor === body.id)) return before.firm;
  return [body.names.de, ...body.aliases].some((name) => name.split(" ").slice(1).some(isFirmWord))
    ? onlyFirm(body.id)
    : null;
}

function arrivedAfter({ sentence, before }: Step): TellingContext["arrived"] {
  return arrivedAt(sentence, before.arrived);
}

function speakerAfter({ sentence, known, before }: Step): TellingContext["speaker"] {
  const said = sentence.clauses.findIndex((_, index) => speechVerbOf(sentence, index) !== null);
  const content = sentence.clauses.findIndex(({ parent }) => parent !== null && parent === said);
  // "Wie die Ministerin sagte, werde …": what she said is the main clause.
  const main = sentence.clauses[said]?.opener === "wie" ? mainClauseOf(sentence) : -1;
  // "Der Hafen sei sicher, sagte Voss": what she said stands before.
  const earlier = sentence.clauses[said - 1];
  const isBefore = sentence.words.grammar.verbLast && earlier?.kind === "content" && earlier.parent === null;
  const told = content >= 0 ? content : main >= 0 ? main : isBefore ? said - 1 : said;
  const steps = said < 0 ? [] : attributionOf(sentence, told, known, before).steps;
  if (steps.length > 0) return steps;
  if (said < 0 && sentence.words.grammar.verbLast) {
    const source = sourcesOf(sentence, known).find((each) => each.steps.length > 0);
    // "Voss sagte, laut Polizei sei …": of whose word the next sentence is, nobody can be sure.
    if (source) return sentence.predicates.some((predicate) => predicate?.isReported) ? null : source.steps;
  }
  // "Der Minister wies die Vorwürfe zurück": what follows is his word, known or not, and no longer that of whoever accused him.
  const actor = actorOfSpeech({ sentence, known, before });
  if (actor || said >= 0 || speechActIn(sentence) >= 0) return actor;
  const account = accountIn(sentence);
  if (account) return [account];
  return isAboutSomebodyElse({ sentence, known, before }) ? null : before.speaker;
}

/** "Bürgermeister Ohlsen sitzt im Rathaus." after what Voss said: whose word the next one is, nobody can be sure. */
function isAboutSomebodyElse({ sentence, known, before }: Step): boolean {
  const main = mainClauseOf(sentence);
  const subject =
    main < 0 || sentence.predicates[main]?.isReported !== false ? [] : subjectOf(sentence, main, known, before);
  const speakers = before.speaker?.flatMap((step) => (step.kind === "actors" ? step.actors : [])) ?? [];
  return subject.some((actor) => known.byId.get(actor)?.kind === "person" && !speakers.includes(actor));
}

/** The last document that a German sentence names, which is told by nobody else: the next one may be its word ("Darin heißt es, …", "Demnach habe …"). */
function accountIn(sentence: ReadSentence): AttributionStep | null {
  const { clauses, predicates, words } = sentence;
  const main = words.grammar.verbLast ? mainClauseOf(sentence) : -1;
  const tokens = clauses[main]?.tokens ?? [];
  const at = tokens.findLastIndex(({ lower, tag }) => tag === "noun" && isDocument(lower, "de"));
  if (at < 0 || predicates.some((predicate) => predicate?.isReported)) return null;
  const phrase = phrasesIn(sentence, tokens).find(({ from, to }) => from <= at && at < to);
  return phrase ? unnamedSpeakerIn(sentence, tokens.slice(phrase.from, at + 1)) : null;
}

const speechActs: ReadonlySet<string> = new Set(["statement", "accusation", "denial", "warning", "confirmation"]);

/** "Die Ministerin nannte den Plan falsch": in German what follows as reported is the word of whoever spoke so. */
function actorOfSpeech({ sentence, known, before }: Step): TellingContext["speaker"] {
  const index = speechActIn(sentence);
  if (index < 0) return null;
  const speakers = mostSpecific(subjectOf(sentence, index, known, before), known);
  if (speakers.length > 0) return [{ kind: "actors", actors: [...speakers] }];
  const unnamed = unnamedSpeakerIn(sentence, subjectTokens(sentence, index));
  return unnamed && [unnamed];
}

/** The German main clause that tells of an act of speech, by its place; -1 where there is none. */
function speechActIn({ clauses, predicates, words }: ReadSentence): number {
  if (!words.grammar.verbLast) return -1;
  return predicates.findIndex((predicate, at) => {
    const isMain = clauses[at]?.kind === "main" && predicate?.isPassive === false;
    return isMain && predicate.forms.some(({ meaning }) => meaning.some(([, type]) => speechActs.has(type)));
  });
}

/** Whether a sentence is about something that no actor is: a pronoun in the next one stands for that. */
function isAboutAnother(sentence: ReadSentence, main: number): boolean {
  if (main < 0) return false;
  const clause = sentence.clauses[main];
  const isUnread = sentence.predicates[main] === null && (clause?.tokens.length ?? 0) > SHORTEST_SENTENCE;
  return isUnread || subjectPhrase(sentence, main) !== null || opensWithDemonstrative(sentence, main);
}

/** Words of a sentence; fewer are a dateline or a heading. */
const SHORTEST_SENTENCE = 5;

function isParty(actor: ActorId, { byId }: KnownActors): boolean {
  const kind = byId.get(actor)?.kind;
  return kind === "state" || kind === "alliance";
}
