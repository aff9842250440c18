import { useMessages } from "../../i18n/language-context.tsx";
import { filterMessages } from "./filter-messages.ts";
import styles from "./OptionSearch.module.css";
import type { FoundNames } from "./use-found-names.ts";

export interface OptionSearchProps {
  /** What is chosen from. */
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** How many choices have no room; null: more than anybody has counted. */
  readonly hidden: number | null;
  /** Of a search beyond the choices that are there. */
  readonly state: FoundNames<never>["state"];
}

/** Finds choices by their names, where there are more than anybody looks through. */
export function OptionSearch({ label, words, onWords, hidden, state }: OptionSearchProps) {
  const t = useMessages(filterMessages);
  return (
    <div className={styles.search}>
      <input
        type="search"
        className={styles.words}
        aria-label={t.findOption(label)}
        placeholder={t.findOption(label)}
        value={words}
        onChange={({ target }) => onWords(target.value)}
      />
      <span className={styles.hidden} role="status">
        {state !== "found" ? t[state] : hidden === 0 ? "" : t.moreOptions(hidden)}
      </span>
    </div>
  );
}
