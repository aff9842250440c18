import { type Edtf, parseEdtf } from "../model/edtf.ts";
import type { Language } from "../model/localized.ts";
import type { WordStyle } from "./date-names.ts";
import { pointWords, qualified } from "./date-phrases.ts";
import { intervalWords } from "./interval-words.ts";
import { setWords } from "./set-words.ts";

/** Parses EDTF that has passed its schema; anything else is a bug. */
export function readEdtf(text: string): Edtf {
  const edtf = parseEdtf(text);
  if (!edtf) throw new Error(`not EDTF: ${text}`);
  return edtf;
}

/** An EDTF date as a name that fits into a sentence: "Juni 2024" where `edtfWords` says "irgendwann im Juni 2024". */
export function edtfName(text: string, language: Language, style: WordStyle): string {
  const edtf = readEdtf(text);
  return edtf.kind === "date" ? qualified(edtf.date, language, style) : edtfWords(edtf, language, style);
}

/** An EDTF date in words that say what it is: a moment, some moment within bounds, or something that lasts. */
export function edtfWords(edtf: Edtf, language: Language, style: WordStyle): string {
  switch (edtf.kind) {
    case "date":
      return pointWords(edtf.date)(language, style);
    case "set":
      return setWords(edtf)(language, style);
    case "interval":
      return intervalWords(edtf)(language, style);
    default:
      return edtf satisfies never;
  }
}
