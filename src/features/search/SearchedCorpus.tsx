import { useQuery } from "@tanstack/react-query";
import { type ReactNode, use, useMemo } from "react";
import type { Corpus } from "../../data/corpus.ts";
import { CorpusContext } from "../../data/corpus-context.tsx";
import { DataRootContext } from "../../data/queries.ts";
import { useView } from "../../state/navigation.tsx";
import { SearchServiceContext, searchQuery } from "./search-query.ts";

export interface SearchedCorpusProps {
  readonly corpus: Corpus;
  readonly children: ReactNode;
}

/** Gives the corpus to what is inside, with the events that the view's query finds. */
export function SearchedCorpus({ corpus, children }: SearchedCorpusProps) {
  const query = useView((view) => view.filters.query);
  const searching = searchQuery(use(SearchServiceContext), use(DataRootContext), query);
  // A large timeline is narrowed by its catalogue.
  const { data } = useQuery({ ...searching, enabled: query.trim() !== "" && corpus.catalogue === null });
  const searched = useMemo(() => {
    if (query === "" || !data || corpus.catalogue) return corpus;
    const found = new Set(data.matchingEvents);
    return { ...corpus, eventsFound: () => found };
  }, [corpus, data, query]);
  return <CorpusContext value={searched}>{children}</CorpusContext>;
}
