import { DIGITS } from "./digits.ts";
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

/** A pattern's groups: under the name it is asked for, the names that its occurrences got. */
export type GroupNames = ReadonlyMap<string, readonly string[]>;

/** Wraps a result of an expression with the flag `d`. */
export function createMatch(found: RegExpExecArray, names: GroupNames, { text, starts, entries }: Outline): Match {
  const groups = found.indices?.groups;
  const rangeOf = (group: string): readonly [number, number] | undefined => {
    for (const name of names.get(group) ?? []) {
      const range = groups?.[name];
      if (range) return range;
    }
    return undefined;
  };
  const tokensOf = (group: string) => {
    const [from, to] = rangeOf(group) ?? [0, 0];
    return entries.slice(from, to);
  };
  const value = (group: string, wordClass: string) => {
    const [from, to] = rangeOf(group) ?? [0, 0];
    for (let index = from; index < to; index++) {
      const known = entries[index]?.values[wordClass];
      if (known !== undefined) return known === DIGITS ? Number(text.slice(starts[index], starts[index + 1])) : known;
    }
    return undefined;
  };
  return {
    start: found.index,
    end: found.index + found[0].length,
    has: (group) => rangeOf(group) !== undefined,
    value,
    number: (group, wordClass = "number") => Number(value(group, wordClass) ?? Number.NaN),
    sum: (group, wordClass) =>
      tokensOf(group).reduce((total, entry) => total + Number(entry?.values[wordClass] ?? 0), 0),
    words: (group) => {
      const [from, to] = rangeOf(group) ?? [0, 0];
      return text.slice(starts[from], starts[to]);
    },
  };
}
