import type { Span } from "../../model/span.ts";

/** A word of a text: letters and digits, with a possessive ’s; hyphens part words. */
export interface Word extends Span {
  /** Without the possessive. */
  readonly text: string;
}

const word = /(?<stem>[\p{L}\p{N}]+)(?:['’]s(?![\p{L}\p{N}]))?/gu;

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found.groups?.stem ?? "",
  }));
}
