import type { CatalogueInfo } from "../../model/catalogue.ts";
import type { TextHead } from "../../model/catalogue-files.ts";
import { wordsOf } from "../../search/text/words.ts";
import type { CatalogueFiles } from "../catalogue-files.ts";
import { createShardLoads } from "./shard-loads.ts";
import { findTerms } from "./term-lookup.ts";

export interface FoundHeadlines {
  /** Of the articles whose headlines have all the words, ascending: those on which most events rest come first. */
  readonly numbers: readonly number[];
  /** Whether all was looked at that begins with, or resembles, what was typed. */
  readonly isWhole: boolean;
}

export interface HeadlineSearch {
  /** By the words of their headlines, as the text search finds words; nothing for no words, and where there is no index. */
  readonly find: (words: string) => Promise<FoundHeadlines>;
}

export interface HeadlineSearchParts {
  readonly info: CatalogueInfo;
  readonly files: Pick<CatalogueFiles, "bytes" | "brokenFile">;
  readonly head: () => Promise<TextHead>;
}

const nothing: FoundHeadlines = { numbers: [], isWhole: true };

/** Loads the few files of the index of headlines in which the words stand. */
export function createHeadlineSearch({ info, files, head }: HeadlineSearchParts): HeadlineSearch {
  const shard = createShardLoads("headlines", { events: info.articles, actors: 0 }, files);
  return {
    find: async (text) => {
      const words = wordsOf(text);
      if (words.length === 0 || info.texts === 0) return nothing;
      const { headlines } = await head();
      const source = { first: headlines, shard };
      const found = await Promise.all(
        words.map(({ folded }, at) => findTerms(source, { folded, open: at === words.length - 1 })),
      );
      const lists = found.map(({ terms }) => terms.map(({ postings }) => postings.own));
      return { numbers: inAll(lists, info.articles), isWhole: found.every(({ isWhole }) => isWhole) };
    },
  };
}

/** The numbers that stand in a list of each, ascending. */
function inAll(lists: readonly (readonly Uint32Array[])[], count: number): number[] {
  const words = new Uint8Array(count);
  for (const [before, own] of lists.entries()) {
    for (const number of own.flatMap((list) => [...list])) {
      if (words[number] === before) words[number] = before + 1;
    }
  }
  return [...words.keys()].filter((number) => words[number] === lists.length);
}
