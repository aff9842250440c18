import { englishStates } from "./english-verbs.ts";
import { type GrammarWords, rolesOf, setOf, tagsOf } from "./grammar-words.ts";

const auxiliaries = setOf(
  "has have had having is are was were be been being am do does did isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't",
);
const modals = setOf("will would shall should can could may might must won't wouldn't couldn't shouldn't can't cannot");
const prepositions = rolesOf({
  agent: "by from",
  partner: "with between alongside",
  target: "to against over for on of at about toward towards upon",
  place: "in into near inside across onto throughout around off outside along",
  none: "under without since until till despite during after before amid among amongst according through within behind beyond beneath below above via per including following like as than past up down out because",
});
const determiners = setOf(
  "the a an this that these those his her its their our my your every each another both some any no all most many several few",
);
const subordinators = setOf(
  "that because after before when why if while whether although though since as until unless so but once whereas lest than",
);
const conjunctions = setOf("and or nor plus");
const connectives = setOf(
  "meanwhile however also later then earlier still instead separately moreover nevertheless nonetheless afterwards afterward thus therefore indeed yet and but so though or nor additionally furthermore elsewhere now",
);

/** What English small words do. */
export const englishGrammar: GrammarWords = {
  tags: tagsOf([
    ["auxiliary", auxiliaries],
    ["modal", modals],
    ["determiner", determiners],
    ["conjunction", conjunctions],
    ["subordinator", setOf("that because when why if while whether although though unless once whereas")],
    ["preposition", [...prepositions.keys()]],
    [
      "pronoun",
      setOf("he she it they him them we i you who which whom whose himself herself itself themselves us me there"),
    ],
    [
      "quantity",
      setOf(
        "about around nearly almost roughly more less fewer least two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands scores other",
      ),
    ],
    [
      "adverb",
      [
        ...connectives,
        "not",
        "only",
        "just",
        "even",
        "already",
        "again",
        "today",
        "yesterday",
        "never",
        "ever",
        "away",
        "back",
        "together",
        "first",
      ],
    ],
  ]),
  subordinators,
  relatives: setOf("who which whose whom where"),
  insideOpeners: setOf("that why who which because while whether if although when"),
  verbLast: false,
  contentMarkers: setOf("that whether why"),
  passive: setOf("is are was were be been being"),
  perfect: setOf("has have"),
  before: setOf("had"),
  future: setOf("will shall"),
  reported: new Set(),
  hypothetical: setOf(
    "could would might may can possibly perhaps potentially potential if whether should must likely unlikely hypothetical",
  ),
  doubt: setOf(
    "fear fears feared hope hopes hoped expect expects expected doubt doubts hint hints hinted speculated threatened threatens wants wanted",
  ),
  negations: setOf(
    "not no never nor neither without cannot didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't couldn't shouldn't can't nobody none hardly",
  ),
  states: setOf(englishStates),
  hearsay: setOf("allegedly reportedly purportedly alleged apparently supposedly"),
  lasting: setOf("already still currently continues since"),
  prepositions,
  otherTime: setOf("after since before until following"),
  notItsTime: setOf("after since before until till for by from through than"),
  determiners,
  indefinite: setOf("a an some several many any other more such possible"),
  conjunctions,
  pronouns: setOf("he she it they"),
  personal: setOf("he she"),
  possessives: setOf("his her its their"),
  agentMarkers: setOf("by"),
  connectives,
};
