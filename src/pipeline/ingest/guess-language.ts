import { type Language, languages } from "../../model/localized.ts";

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

const LONGEST_WORD = Math.max(
  ...languages.flatMap((language) => [...functionWords[language]]).map(({ length }) => length),
);

/** The language whose frequent words are more frequent; `otherwise` when neither is ahead. */
export function guessLanguage(text: string, otherwise: Language): Language {
  const counts = Object.fromEntries(languages.map((language) => [language, 0])) as Record<Language, number>;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (word.length > LONGEST_WORD) continue;
    for (const language of languages) if (functionWords[language].has(word)) counts[language]++;
  }
  const ahead = languages.filter((language) =>
    languages.every((other) => other === language || counts[language] > counts[other]),
  );
  return ahead[0] ?? otherwise;
}
