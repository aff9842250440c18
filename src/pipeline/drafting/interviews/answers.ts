import type { AttributionStep } from "../../../model/evidence.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { unnamedSpeaker } from "../words/speech-words.ts";
import type { Interview } from "./interview.ts";

/** What the sentences of an interview tell: an answer is the word of whoever answers; of what nobody can be held to, nothing. */
export function inInterview({ partOf, speakerOf }: Interview, found: readonly Occurrence[]): readonly Occurrence[] {
  return found.flatMap((occurrence) => {
    const part = partOf(occurrence.sentence);
    if (part === "frame" || part === "question") return [occurrence];
    return part === "answer" && !occurrence.isSaying ? [answered(occurrence, speakerOf(occurrence.sentence))] : [];
  });
}

/** What another says is told by whoever answers, too. */
function answered(occurrence: Occurrence, speaker: AttributionStep): Occurrence {
  const isMine = saysI(occurrence);
  const isNamed = (step: AttributionStep) => !(step.kind === "unnamed" && step.words === unnamedSpeaker);
  // "Ich habe …": no word that somebody else is speaking.
  const others = isMine ? [] : occurrence.attribution.filter(isNamed);
  const speakers = speaker.kind === "actors" ? speaker.actors : [];
  const isOwn = isMine && !occurrence.participants.some(({ actor }) => speakers.includes(actor));
  return {
    ...occurrence,
    attribution: [speaker, ...others],
    stance: occurrence.stance === "reports" || others.length === 0 ? "alleges" : occurrence.stance,
    participants: [
      ...(isOwn ? speakers.map((actor) => ({ actor, role: "agent" as const })) : []),
      ...occurrence.participants,
    ],
  };
}

/** "I offered my resignation", "Wir mussten …": whoever answers does it. */
function saysI({ sentence, clause }: Occurrence): boolean {
  const predicate = sentence.predicates[clause];
  const tokens = sentence.clauses[clause]?.tokens ?? [];
  return predicate?.isPassive === false && tokens.some(({ word }) => /^(?:I|[Ww]e|[Ii]ch|[Ww]ir)$/.test(word));
}
