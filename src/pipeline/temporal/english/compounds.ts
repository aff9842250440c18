import type { CompoundReader } from "../grammar/lexicon.ts";

/** Reads regular past forms, which tell the tense: “agreed”. */
export const englishCompounds: CompoundReader = {
  read: (word) => (word.length > 4 && word.endsWith("ed") ? { past: 1 } : undefined),
  samples: ["agreed"],
};
