import type { ActorId } from "../model/ids.ts";
import type { Language } from "../model/localized.ts";
import type { Standing } from "../model/standing.ts";

type SpokenKind = Exclude<Standing["kind"], "figures-differ">;

interface Phrases {
  /** By named speakers. */
  readonly by: (speakers: string) => string;
  /** Only by speakers whom the texts do not name. */
  readonly unnamed: string;
  /** Only by an article in its own voice. */
  readonly article: string;
}

const phrases = {
  de: {
    reported: {
      by: (speakers) => `gemeldet von ${speakers}`,
      unnamed: "gemeldet, Sprecher ungenannt",
      article: "im Artikel berichtet",
    },
    confirmed: {
      by: (speakers) => `bestätigt von ${speakers}`,
      unnamed: "bestätigt, Sprecher ungenannt",
      article: "laut Artikel bestätigt",
    },
    alleged: {
      by: (speakers) => `laut ${speakers}`,
      unnamed: "soll, Sprecher ungenannt",
      article: "soll, laut Artikel",
    },
    denied: {
      by: (speakers) => `bestritten von ${speakers}`,
      unnamed: "bestritten, Sprecher ungenannt",
      article: "im Artikel bestritten",
    },
    announced: {
      by: (speakers) => `angekündigt von ${speakers}`,
      unnamed: "angekündigt, Sprecher ungenannt",
      article: "im Artikel angekündigt",
    },
  },
  en: {
    reported: {
      by: (speakers) => `reported by ${speakers}`,
      unnamed: "reported, speaker unnamed",
      article: "reported in the article",
    },
    confirmed: {
      by: (speakers) => `confirmed by ${speakers}`,
      unnamed: "confirmed, speaker unnamed",
      article: "confirmed, says the article",
    },
    alleged: {
      by: (speakers) => `according to ${speakers}`,
      unnamed: "alleged, speaker unnamed",
      article: "alleged in the article",
    },
    denied: {
      by: (speakers) => `denied by ${speakers}`,
      unnamed: "denied, speaker unnamed",
      article: "denied in the article",
    },
    announced: {
      by: (speakers) => `announced by ${speakers}`,
      unnamed: "announced, speaker unnamed",
      article: "announced in the article",
    },
  },
} as const satisfies Record<Language, Record<SpokenKind, Phrases>>;

const others = {
  de: { article: "dem Artikel selbst", unnamed: "Ungenannten" },
  en: { article: "the article itself", unnamed: "speakers unnamed" },
} as const satisfies Record<Language, Record<"article" | "unnamed", string>>;

/** A confirmation is the word of those who give it, most of all of a party. */
const ownWord = {
  de: (count: number) => (count === 1 ? " (eigene Angabe)" : " (eigene Angaben)"),
  en: (count: number) => (count === 1 ? " (its own word)" : " (their own word)"),
} as const satisfies Record<Language, (count: number) => string>;

/**
 * How far an event is told: "gemeldet von NIS", "laut Budanow", "bestritten von Nordkorea und Russland". `name` gives
 * the name or the tag of an actor; `long` adds whose word a confirmation is.
 */
export function describeStanding(
  standing: Standing,
  name: (id: ActorId) => string,
  language: Language,
  style: "short" | "long",
): string {
  if (standing.kind === "figures-differ") return language === "de" ? "Angaben weichen ab" : "figures differ";
  const phrase: Phrases = phrases[language][standing.kind];
  const named = [...new Set(standing.by.flatMap((speaker) => (speaker?.kind === "actors" ? speaker.actors : [])))];
  const unnamed = standing.by.some((speaker) => speaker?.kind === "unnamed");
  const article = standing.by.includes(null);
  if (named.length === 0 && !(unnamed && article)) return unnamed ? phrase.unnamed : phrase.article;
  const speakers = named.map(name);
  if (unnamed) speakers.push(others[language].unnamed);
  if (article) speakers.push(others[language].article);
  const told = phrase.by(joinWords(speakers, language));
  return style === "long" && standing.kind === "confirmed" ? told + ownWord[language](speakers.length) : told;
}

/** "A, B und C". */
export function joinWords(words: readonly string[], language: Language): string {
  lists[language] ??= new Intl.ListFormat(language === "de" ? "de" : "en-GB", { type: "conjunction" });
  return lists[language].format(words);
}

/** Each made once, when it is needed: making one takes far longer than using it. */
const lists: Partial<Record<Language, Intl.ListFormat>> = {};
