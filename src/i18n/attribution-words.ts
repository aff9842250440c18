import type { AttributionStep } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import type { Language } from "../model/localized.ts";
import { joinWords } from "./standing-words.ts";

const words = {
  de: {
    ownVoice: "Artikel mit eigener Stimme",
    according: (names: string) => `laut ${names}`,
    source: (words: string) => `Quelle: ${words}`,
  },
  en: {
    ownVoice: "The article in its own voice",
    according: (names: string) => `according to ${names}`,
    source: (words: string) => `source: ${words}`,
  },
} as const satisfies Record<Language, object>;

/** Who says it, from the article's nearest source to the first speaker: "laut Reuters, laut KCNA". */
export function describeAttribution(
  chain: readonly AttributionStep[],
  name: (id: ActorId) => string,
  language: Language,
): string {
  if (chain.length === 0) return words[language].ownVoice;
  return chain.map((step) => describeLink(step, name, language)).join(", ");
}

/** The speakers of one link by name, or the words for those whom the text does not name; null: the article itself. */
export function describeSpeaker(
  speaker: AttributionStep | null,
  name: (id: ActorId) => string,
  language: Language,
): string {
  if (!speaker) return words[language].ownVoice;
  return speaker.kind === "actors" ? joinWords(speaker.actors.map(name), language) : speaker.words[language];
}

function describeLink(step: AttributionStep, name: (id: ActorId) => string, language: Language): string {
  const speaker = describeSpeaker(step, name, language);
  return step.kind === "actors" ? words[language].according(speaker) : words[language].source(speaker);
}
