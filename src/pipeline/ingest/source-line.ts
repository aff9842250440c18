import { stripMarkup } from "./strip-markup.ts";

/** A line of an article's file that holds words. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  /** As it stands in the file, without the space around it. */
  readonly raw: string;
  /** Its words, without markup: what the reader reads. */
  readonly text: string;
  /** The stretch with HTML tags; null: there is none. */
  readonly markup: string | null;
  /** Its markup says that it belongs to a picture. */
  readonly isCaption: boolean;
}

/** The lines that hold words; `firstNumber` is the number of the text's first line in its file. */
export function sourceLines(text: string, firstNumber = 1): SourceLine[] {
  return text.split("\n").flatMap((line, index) => {
    const raw = line.trim();
    const stripped = stripMarkup(raw);
    return /[\p{L}\p{N}]/u.test(stripped.text) ? [{ number: firstNumber + index, raw, ...stripped }] : [];
  });
}

/** What a line says, whatever its markup and spacing: equal for copies. */
export function bareWords(line: SourceLine): string {
  return line.text.replace(/\s/g, "");
}
