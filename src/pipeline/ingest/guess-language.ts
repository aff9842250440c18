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

/** The language whose frequent words are more frequent; `otherwise` when neither is ahead. */
export function guessLanguage(text: string, otherwise: Language): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: Language) => words.filter((word) => functionWords[language].has(word)).length;
  const ahead = languages.filter((language) =>
    languages.every((other) => other === language || count(language) > count(other)),
  );
  return ahead[0] ?? otherwise;
}
