import type { Language } from "../../../model/localized.ts";
import { englishGrammar } from "./english-grammar.ts";
import { englishThings } from "./english-nouns.ts";
import type { Things } from "./event-word.ts";
import { germanGrammar } from "./german-grammar.ts";
import { germanThings } from "./german-nouns.ts";
import type { GrammarWords } from "./grammar-words.ts";
import { type FindNoun, findEnglishNoun, findGermanNoun } from "./noun-index.ts";
import { type SpeechWords, speechWords } from "./speech-words.ts";
import { englishVerbs, germanVerbs, type VerbIndex } from "./verb-index.ts";

/** All that drafting knows of a language. */
export interface LanguageWords {
  readonly language: Language;
  readonly grammar: GrammarWords;
  readonly verbs: VerbIndex;
  readonly findNoun: FindNoun;
  readonly things: Readonly<Record<keyof Things, RegExp>>;
  readonly speech: SpeechWords;
}

/** German words of a kind end compounds ("Staatsvertrag"), unless their pattern says that they begin the word; English ones stand alone. */
function matchers(things: Things, before: string): LanguageWords["things"] {
  const entries = Object.entries(things).map(([thing, words]) => {
    const patterns = words.split(" ").map((each) => (each.startsWith("^") ? each.slice(1) : `${before}(?:${each})`));
    return [thing, new RegExp(`^(?:${patterns.join("|")})$`, "u")] as const;
  });
  return Object.fromEntries(entries) as LanguageWords["things"];
}

export const languageWords: Readonly<Record<Language, LanguageWords>> = {
  de: {
    language: "de",
    grammar: germanGrammar,
    verbs: germanVerbs,
    findNoun: findGermanNoun,
    things: matchers(germanThings, ".*"),
    speech: speechWords.de,
  },
  en: {
    language: "en",
    grammar: englishGrammar,
    verbs: englishVerbs,
    findNoun: findEnglishNoun,
    things: matchers(englishThings, ""),
    speech: speechWords.en,
  },
};
