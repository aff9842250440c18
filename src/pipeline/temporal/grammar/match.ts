import type { Outline } from "./outline.ts";

/** A place in the outline where a pattern matched, with what its named groups hold. */
export interface Match {
  /** The first token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly has: (group: string) => boolean;
  /** The value that the first word of the class has within the group; undefined when there is none. */
  readonly value: (group: string, wordClass: string) => number | string | undefined;
  /** The same as a number: of digits their value; NaN when there is none. */
  readonly number: (group: string, wordClass?: string) => number;
  /** The values of all words of the class within the group, added up. */
  readonly sum: (group: string, wordClass: string) => number;
  /** The characters the group covers; empty when it took no part. */
  readonly words: (group: string) => string;
}

/** Wraps a result of an expression with the flag `d`. */
export function createMatch(found: RegExpExecArray, { text, starts, entries }: Outline): Match {
  const groups: Record<string, readonly [number, number]> = {};
  for (const [name, range] of Object.entries(found.indices?.groups ?? {})) {
    if (range) groups[name.replace(/_\d+$/, "")] ??= range;
  }
  const tokenText = (token: number) => text.slice(starts[token], starts[token + 1]);
  const value = (group: string, wordClass: string) => {
    const [from, to] = groups[group] ?? [0, 0];
    for (let token = from; token < to; token++) {
      const known = entries[token]?.values[wordClass];
      if (known !== undefined) return /^\d/.test(tokenText(token)) ? Number(tokenText(token)) : known;
    }
    return undefined;
  };
  return {
    start: found.index,
    end: found.index + found[0].length,
    has: (group) => groups[group] !== undefined,
    value,
    number: (group, wordClass = "number") => Number(value(group, wordClass) ?? Number.NaN),
    sum: (group, wordClass) => {
      const [from, to] = groups[group] ?? [0, 0];
      return entries.slice(from, to).reduce((total, entry) => total + Number(entry?.values[wordClass] ?? 0), 0);
    },
    words: (group) => {
      const [from, to] = groups[group] ?? [0, 0];
      return text.slice(starts[from], starts[to]);
    },
  };
}
