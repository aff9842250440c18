import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Language } from "../../../model/localized.ts";
import type { SourceLine } from "../source-line.ts";

/** What a file says of its article outside the text; a reader leaves out what the file does not say. */
export interface GivenHead {
  readonly headline?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: Language;
}

/** An article taken apart; with an error among the diagnostics it is left out. */
export interface ReadFile {
  readonly head: GivenHead;
  readonly lines: readonly SourceLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes one kind of file apart into lines of words. */
export interface Reader {
  /** Of the file's name, with the dot. */
  readonly extension: string;
  /** `file` is the name for diagnostics. */
  read(text: string, file: string): ReadFile;
}

/** A line that a reader made itself, not one of the file: "2024-10-18" from a meta tag. */
export function madeLine(text: string, number: number): SourceLine {
  return { number, raw: text, text, markup: null, isCaption: false };
}
