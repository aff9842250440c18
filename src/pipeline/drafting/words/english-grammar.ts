import { type GrammarWords, rolesOf, setOf } from "./grammar-words.ts";

/** What English small words do. */
export const englishGrammar: GrammarWords = {
  subordinators: setOf("that because after before when if while whether although though since as until unless so but"),
  relatives: setOf("who which whose whom where"),
  insideOpeners: setOf("that who which because while whether if although"),
  verbLast: false,
  contentMarkers: setOf("that whether"),
  auxiliaries: setOf(
    "has have had is are was were be been being will would shall should can could may might must do does did began begins ended took takes",
  ),
  hypothetical: setOf(
    "could would might may can possibly perhaps potentially potential if whether should likely unlikely hypothetical",
  ),
  doubt: setOf(
    "fear fears feared hope hopes hoped expect expects expected doubt doubts speculated threatened threatens wants wanted",
  ),
  negations: setOf("not no never nor neither without cannot didn doesn don wasn weren isn aren hasn haven hadn won t"),
  hearsay: setOf("allegedly reportedly purportedly alleged apparently supposedly"),
  future: setOf("will shall plans planned intends"),
  lasting: setOf("already still currently continues since"),
  prepositions: rolesOf({
    agent: "by from",
    partner: "with between alongside",
    target: "to against over for on of at about toward towards",
    place: "in into near inside across",
    none: "under without since until despite during after before amid according through within outside",
  }),
  otherTime: setOf("after since before until following"),
  determiners: setOf("the a an this that these those his her its their both"),
  indefinite: setOf("a an some several many any other more such possible"),
  conjunctions: setOf("and as well or"),
  pronouns: setOf("he she it they"),
  possessives: setOf("his her its their"),
  agentMarkers: setOf("by"),
  passive: setOf("is are was were be been being"),
};
