import { type Language, languages } from "../../model/localized.ts";
import { LETTER, wordEnd } from "../word-ends.ts";

/** Frequent words that the other language does not have. */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set([
    "der",
    "die",
    "das",
    "und",
    "ist",
    "nicht",
    "ein",
    "eine",
    "mit",
    "von",
    "auf",
    "für",
    "dem",
    "den",
    "zu",
  ]),
  en: new Set(["the", "and", "of", "to", "is", "that", "with", "for", "on", "by", "from", "are", "it", "as", "at"]),
};

const languageOf = new Map(
  languages.flatMap((language) => [...functionWords[language]].map((word) => [word, language] as const)),
);
const LONGEST_WORD = Math.max(...[...languageOf.keys()].map(({ length }) => length));

/** The language whose frequent words are more frequent; `otherwise` when neither is ahead. */
export function guessLanguage(text: string, otherwise: Language): Language {
  const counts = Object.fromEntries(languages.map((language) => [language, 0])) as Record<Language, number>;
  const words = text.toLowerCase();
  for (let [at, end] = [0, 0]; at < words.length; at = Math.max(end, at + 1)) {
    end = wordEnd(words, at, LETTER);
    const language = end - at <= LONGEST_WORD ? languageOf.get(words.slice(at, end)) : undefined;
    if (language) counts[language]++;
  }
  const ahead = languages.filter((language) =>
    languages.every((other) => other === language || counts[language] > counts[other]),
  );
  return ahead[0] ?? otherwise;
}
