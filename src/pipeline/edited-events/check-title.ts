import type { TimelineEvent } from "../../model/event.ts";
import type { AttributionStep } from "../../model/evidence.ts";
import { type Language, type Localized, languages } from "../../model/localized.ts";
import { isAnnounced, restsOnSpeakers, speakersOf } from "../../model/standing.ts";
import { errorAt, type Finding, type Path } from "../editor-file/finding.ts";
import { findActors } from "../entities/find-actors.ts";
import type { NameTrie } from "../entities/name-trie.ts";

/** Words that mark something as said by others. */
const hearsay: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:soll|sollen|sollte|sollten|angeblich\p{L}*|mutmaßlich\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:said to|alleged|allegedly|reportedly)(?!\p{L})/iu,
};

/** Words by which an article itself tells something as still to come. */
const future: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:wird|werden|will|wollen)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:will|shall|(?:is|are) to)(?!\p{L})/iu,
};

/** Before a title in words that would tell as a fact what is still to come: "Die Neuwahl findet am 18. September statt". */
export const announced: Localized = { de: "Angekündigt", en: "Announced" };

/** Whether words, or their announcement, tell something as still to come. */
export function saysToCome(words: Localized, language: Language): boolean {
  return says(future, words, language) || words[language].startsWith(`${announced[language]}: `);
}

type TitledEvent = Pick<TimelineEvent, "title" | "label" | "evidence">;

/**
 * An event that rests only on what speakers say must not be titled as a fact: title and label name a speaker, or say that it is said; of
 * what the articles themselves announce, that it is to come is enough.
 */
export function checkTitle(event: TitledEvent, path: Path, names: NameTrie): Finding[] {
  if (!restsOnSpeakers(event)) return [];
  const speakers = speakersOf(event.evidence);
  const isOwn = isAnnounced(event) && speakers.every((speaker) => speaker === null);
  return (["title", "label"] as const).flatMap((key) =>
    languages.flatMap((language) => {
      const words = event[key][language];
      if (
        says(hearsay, event[key], language) ||
        (isOwn && saysToCome(event[key], language)) ||
        speakers.some((speaker) => isNamed(speaker, words, language, names))
      )
        return [];
      const expected = { code: "speaker-or-hearsay", hearsay: language === "de" ? "soll" : "said to" } as const;
      return [errorAt([...path, key, language], "allegation-as-fact", expected, { code: "written", text: words })];
    }),
  );
}

/** Where both languages have the same words, those of the source, these are in either. */
function says(marks: Readonly<Record<Language, RegExp>>, words: Localized, language: Language): boolean {
  const spoken = words.de === words.en ? languages : [language];
  return spoken.some((each) => marks[each].test(words[language]));
}

function isNamed(speaker: AttributionStep | null, words: string, language: Language, names: NameTrie): boolean {
  if (!speaker) return false;
  if (speaker.kind === "unnamed") return words.toLowerCase().includes(speaker.words[language].toLowerCase());
  return findActors(words, names).some(({ actor }) => speaker.actors.includes(actor));
}
