import type { SourceLine } from "./source-line.ts";
import { sourceLines } from "./source-line.ts";

/** What a file says of its article outside the text; a reader leaves out what the file does not say. */
export interface GivenHead {
  readonly headline?: string;
}

/** Takes one kind of file apart into lines of words. */
export interface Reader {
  /** Of the file's name, with the dot. */
  readonly extension: string;
  read(text: string): { readonly head: GivenHead; readonly lines: readonly SourceLine[] };
}

/** Plain text: a line is a headline, a paragraph or the like; empty lines mean nothing. */
const plainText: Reader = { extension: ".txt", read: (text) => ({ head: {}, lines: sourceLines(text) }) };

/** The kinds of files that articles may come in. A new kind is one reader here. */
export const readers: readonly Reader[] = [plainText];

/** The reader for a file; null when there is none for its extension. */
export function findReader(file: string): Reader | null {
  return readers.find(({ extension }) => file.toLowerCase().endsWith(extension)) ?? null;
}
