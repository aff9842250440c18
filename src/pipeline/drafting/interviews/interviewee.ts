import type { AttributionStep } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Language } from "../../../model/localized.ts";
import { actorsNamed } from "../actors/actors-named.ts";
import { isCalendarWord } from "../actors/name-shapes.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { pronounsOfName, rulesOut } from "../words/given-name-forms.ts";
import { givenNames } from "../words/given-names.ts";
import { isOffice } from "../words/offices.ts";
import { interviewee } from "../words/speech-words.ts";
import { announcedSpeaker } from "./announced-speaker.ts";
import { addressedBy } from "./turn-names.ts";
import type { Turn } from "./turns.ts";

/** Whoever answers and is nobody of the public. */
const somebody: AttributionStep = { kind: "unnamed", words: interviewee };

/**
 * Who answers under the name that stands before a turn, or under none: whom the questions address, whose name stands there, else whom the
 * words before the first question announce; never somebody else for being known.
 */
export function whoAnswers(
  turns: readonly Turn[],
  frame: readonly ReadSentence[],
  known: KnownActors,
  one: ReadSentence,
): (name: string | null) => AttributionStep {
  const names = new Set(turns.flatMap(({ kind, name }) => (kind === "answer" && name !== null ? [name] : [])));
  const addressed = new Map(
    turns.flatMap(({ kind, text }) => {
      const found = kind === "question" ? addressedBy(text) : null;
      return found ? [[lastOf(found.name), found] as const] : [];
    }),
  );
  const introduced = `${one.article.headline}\n${frame.map(({ article, span }) => article.text.slice(span.start, span.end)).join("\n")}`;
  const asStep = (name: string, pronoun: "he" | "she" | null): AttributionStep => {
    const actor = isInitials(name) ? null : personCalled(name, pronoun, introduced, known, one);
    return actor ? stepOf(actor) : somebody;
  };
  // Of several who answer, only the name before a turn tells who does.
  if (names.size > 1) return (name) => (name === null ? somebody : asStep(name, null));
  if (addressed.size > 1) return () => somebody;
  const [only] = addressed.values();
  const [name] = [...names].filter((each) => !isInitials(each));
  if (only) return always(asStep(only.name, only.pronoun));
  if (name !== undefined) return always(asStep(name, null));
  const actor = announcedSpeaker(frame, known, one);
  return always(actor ? stepOf(actor) : somebody);
}

function stepOf(actor: ActorId): AttributionStep {
  return { kind: "actors", actors: [actor] };
}

function always(step: AttributionStep): () => AttributionStep {
  return () => step;
}

function lastOf(name: string): string {
  return name.split(" ").at(-1) as string;
}

/** "S.", "A.V.", "AV": they may be anybody's. */
function isInitials(name: string): boolean {
  return /^(?:\p{Lu}\.?){1,3}$/u.test(name) && name.length <= 6 && !/^\p{Lu}{3}$/u.test(name);
}

/** The person of the public whom a name before a turn, or in an address, means; null where that is nobody known, or may be another. */
function personCalled(
  called: string,
  pronoun: "he" | "she" | null,
  introduced: string,
  { byId, names }: KnownActors,
  { words: { language } }: ReadSentence,
): ActorId | null {
  const name = called.replace(/^(?:(?:Frau|Herrn?|Mr|Mrs|Ms|Miss|Dr|Prof)\.? )+/u, "").replace(/\p{Lu}{2,}/gu, asName);
  const found = actorsNamed(name, language, names).find(
    ({ actor, position }) => byId.get(actor)?.kind === "person" && position.end === name.length,
  );
  const person = found && byId.get(found.actor);
  if (!person || (pronoun !== null && rulesOut(person.names[language], pronoun))) return null;
  const isWhole = found.position.start === 0 && name.includes(" ");
  return isWhole || isOnlyOne(lastOf(name), [...Object.values(person.names), ...person.aliases], introduced, language)
    ? person.id
    : null;
}

/** "DUNN" → "Dunn" */
function asName(capitals: string): string {
  return capitals.charAt(0) + capitals.slice(1).toLowerCase();
}

/** Whether the words before the first question know of nobody else with this family name. */
function isOnlyOne(family: string, names: readonly string[], introduced: string, language: Language): boolean {
  const before = new RegExp(String.raw`(\p{Lu}[\p{L}-]+) ${family}(?!\p{L})`, "gu");
  for (const { 1: given = "" } of introduced.matchAll(before))
    if (isGiven(given, family, language) && !names.some((name) => name.split(" ").includes(given))) return false;
  return true;
}

/** "Ada Voss"; not "Mayor Voss", and in German not "Biologin Voss". */
function isGiven(word: string, family: string, language: Language): boolean {
  if (language === "en") return !isOffice.en(word) && !isCalendarWord(word.toLowerCase());
  return givenNames.has(word.toLowerCase()) || pronounsOfName(`${word} ${family}`, "de").size === 1;
}
