import type { Language } from "../grammar/grammar.ts";
import { englishCompounds } from "./compounds.ts";
import { englishForms } from "./forms.ts";
import { englishWords } from "./words.ts";

/** English, British and American. */
export const english: Language = {
  words: englishWords,
  compounds: englishCompounds,
  forms: englishForms,
  surroundings: {
    // "Is expected to close in May": a verb.
    part: "(?:{det} )?(?:'very' )?(?<part>{part})(?<!'to|will|would|can|could|may|might|must|should|and' 'close')(?: | ?- ?)(?:'in|of|to|on' )?(?:{det} )?",
    aroundYear: "'around|about|circa|c' ?(?:\\. ?)?",
    roughly: "(?<roughly>{roughly}) ",
    dayPart:
      "(?:{det} )?(?:(?:{part} )?(?<daypart>{daypart}) (?:'hours' )?|(?<daypart2>'early|small|wee' {smallhours}) )'of|on' (?:{det} )?",
    since: "'since' (?:{det} )?",
    from: "'starting|effective' (?:'from|in|on' )?(?:{det} )?",
    until: "'until|till|by' (?:{det} )?",
    before: "'before' (?:{det} )?",
    after: "'after' (?:{det} )?",
    between: "'between' (?:{det} )?",
    and: "(?: ?,)? 'and' (?:'in|on|by' )?(?:{det} )?",
    or: "(?: 'or' | ?/ ?)(?:'in|on|by' )?(?:{det} )?",
    comma: ", ?(?:'in|on|by' )?(?:{det} )?",
    joins: " ?(?:'to|until|till|through'|-) ?(?:{det} )?",
  },
};
