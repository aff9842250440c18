import type { PutAside } from "./article-bodies.ts";

/** Texts that several put aside, each of which is read again by its number. */
export interface NumberedTexts {
  readonly put: (text: string) => number;
  readonly read: (number: number) => string;
}

export function numberTexts({ push, read }: PutAside): NumberedTexts {
  let count = 0;
  return {
    put: (text) => {
      push(text);
      return count++;
    },
    read,
  };
}
