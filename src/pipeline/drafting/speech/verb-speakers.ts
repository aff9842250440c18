import type { EventType, Participant } from "../../../model/event.ts";
import type { AttributionStep, Stance } from "../../../model/evidence.ts";
import { subjectPronoun } from "../doers/pronouns.ts";
import { standsFor } from "../doers/stands-for.ts";
import { subjectTokens } from "../doers/subject-phrase.ts";
import { isWrongOf } from "../doers/wrong-of.ts";
import type { FoundVerb } from "../occurrences/find-verbs.ts";
import type { Scene } from "../occurrences/scene.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { bySomebody } from "../words/speech-words.ts";
import { deniesWhole } from "./denials.ts";
import type { Attribution } from "./governing-speaker.ts";
import { mostSpecific, speakerNamed } from "./speakers.ts";
import { unnamedSpeakerIn } from "./unnamed-speaker.ts";

export function stanceOf(verb: FoundVerb, said: boolean, dated: boolean, stance: Stance): Stance {
  if (verb.told !== "coming" || said) return stance;
  return dated || stance === "reports" ? "announces" : stance;
}

/** Only who took part can confirm; "bestätigte" of anybody else is what they allege. */
export function ownWord(
  stance: Stance,
  steps: readonly AttributionStep[],
  participants: readonly Participant[],
  { byId }: KnownActors,
): Stance {
  const speaker = steps.at(-1);
  if (stance !== "confirms" || speaker?.kind !== "actors") return stance;
  const parties = new Set(participants.map(({ actor }) => actor));
  const isParty = speaker.actors.some(
    (actor) => parties.has(actor) || byId.get(actor)?.affiliations.some((other) => parties.has(other)),
  );
  return isParty ? stance : "alleges";
}

/** An accusation or a confirmation is its speaker's word; of a passive accusation the speaker is not named. */
export function attributionFor(
  type: EventType,
  attribution: Attribution,
  participants: readonly Participant[],
  scene: Scene,
): Attribution {
  const { sentence, index, known } = scene;
  // "Nach Recherchen der Zeitung wusste er davon, was er bestreitet": the paper does not say that.
  if (type === "denial" && deniesWhole(scene.clause)) return { steps: [], stance: "reports" };
  if (type === "discovery") return foundBy(attribution, scene);
  if (type !== "accusation" && type !== "confirmation") return attribution;
  const speakers = mostSpecific(
    participants.flatMap(({ actor, role }) => (role === "agent" ? [actor] : [])),
    known,
  );
  const isPassive = sentence.predicates[index]?.isPassive ?? false;
  const speaker: AttributionStep =
    speakers.length > 0
      ? { kind: "actors", actors: [...speakers] }
      : ((isPassive ? null : unnamedSubject(scene)) ?? bySomebody);
  if (type === "confirmation" && speakers.length === 0) return attribution;
  return { steps: [...attribution.steps, speaker], stance: type === "accusation" ? "alleges" : "confirms" };
}

/** "A report found that the firm had overcharged the county": a wrong that is found is the finder's word. */
function foundBy(attribution: Attribution, { sentence, index, subject, known, context }: Scene): Attribution {
  const content = sentence.clauses.findIndex(({ kind, parent }) => kind === "content" && parent === index);
  if (content < 0 || !isWrongOf(sentence, content, known, context)) return attribution;
  const step =
    subject.length > 0
      ? { kind: "actors" as const, actors: [...subject] }
      : speakerNamed(sentence, subjectTokens(sentence, index), known);
  return { steps: [...attribution.steps, step ?? bySomebody], stance: "alleges" };
}

/** "Die Staatsanwaltschaft wirft ihm vor", "A spokeswoman … She accused …": who accuses, in the words of the text; null where these name nobody. */
function unnamedSubject(scene: Scene): AttributionStep | null {
  const { sentence, index } = scene;
  const tokens = subjectTokens(sentence, index);
  if (tokens.length > 0 || !subjectPronoun(sentence, index)) return unnamedSpeakerIn(sentence, tokens);
  const words = standsFor(scene)?.replace(/^(?:an?|the|der|die|das|eine?) /iu, "");
  return words === undefined ? null : { kind: "unnamed", words: { de: words, en: words } };
}

/** By infinitive or base form: whatever one admits is one's own matter. */
const admissions = new Set("einräumen zugeben gestehen eingestehen admit concede".split(" "));

/** A party confirms what it did itself, or admits it; anybody else only says so. */
export function concerns({ sentence, index, subject, known }: Scene, participants: readonly Participant[]): boolean {
  if (subject.length > 0 && sentence.predicates[index]?.forms.some(({ lemma }) => admissions.has(lemma))) return true;
  const content = sentence.clauses.filter(({ kind, parent }) => kind === "content" && parent === index);
  const isAdmitted = sentence.predicates[index]?.forms.some(({ lemma }) => admissions.has(lemma)) ?? false;
  // "Ein Schüler hat zugegeben, …": in German whoever it is, where it is told what.
  if (sentence.words.grammar.verbLast && isAdmitted && subjectTokens(sentence, index).length > 0) return true;
  if (content.length === 0) return participants.some(({ role }) => role === "agent");
  const own = new Set(subject.flatMap((actor) => [actor, ...(known.byId.get(actor)?.affiliations ?? [])]));
  const tokens = content.flatMap((clause) => clause.tokens);
  const isMeant =
    sentence.words.grammar.pronouns.has(tokens[1]?.lower ?? "") ||
    sentence.words.grammar.pronouns.has(tokens[0]?.lower ?? "");
  const named = sentence.actors.filter(({ position }) =>
    tokens.some(({ start, end }) => start < position.end && position.start < end),
  );
  return subject.length > 0 && (isMeant || named.some(({ actor }) => own.has(actor)));
}
