import { foldWord } from "../../search/text/words.ts";

/** As many choices as one looks through without being asked for a name. */
export const MOST_OPTIONS = 40;

export interface NarrowedOptions<O> {
  readonly shown: readonly O[];
  /** How many more the words would find. */
  readonly hidden: number;
}

/** The chosen ones, and of the others the first whose names hold the words; all of them where nothing is typed and there are few. */
export function narrowOptions<O extends { readonly chosen: boolean }>(
  options: readonly O[],
  nameOf: (option: O) => string | undefined,
  words: string,
): NarrowedOptions<O> {
  const sought = foldWord(words.trim());
  const isFound = (option: O) => option.chosen || foldWord(nameOf(option) ?? "").includes(sought);
  const found = sought === "" ? options : options.filter(isFound);
  const first = found.slice(0, MOST_OPTIONS);
  const shown = found.filter((option, rank) => option.chosen || rank < first.length);
  return { shown, hidden: found.length - shown.length };
}
