import type { AttributionStep } from "../../../model/evidence.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { subjectPhrase, subjectTokens } from "../occurrences/subject-phrase.ts";
import { unnamedSpeakerIn } from "../occurrences/unnamed-speaker.ts";
import { phrasesIn } from "../sentences/read-sentences.ts";
import type { DraftGroup } from "./draft-group.ts";

type Group = DraftGroup<Occurrence>;

/** "Voss bestritt das", "The firm denies it": which of what an article told right before is denied; undefined where nothing of it was only somebody's word. */
export function deniedBy(occurrence: Occurrence, groups: readonly Group[]): Group | undefined {
  if (occurrence.type !== "denial" || !occurrence.isVerbal || !pointsBack(occurrence)) return undefined;
  const told = groups.filter((group) => isClaimBefore(group, occurrence));
  return told.findLast(({ type }) => type === "accusation") ?? told.at(-1);
}

/** The denial as part of what it denies: by whom, and no more. */
export function asDenial(occurrence: Occurrence): Occurrence {
  const actors = occurrence.participants.flatMap(({ actor, role }) => (role === "agent" ? [actor] : []));
  const { sentence, clause } = occurrence;
  const unnamed = unnamedSpeakerIn(sentence, subjectTokens(sentence, clause));
  const steps: AttributionStep[] = actors.length > 0 ? [{ kind: "actors", actors }] : unnamed ? [unnamed] : [];
  return { ...occurrence, stance: "denies", attribution: steps, participants: [], figures: [] };
}

/** Whether a clause says of what is denied no more than "das", "it" or "this". */
function pointsBack({ sentence, clause: index }: Occurrence): boolean {
  const tokens = sentence.clauses[index]?.tokens ?? [];
  const verb = sentence.predicates[index]?.verb;
  const object = tokens.some(
    ({ lower, start }) => verb && start > verb.start && /^(?:das|dies|dem|it|that|this)$/.test(lower),
  );
  if (!object || sentence.clauses.some(({ kind, parent }) => parent === index && kind !== "coordinate")) return false;
  const subject = subjectPhrase(sentence, index);
  const others = phrasesIn(sentence, tokens).filter(
    ({ preposition, from, to }) => preposition === null && !(subject && from >= subject.from && to <= subject.to),
  );
  const isTime = ({ from, to }: { readonly from: number; readonly to: number }) =>
    sentence.times.some(
      ({ position }) => position.start < (tokens[to - 1]?.end ?? 0) && (tokens[from]?.start ?? 0) < position.end,
    );
  return others.every(
    (phrase) =>
      isTime(phrase) ||
      tokens.slice(phrase.from, phrase.to).every(({ lower }) => /^(?:das|dies|dem|it|that|this)$/.test(lower)),
  );
}

/** Whether the sentence before, or this one before it, tells something as somebody's word: an accusation, or what another says. */
function isClaimBefore({ tellings, type }: Group, { sentence, clause }: Occurrence): boolean {
  return tellings.some((told) => {
    const isBefore = told.sentence === sentence ? told.clause < clause : told.sentence.index === sentence.index - 1;
    return isBefore && (type === "accusation" || (type !== "denial" && !told.isSaying && told.stance === "alleges"));
  });
}
