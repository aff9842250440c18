import type { Language } from "../../../model/localized.ts";
import { englishGrammar } from "./english-grammar.ts";
import { type EventWordIndex, englishEventWords, germanEventWords } from "./event-word-index.ts";
import { germanGrammar } from "./german-grammar.ts";
import type { GrammarWords } from "./grammar-words.ts";
import { type SpeechWords, speechWords } from "./speech-words.ts";

/** All that drafting knows of a language. */
export interface LanguageWords {
  readonly grammar: GrammarWords;
  readonly events: EventWordIndex;
  readonly speech: SpeechWords;
}

export const languageWords: Readonly<Record<Language, LanguageWords>> = {
  de: { grammar: germanGrammar, events: germanEventWords, speech: speechWords.de },
  en: { grammar: englishGrammar, events: englishEventWords, speech: speechWords.en },
};
