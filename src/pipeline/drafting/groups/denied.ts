import type { Role } from "../../../model/event.ts";
import type { AttributionStep } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import { subjectPronoun } from "../doers/pronouns.ts";
import { subjectPhrase, subjectTokens } from "../doers/subject-phrase.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { isQuoted, phrasesIn } from "../sentences/read-sentences.ts";
import { deniesInFirstPerson, deniesWhole, isDenialInWords, namesOnlyCharge, saysItWasNot } from "../speech/denials.ts";
import { unnamedSpeakerIn } from "../speech/unnamed-speaker.ts";
import { bySomebody } from "../words/speech-words.ts";
import { wrongs } from "../words/wrongs.ts";
import type { DraftGroup } from "./draft-group.ts";

type Group = DraftGroup<Occurrence>;

/** What an article told right before, and a telling that denies it. */
interface Denied {
  readonly group: Group;
  /** Whether the denial says no more: it is no event of its own then. */
  readonly isAll: boolean;
}

/**
 * "Voss bestritt das", "The firm called the claims baseless", "„Wir waren nie dort“": which of what an article told right before is denied; null
 * where nothing of it was somebody's word, or was told of whoever denies it.
 */
export function deniedBy(occurrence: Occurrence, groups: readonly Group[]): Denied | null {
  const { type, isVerbal, sentence, clause, isSaying } = occurrence;
  if (!isVerbal || !(type === "denial" || isSaying)) return null;
  const own = sentence.clauses[clause];
  if (type === "denial" && own && deniesWhole(own))
    return denied(
      groups.filter((group) => isToldAround(group, occurrence)),
      true,
    );
  const isOnlyPointing = type === "denial" && !isSaying && pointsBack(occurrence);
  if (type !== "denial" && deniesCharge(occurrence))
    return denied(
      groups.filter((group) => isClaimBefore(group, occurrence) && concernsSpeaker(group, occurrence)),
      false,
    );
  if (!isOnlyPointing && !deniesCharge(occurrence))
    return isSaying
      ? denied(
          groups.filter((group) => isAnsweredBy(group, occurrence)),
          false,
        )
      : null;
  const saysMore = sentence.clauses.some(({ kind, parent }) => parent === clause && kind !== "coordinate");
  return denied(
    groups.filter((group) => isClaimBefore(group, occurrence)),
    isOnlyPointing && !saysMore,
  );
}

function denied(told: readonly Group[], isAll: boolean): Denied | null {
  const group = told.findLast(({ type }) => type === "accusation") ?? told.at(-1);
  return group ? { group, isAll } : null;
}

/** Whether a telling denies what somebody is accused of, or says that it is false. */
function deniesCharge({ type, sentence, clause, isSaying }: Occurrence): boolean {
  const tokens = sentence.clauses[clause]?.tokens ?? [];
  // "denied reports that the crane was old": what is denied stands there.
  if (!isSaying && sentence.clauses.some(({ kind, parent }) => kind === "content" && parent === clause)) return false;
  if (type !== "denial")
    return deniesInFirstPerson(
      sentence,
      tokens.filter((token) => isQuoted(sentence, token)),
    );
  // "Reports that a mill burned are false": of what they are false stands there, too.
  const isOfOther = tokens.some(
    (token, at) =>
      namesOnlyCharge(token, sentence) && /^(?:that|dass|of|about|über)$/.test(tokens[at + 1]?.lower ?? ""),
  );
  if (isSaying) return !isOfOther;
  return isDenialInWords(sentence, clause) || tokens.some((token) => namesOnlyCharge(token, sentence));
}

/** Whether something is told of whoever says that it was not so: what nobody is blamed for, no quotation denies. */
function concernsSpeaker({ type, tellings }: Group, { attribution }: Occurrence): boolean {
  const speaker = attribution.at(-1);
  if (speaker?.kind !== "actors") return type === "accusation";
  return tellings.some(({ participants }) => participants.some(({ actor }) => speaker.actors.includes(actor)));
}

/** "(They accused Voss.) She said she had never been told": whether whoever is accused right before says that something was not so. */
function isAnsweredBy(group: Group, occurrence: Occurrence): boolean {
  const { sentence, clause } = occurrence;
  const speakers = actorsOf(occurrence, "agent");
  const isAccused = group.tellings.some((told) => actorsOf(told, "target").some((actor) => speakers.includes(actor)));
  return (
    group.type === "accusation" &&
    isAccused &&
    isClaimBefore(group, occurrence) &&
    saysItWasNot(sentence, sentence.clauses[clause]?.tokens.filter((token) => !isQuoted(sentence, token)) ?? [])
  );
}

/** The denial as part of what it denies: by whom, and no more; null where that would be whoever accuses. */
export function asDenial(occurrence: Occurrence, { type, tellings }: Group): Occurrence | null {
  const named = actorsOf(occurrence, "agent");
  const accusers = type === "accusation" ? tellings.flatMap((told) => actorsOf(told, "agent")) : [];
  const accused = new Set(tellings.flatMap((told) => actorsOf(told, "target")));
  const isAccuser = named.length > 0 && named.every((actor) => accusers.includes(actor) && !accused.has(actor));
  // "The union accused Voss. She denies it": a pronoun, taken for the accuser, means the one who is accused.
  const isPronoun = subjectPronoun(occurrence.sentence, occurrence.clause) !== null;
  if (isAccuser && !(isPronoun && accused.size === 1)) return null;
  const isAccused = named.length === 0 && isPronoun && accused.size === 1;
  const actors = isAccuser || isAccused ? [...accused] : named;
  const { sentence, clause, attribution } = occurrence;
  const unnamed = attribution.at(-1) ?? unnamedSpeakerIn(sentence, subjectTokens(sentence, clause));
  const steps: AttributionStep[] = [actors.length > 0 ? { kind: "actors", actors } : (unnamed ?? bySomebody)];
  return { ...occurrence, stance: "denies", attribution: steps, participants: [], figures: [] };
}

function actorsOf({ participants }: Pick<Occurrence, "participants">, wanted: Role): ActorId[] {
  return participants.flatMap(({ actor, role }) => (role === wanted ? [actor] : []));
}

/** Whether a clause says of what is denied no more than "das", "it" or "this". */
function pointsBack({ sentence, clause: index }: Occurrence): boolean {
  const tokens = sentence.clauses[index]?.tokens ?? [];
  const verb = sentence.predicates[index]?.verb;
  const object = tokens.some(
    ({ lower, start }, at) => verb && (start > verb.start || at === 0) && /^(?:das|dies|dem|it|that|this)$/.test(lower),
  );
  // "Er bestritt das: Er habe nur …"
  const isAfterColon = (start: number | undefined) =>
    /:\s*$/.test(sentence.article.text.slice(sentence.span.start, start));
  const hasMore = sentence.clauses.some(
    ({ kind, parent, tokens: [first] }) => parent === index && kind !== "coordinate" && !isAfterColon(first?.start),
  );
  if (!object || hasMore) return false;
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

/** Whether another clause of the sentence tells it. */
function isToldAround({ tellings }: Group, { sentence, clause }: Occurrence): boolean {
  return tellings.some((told) => told.sentence === sentence && told.clause !== clause);
}

/** Whether the sentence before, or this one before it, tells something as somebody's word, or of whoever denies it: an accusation, or what another says. */
function isClaimBefore({ tellings, type }: Group, { sentence, clause, participants }: Occurrence): boolean {
  const deniers = new Set(actorsOf({ participants }, "agent"));
  return tellings.some((told) => {
    const isBefore = told.sentence === sentence ? told.clause < clause : told.sentence.index === sentence.index - 1;
    const isOfDenier = isWrong(told) && actorsOf(told, "agent").some((actor) => deniers.has(actor));
    const speaker = told.attribution.at(-1);
    const isOwn = speaker?.kind === "actors" && speaker.actors.every((actor) => deniers.has(actor));
    const isClaim = (told.stance === "alleges" && !isOwn) || isOfDenier;
    return isBefore && (type === "accusation" || (type !== "denial" && !told.isSaying && isClaim));
  });
}

/** "Voss fälschte zwei Gutachten": even where it is told as a fact. */
function isWrong({ trigger, isVerbal }: Occurrence): boolean {
  return isVerbal && trigger.forms.some(({ lemma }) => wrongs.has(lemma));
}
