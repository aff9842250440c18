import type { EventType, Participant } from "../../../model/event.ts";
import type { AttributionStep } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import { subjectPronoun } from "../doers/pronouns.ts";
import { participantsIn } from "../doers/roles.ts";
import { objectOf, standsFor } from "../doers/stands-for.ts";
import { subjectPhrase, subjectSpan } from "../doers/subject-phrase.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { attributionOf } from "../speech/attribution.ts";
import { sourcesOf } from "../speech/sources.ts";
import { attributionFor, concerns, ownWord, stanceOf } from "../speech/verb-speakers.ts";
import { otherTimes } from "../times/other-times.ts";
import { saidOrder } from "../times/said-order.ts";
import { hasOwnDate, timeOfJoined, timeOfMain, timeOfWhen, withTimeBefore } from "../times/shared-times.ts";
import {
  dueTimes,
  putOffTimes,
  timesAhead,
  timesBefore,
  timesOfContent,
  timesOfPurpose,
} from "../times/times-ahead.ts";
import { timesInside, timesOfNouns } from "../times/times-of-nouns.ts";
import { isSaidToCome } from "../times/told-by.ts";
import { toldAfter } from "../times/told-in-order.ts";
import { figuresIn } from "./figures.ts";
import type { FoundNoun } from "./find-nouns.ts";
import type { FoundVerb } from "./find-verbs.ts";
import type { Occurrence } from "./occurrence.ts";
import { actsOfSpeech, antecedentTokens, isOblique, type Scene, sendings, withContent } from "./scene.ts";
import { clauseParts } from "./telling-parts.ts";
import { wholeClause } from "./whole-clause.ts";

/** What a clause tells by its verb; null for a confirmation by somebody whom the matter does not concern: that is only a speaker. */
export function tellByVerb(scene: Scene, verb: FoundVerb, nouns: readonly FoundNoun[]): Occurrence | null {
  const { sentence, index, known, context } = scene;
  const isAct = actsOfSpeech.has(verb.type);
  const whole = isAct
    ? withContent(scene)
    : { ...scene.clause, tokens: [...antecedentTokens(scene), ...scene.clause.tokens] };
  const isComing = verb.told === "coming";
  const inside = timesInside(scene);
  const times = isComing ? [] : otherTimes(sentence, scene.clause);
  const ahead = isComing
    ? []
    : [...timesAhead(scene, verb), ...timesOfPurpose(scene, verb), ...dueTimes(sentence, scene.clause)];
  ahead.push(...putOffTimes(scene, verb), ...timesOfNouns(scene), ...(isComing ? timesBefore(scene) : []));
  const apart = [...phrasesApart(scene, verb, nouns), ...sourcesOf(sentence, known), ...times];
  const telling = clauseParts(whole, [...apart, ...inside, ...ahead, ...(isAct ? timesOfContent(scene, whole) : [])]);
  const isPassive = verb.isPassive && !sendings.has(verb.type);
  const named = participantsIn(
    sentence,
    whole,
    {
      type: verb.type,
      telling,
      subject: scene.subject,
      subjectSpan: subjectSpan(sentence, index) ?? antecedentSpan(scene),
      isPassive,
      isVerbal: true,
    },
    known,
  );
  const attribution = attributionFor(verb.type, attributionOf(sentence, index, known, context), named, scene);
  const participants = withAccused(takePart(named, verb.type, attribution.steps, scene), verb, scene);
  if (verb.type === "confirmation" && !concerns(scene, participants)) return null;
  const dated = hasOwnDate(scene, telling);
  const all = [
    ...withTimeBefore(scene, telling),
    ...timeOfMain(scene, telling),
    ...timeOfWhen(scene, telling),
    ...timeOfJoined(scene, telling),
  ].sort((a, b) => a.start - b.start);
  const said = isSaidToCome(sentence, index, verb.told) && attribution.steps.length > 0 && !dated;
  return {
    sentence,
    clause: index,
    trigger: verb.token,
    // What somebody says is to come is not an occurrence yet; that it is said is one.
    type: said ? "statement" : verb.type,
    told: said ? "happened" : verb.told,
    telling: all,
    words: titleParts(scene),
    participants: said ? bySpeaker(scene, participants, attribution.steps) : participants,
    attribution: attribution.steps,
    stance: ownWord(stanceOf(verb, said, dated, attribution.stance), attribution.steps, participants, known),
    figures: figuresIn(sentence, telling),
    refersBackTo: [],
    isVerbal: true,
    isSaying: false,
    order: hasOwnDate(scene, all) ? null : (saidOrder(scene, verb) ?? toldAfter(scene, verb)),
    standsFor: standsFor(scene),
  };
}

/** "Voss accused him of fraud", "Voss warf ihm Betrug vor": whom the pronoun stands for. */
function withAccused(
  participants: readonly Participant[],
  { type, isPassive }: FoundVerb,
  scene: Scene,
): readonly Participant[] {
  const accused = type === "accusation" && !isPassive ? objectOf(scene) : null;
  const isNew = accused !== null && !participants.some(({ actor }) => actor === accused);
  return isNew ? [...participants, { actor: accused, role: "target" }] : participants;
}

/** "Die Reederei werde Stellen streichen, sagte der Minister": who says what is to come acts, and it concerns those of whom it is said. */
function bySpeaker(
  { sentence, index }: Scene,
  participants: readonly Participant[],
  steps: readonly AttributionStep[],
): readonly Participant[] {
  const speaker = steps.at(-1);
  if (speaker?.kind !== "actors" || sentence.predicates[index]?.finite.lower !== "werde") return participants;
  const others = participants.filter(({ actor }) => !speaker.actors.includes(actor));
  return [
    ...speaker.actors.map((actor) => ({ actor, role: "agent" as const })),
    ...others.map(({ actor, role }) => ({ actor, role: role === "place" ? role : ("target" as const) })),
  ];
}

/** "Greenwater, which sued Nordal": in English it acts though nobody knows it, not whomever the clause names. */
function antecedentSpan(scene: Scene): Span | null {
  if (scene.sentence.words.grammar.verbLast || isOblique(scene)) return null;
  const tokens = antecedentTokens(scene);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  const namesSomebody = scene.sentence.actors.some(
    ({ position }) => position.start < last.end && first.start < position.end,
  );
  return namesSomebody ? null : { start: first.start, end: last.end };
}

/** The whole clause, after the words that it says more of. */
function titleParts(scene: Scene): readonly Span[] {
  const own = wholeClause(scene.sentence, scene.index);
  const antecedent = isOblique(scene) ? around(scene) : antecedentTokens(scene);
  return [...clauseParts({ tokens: antecedent.filter(({ start }) => start < own.start) }, []), own];
}

/** "der Unfall, bei dem …": the clause before says what the pronoun means. */
function around({ sentence, clause }: Scene): readonly TaggedToken[] {
  return clause.parent === null ? [] : (sentence.clauses[clause.parent]?.tokens ?? []);
}

/** Phrases of other occurrences that came before or after this one: "nach dem im Juni geschlossenen Abkommen". */
function phrasesApart({ sentence }: Scene, verb: FoundVerb, nouns: readonly FoundNoun[]): Span[] {
  const { otherTime } = sentence.words.grammar;
  return nouns.flatMap(({ phrase, type, isTelling }) => {
    const isApart =
      phrase.preposition !== null && otherTime.has(phrase.preposition) && (isTelling || type === verb.type);
    const holdsVerb = phrase.start <= verb.token.start && verb.token.end <= phrase.end;
    return isApart && !holdsVerb ? [phrase] : [];
  });
}

/** Who only reports something takes no part in it, save in acts of speech; where nobody is named, those told of before do. */
function takePart(
  participants: readonly Participant[],
  type: EventType,
  steps: readonly AttributionStep[],
  scene: Scene,
): readonly Participant[] {
  if (actsOfSpeech.has(type) || type === "confirmation") return participants;
  const speakers = new Set<ActorId>(steps.flatMap((step) => (step.kind === "actors" ? step.actors : [])));
  const acting = participants.filter(({ actor }) => !speakers.has(actor) || scene.subject.includes(actor));
  // "wurde unter Vermittlung Norviks ausgehandelt": who mediates is no party.
  const predicate = scene.sentence.predicates[scene.index];
  const isBrokered = predicate?.forms.some(({ lemma }) => /^(?:broker|mediate|vermitteln)$/.test(lemma)) === true;
  const isIncomplete =
    (acting.length < 2 || isBrokered) &&
    scene.subject.length === 0 &&
    scene.sentence.predicates[scene.index]?.isPassive;
  if (type !== "agreement" || !(acting.length === 0 || isIncomplete)) return acting;
  const parties = inherited(scene);
  return [...parties, ...acting.filter(({ actor }) => !parties.some((party) => party.actor === actor))];
}

/**
 * "Diese Zusammenarbeit wurde durch ein Abkommen gefestigt": between those whom the sentence before named. "The two countries" are only those two
 * that it was about: whom it named besides, such as where somebody travels, has signed nothing.
 */
export function inherited({ sentence, index, context }: Scene): Participant[] {
  const phrase = subjectPhrase(sentence, index);
  const subject = phrase ? sentence.clauses[index]?.tokens.slice(phrase.from, phrase.to) : undefined;
  const isPair = subject?.some(({ lower }) => /^(?:two|both|zwei|beide[nr]?)$/.test(lower)) === true;
  // "2016 hatten sie vereinbart": those whom the sentence before was about, and nobody whom it only named.
  const isMeant = sentence.words.grammar.verbLast && subjectPronoun(sentence, index) !== null;
  const parties = isPair || isMeant ? context.subject : context.parties;
  if (parties.length < 2 || (isPair && parties.length > 2)) return [];
  return parties.map((actor) => ({ actor, role: "partner" as const }));
}
