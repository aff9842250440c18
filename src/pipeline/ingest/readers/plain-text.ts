import { sourceLines } from "../source-line.ts";
import type { Reader } from "./reader.ts";

/** Plain text: a line is a headline, a paragraph or the like; empty lines mean nothing. */
export const plainText: Reader = {
  extension: ".txt",
  read: (text) => ({ head: {}, lines: sourceLines(text), diagnostics: [] }),
};
