import type { Form } from "../form.ts";
import type { TenseBySign } from "../refine/tense.ts";
import { type CompoundReader, createLexicon, type Lexicon, type WordLists } from "./lexicon.ts";
import { createOpenings, type Openings } from "./openings.ts";
import type { Outline } from "./outline.ts";
import { compilePattern, literalsIn, type Pattern } from "./pattern.ts";

/** A language: its words, its forms from the most certain to the least, and what may stand around a form. */
export interface Language {
  readonly words: WordLists;
  readonly compounds: CompoundReader;
  readonly forms: readonly Form[];
  readonly surroundings: Surroundings;
}

/** Patterns for what stands directly before or after a mention; each begins or ends where the mention does. */
export interface Surroundings {
  /** A part of what follows: “Ende …”, “Anfang des …”. Group: `part`. */
  readonly part: string;
  /** “um …” before a year. */
  readonly aroundYear: string;
  /** “etwa …”. Group: `roughly`. */
  readonly roughly: string;
  /** “Morgen des …”. Group: `daypart`. */
  readonly dayPart: string;
  readonly since: string;
  readonly from: string;
  readonly until: string;
  readonly before: string;
  readonly after: string;
  /** “zwischen …”, whose second end follows an “und”. */
  readonly between: string;
  readonly and: string;
  /** “oder”, “/”. */
  readonly or: string;
  /** A comma in a list of times. */
  readonly comma: string;
  /** What joins two mentions to a range: “bis”, “–”. */
  readonly joins: string;
}

export type Surrounding = keyof Surroundings;

/** A pattern of a form, to be tried where something may begin that it matches. */
export interface SoughtPattern extends Pattern {
  readonly form: Form;
}

/** A language made ready to find forms in outlines. */
export interface Grammar {
  readonly lexicon: Lexicon;
  /** The patterns of all forms, those of the most certain one first. */
  readonly openings: Openings<SoughtPattern>;
  readonly surroundings: Readonly<Record<Surrounding, Pattern>>;
  readonly tenses: TenseBySign;
  readonly dailyWords: RegExp;
  readonly sentenceEnd: RegExp;
}

/** Compiles a language's patterns; done once for each. */
export function createGrammar({ words, compounds, forms, surroundings }: Language): Grammar {
  const literals = literalsIn([...forms.flatMap(({ patterns }) => patterns), ...Object.values(surroundings)]);
  const lexicon = createLexicon({ ...words, ...literals }, compounds);
  const compile = (pattern: string, flags: string) => compilePattern(pattern, lexicon, flags);
  const compiled = Object.entries(surroundings).map(([name, pattern]: [string, string]) => [
    name,
    compile(aside(name, pattern), "dy"),
  ]);
  return {
    lexicon,
    openings: createOpenings(
      forms.flatMap((form) => form.patterns.map((pattern) => ({ form, ...compile(pattern, "dy") }))),
    ),
    surroundings: Object.fromEntries(compiled),
    tenses: new Map([
      ...[...lexicon.signsOf("past")].map((sign) => [sign, "past"] as const),
      ...[...lexicon.signsOf("future")].map((sign) => [sign, "future"] as const),
      ...[...lexicon.signsOf("present")].map((sign) => [sign, "present"] as const),
    ]),
    dailyWords: compile("{dailyword}", "g").expression,
    // A full stop after a number is more often that of an ordinal.
    sentenceEnd: compile("(?<!{day})[.!?:]{1,3}[^ .!?]{0,2} |¶", "g").expression,
  };
}

const betweenMentions: readonly string[] = ["joins", "and", "or", "comma"] satisfies Surrounding[];

/** What joins two mentions is the whole between them; everything else is matched looking back from the mention's first token. */
function aside(name: string, pattern: string): string {
  return betweenMentions.includes(name) ? `(?:${pattern})` : `(?<=${pattern})`;
}

/** Whether a pattern matches the tokens from `from` to `to` and no fewer. */
export function whollyMatches({ expression }: Pattern, { signs }: Outline, from: number, to: number): boolean {
  expression.lastIndex = from;
  return expression.exec(signs)?.[0].length === to - from;
}
