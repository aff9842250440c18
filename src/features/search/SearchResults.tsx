import { useMessages } from "../../i18n/language-context.tsx";
import { SearchHit } from "./SearchHit.tsx";
import styles from "./SearchResults.module.css";
import { searchMessages } from "./search-messages.ts";
import type { OptionGroup } from "./search-options.ts";

export interface SearchResultsProps {
  /** Of the list; options have it before their keys. */
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly active: string | null;
  readonly onChoose: (key: string) => void;
}

/** The hits in groups: the list that belongs to the field, which keeps the focus. */
export function SearchResults({ id, groups, active, onChoose }: SearchResultsProps) {
  const t = useMessages(searchMessages);
  const names = { event: t.events, sentence: t.sentences, actor: t.actors };
  return (
    <div id={id} role="listbox" aria-label={t.results} className={styles.list}>
      {groups.map(({ kind, total, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, as the listbox pattern asks for
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <div id={`${id}-${kind}`} role="presentation" className={styles.heading}>
            {names[kind]}
            {total > options.length ? <span> · {t.someOf(options.length, total)}</span> : null}
          </div>
          {options.map((option) => (
            <SearchHit
              key={option.key}
              id={`${id}-${option.key}`}
              option={option}
              active={option.key === active}
              onChoose={() => onChoose(option.key)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
