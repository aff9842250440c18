import type { EventType, Participant } from "../../../model/event.ts";
import type { AttributionStep } from "../../../model/evidence.ts";
import { participantsIn } from "../doers/roles.ts";
import { attributionOf } from "../speech/attribution.ts";
import type { Attribution } from "../speech/governing-speaker.ts";
import { sourcesOf } from "../speech/sources.ts";
import { mostSpecific } from "../speech/speakers.ts";
import { speechVerbOf } from "../speech/speech-verbs.ts";
import { figuresIn } from "./figures.ts";
import type { FoundNoun } from "./find-nouns.ts";
import type { Occurrence } from "./occurrence.ts";
import { actsOfSpeech, type Scene } from "./scene.ts";
import { inherited } from "./tell-by-verb.ts";
import { clauseParts } from "./telling-parts.ts";

const aboutWords = new Set(["von", "über", "about", "of"]);

/** What a clause tells by a noun: the phrase alone after a preposition, or where a verb tells of something else, else the clause. */
export function tellByNoun(scene: Scene, noun: FoundNoun, hasVerb: boolean): Occurrence {
  const { sentence, index, clause, subject, known } = scene;
  const phrase = { start: noun.phrase.start, end: noun.phrase.end };
  const isClause = noun.phrase.preposition === null && !hasVerb;
  const telling = isClause ? clauseParts(clause, sourcesOf(sentence, known)) : [phrase];
  const own =
    sentence.words.grammar.possessives.has(noun.phrase.determiner ?? "") || joinsClause(noun, scene) ? subject : [];
  const named = participantsIn(
    sentence,
    clause,
    { type: noun.type, telling, subject: own, subjectSpan: null, isPassive: false, isVerbal: false },
    known,
  );
  const isSummary =
    actsOfSpeech.has(noun.type) || noun.type === "confirmation"
      ? named.filter(({ role }) => role === "agent").length > 1
      : false;
  const attribution = withTeller(scene, noun, attributionOf(sentence, index, known, scene.context));
  return {
    sentence,
    clause: index,
    trigger: noun.token,
    type: noun.type,
    told: "happened",
    telling,
    words: isClause ? telling : [{ start: noun.token.start, end: noun.phrase.end }],
    participants: isSummary ? [] : takePart(named, noun, attribution.steps, scene),
    attribution: attribution.steps,
    stance: attribution.stance,
    figures: figuresIn(sentence, telling),
    // "die Bestätigungen aus Nordkorea und Russland" sums up what was told of each.
    refersBackTo: noun.isTelling && !isSummary ? [] : noun.refersBackTo,
    isVerbal: false,
    isSaying: false,
    order: null,
    standsFor: null,
  };
}

function takePart(
  named: readonly Participant[],
  { type, isTelling }: FoundNoun,
  steps: readonly AttributionStep[],
  scene: Scene,
): readonly Participant[] {
  const speakers = new Set(steps.flatMap((step) => (step.kind === "actors" ? step.actors : [])));
  const acting = named.filter(({ actor }) => !speakers.has(actor));
  return acting.length === 0 && isTelling && type === "agreement" ? inherited(scene) : acting;
}

/** "… haben von der Präsenz nordkoreanischer Soldaten berichtet": the subject tells of it. */
function withTeller(
  { sentence, index, subject, known }: Scene,
  noun: FoundNoun,
  attribution: Attribution,
): Attribution {
  const isTold = aboutWords.has(noun.phrase.preposition ?? "") && speechVerbOf(sentence, index) !== null;
  const tellers = mostSpecific(subject, known);
  if (!isTold || tellers.length === 0) return attribution;
  return { steps: [...attribution.steps, { kind: "actors", actors: [...tellers] }], stance: "alleges" };
}

const attended: ReadonlySet<EventType> = new Set(["meeting", "visit"]);

/** "während einer Sitzung", "bei einem Besuch": whoever the clause is about was there. */
function joinsClause({ type, phrase }: FoundNoun, { sentence }: Scene): boolean {
  return attended.has(type) && phrase.preposition !== null && !sentence.words.grammar.otherTime.has(phrase.preposition);
}
