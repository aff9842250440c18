import { type ReactNode, useMemo } from "react";
import { corpusAsOf } from "../../data/corpus-as-of.ts";
import { CorpusContext, useCorpus } from "../../data/corpus-context.tsx";
import { useView } from "../../state/navigation.tsx";

/** Gives the corpus to what is inside, as it was known on the day that the view asks for. */
export function KnownCorpus({ children }: { readonly children: ReactNode }) {
  const corpus = useCorpus();
  const day = useView((view) => view.filters.known);
  const known = useMemo(() => (day === null ? corpus : corpusAsOf(corpus, day)), [corpus, day]);
  return <CorpusContext value={known}>{children}</CorpusContext>;
}
