import type { TermFiles } from "../../src/catalogue/text/term-lookup.ts";
import type { Postings } from "../../src/catalogue/text/term-shards.ts";

/** What is found under a term; what is missing is nothing. */
export type SomePostings = Partial<Record<keyof Postings, readonly number[]>>;

/** The files of a text index with the terms that each has, and which of them were asked for. */
export function termFiles(
  files: readonly (readonly string[])[],
  found: Readonly<Record<string, SomePostings>> = {},
): TermFiles & { readonly asked: readonly number[] } {
  const asked: number[] = [];
  const postings = (term: string): Postings => {
    const { own = [], actors = [], quoted = [] } = found[term] ?? {};
    return { own: Uint32Array.from(own), actors: Uint32Array.from(actors), quoted: Uint32Array.from(quoted) };
  };
  return {
    asked,
    first: files.map(([first = ""]) => first),
    shard: async (number) => {
      asked.push(number);
      const terms = files[number] ?? [];
      return { terms, postings: (place) => postings(terms[place] ?? "") };
    },
  };
}
