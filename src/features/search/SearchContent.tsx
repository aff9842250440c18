import { useQuery } from "@tanstack/react-query";
import { use, useId } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { DataRootContext } from "../../data/queries.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { useNavigation } from "../../state/navigation.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { namesQuery } from "./names-query.ts";
import styles from "./SearchContent.module.css";
import { SearchFailed } from "./SearchFailed.tsx";
import { SearchField, type SearchFieldProps } from "./SearchField.tsx";
import { SearchHints } from "./SearchHints.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import { searchMessages } from "./search-messages.ts";
import { optionGroups } from "./search-options.ts";
import { SearchServiceContext, searchQuery } from "./search-query.ts";
import { useCombobox } from "./use-combobox.ts";

/** The search: its field, and below it what it finds while one types. */
export function SearchContent({ search }: Pick<SearchFieldProps, "search">) {
  const t = useMessages(searchMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const { open } = useNavigation();
  const { text, leave } = search;
  const [service, root] = [use(SearchServiceContext), use(DataRootContext)];
  const { data, error, isFetching, refetch } = useQuery(searchQuery(service, root, text.trimStart()));
  const listId = useId();

  const isAsking = text.trim() !== "";
  const whole = isAsking && !error ? data : undefined;
  const names = useQuery({ ...namesQuery(service, root, text.trimStart()), enabled: isAsking && !whole });
  const reply = whole ?? (isAsking ? names.data : undefined);
  const groups = reply ? optionGroups(reply, corpus, language) : [];
  const options = groups.flatMap((group) => group.options);
  const choose = (key: string) => {
    const option = options.find((candidate) => candidate.key === key);
    leave();
    if (option) open(option.to);
  };
  const combobox = useCombobox({ keys: options.map(({ key }) => key), onChoose: choose, onSubmit: leave });

  return (
    <SearchField search={search} list={{ id: listId, isEmpty: options.length === 0, combobox }}>
      <div className={styles.results}>
        {isAsking ? null : <SearchHints />}
        {isAsking && error && !isFetching ? <SearchFailed onRetry={() => void refetch()} /> : null}
        {isAsking && !reply && isFetching ? (
          <div role="status" aria-label={t.loading}>
            <Skeleton lines={4} />
          </div>
        ) : null}
        <SearchStatus reply={reply} lacks={whole ? null : isFetching ? "loading" : "failed"} />
        <SearchResults id={listId} groups={groups} active={combobox.active} onChoose={choose} />
      </div>
    </SearchField>
  );
}
