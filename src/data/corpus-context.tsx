import { createContext, use } from "react";
import type { Corpus } from "./corpus.ts";

/** The corpus that is shown; set once its dataset has been loaded. */
export const CorpusContext = createContext<Corpus | null>(null);

/** The corpus of the app. Only inside of what is drawn after the dataset has been loaded. */
export function useCorpus(): Corpus {
  const corpus = use(CorpusContext);
  if (!corpus) throw new Error("useCorpus: there is no CorpusContext above");
  return corpus;
}
