import type { Language } from "../grammar/grammar.ts";
import { germanCompounds } from "./compounds.ts";
import { germanForms } from "./forms.ts";
import { germanWords } from "./words.ts";

/** German, with Austrian and Swiss words. */
export const german: Language = {
  words: germanWords,
  compounds: germanCompounds,
  forms: germanForms,
  surroundings: {
    part: "(?:(?<part>{part}) (?:(?:{det}|{this}|'vom|im|zum') )?|(?<part2>{partadjective}) )",
    aroundYear: "'um|gegen' (?:{det} 'jahr' )?",
    roughly: "(?<roughly>{roughly})\\.? (?:{det} )?",
    dayPart: "(?<daypart>{daypart}) (?:(?:{det}|'vom|am|auf|zum|zu') (?:{det} )?)?",
    since: "'seit' (?:{det} )?",
    from: "'ab' (?:{det} )?",
    until: "'bis' (?:(?:{det}|'zum|zur|ins|in') )?(?:{det} )?",
    before: "'vor' (?:{det} )?",
    after: "'nach' (?:{det} )?",
    between: "'zwischen' (?:{det} )?",
    and: " 'und' (?:'im|am|in|vom' )?(?:{det} )?",
    or: "(?: 'oder|sowie' | ?/ ?)(?:'im|am|in|vom' )?(?:{det} )?",
    comma: ", ?(?:'im|am|in|vom' )?(?:{det} )?",
    joins: " ?(?:'bis'(?: 'zum|zur|in|ins|im')?|-) ?(?:{det} )?",
  },
};
