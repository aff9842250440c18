import type { Lexicon } from "./lexicon.ts";

/**
 * Compiles a pattern over a text's outline. It is a regular expression in which `{month}` stands for a word of that class,
 * `{month|season}` for one of either, `'des|der'` for one of these very words, and a blank for white space.
 */
export function compilePattern(pattern: string, lexicon: Lexicon, flags: string): RegExp {
  const source = pattern
    .replace(/\{([a-z|]+)\}/g, (_, classes: string) => signSet(classes.split("|"), lexicon, pattern))
    .replace(/'([^']+)'/g, (_, words: string) => signSet(words.split("|").map(literalClass), lexicon, pattern));
  return new RegExp(numberGroups(source), flags);
}

/** Gives a group that occurs again in another alternative a name of its own: `year`, `year_2`. */
function numberGroups(source: string): string {
  const seen = new Map<string, number>();
  return source.replace(/\(\?<([a-z]\w*)>/g, (_, name: string) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? `(?<${name}>` : `(?<${name}_${times}>`;
  });
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
