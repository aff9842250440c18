import type { Lexicon } from "./lexicon.ts";
import type { GroupNames } from "./match.ts";

/**
 * Compiles a pattern over a text's outline. It is a regular expression in which `{month}` stands for a word of that class,
 * `{month|season}` for one of either, `'des|der'` for one of these very words, and a blank for white space.
 */
export function compilePattern(pattern: string, lexicon: Lexicon, flags: string): Pattern {
  const source = pattern
    .replace(/\{([a-z|]+)\}/g, (_, classes: string) => signSet(classes.split("|"), lexicon, pattern))
    .replace(/'([^']+)'/g, (_, words: string) => signSet(words.split("|").map(literalClass), lexicon, pattern));
  const names = new Map<string, string[]>();
  const numbered = source.replace(/\(\?<([a-z]\w*)>/g, (_, name: string) => {
    const sofar = names.get(name) ?? [];
    const own = sofar.length === 0 ? name : `${name}_${sofar.length + 1}`;
    names.set(name, [...sofar, own]);
    return `(?<${own}>`;
  });
  return { expression: new RegExp(numbered, flags), names };
}

/** A compiled pattern; a group that occurs in several alternatives has a name of its own in each: `year`, `year_2`. */
export interface Pattern {
  readonly expression: RegExp;
  readonly names: GroupNames;
}

/** The classes that let a pattern name single words. */
export function literalsIn(patterns: readonly string[]): Record<string, Record<string, 1>> {
  const words = patterns
    .flatMap((pattern) => [...pattern.matchAll(/'([^']+)'/g)])
    .flatMap((match) => match[1]?.split("|") ?? []);
  return Object.fromEntries(words.map((word) => [literalClass(word), { [word]: 1 }]));
}

function literalClass(word: string): string {
  return `=${word}`;
}

function signSet(classes: readonly string[], lexicon: Lexicon, pattern: string): string {
  const signs = classes.map((wordClass) => {
    const found = lexicon.signsOf(wordClass);
    if (found === "") throw new Error(`no word has the class ${wordClass} in ${pattern}`);
    return found;
  });
  return `[${[...new Set(signs.join(""))].sort().join("")}]`;
}
