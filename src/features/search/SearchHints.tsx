import { useMessages } from "../../i18n/language-context.tsx";
import styles from "./SearchHints.module.css";
import { searchMessages } from "./search-messages.ts";

/** What can be typed, as long as nothing is. */
export function SearchHints() {
  const t = useMessages(searchMessages);
  const hints = [
    [t.exampleWords, t.hintWords, "de"],
    [t.examplePhrase, t.hintPhrase, "de"],
    [t.exampleActor, t.hintActor],
    [t.exampleType, t.hintType],
  ] as const;
  return (
    <>
      <dl className={styles.hints}>
        {hints.map(([example, what, lang]) => (
          <div key={example}>
            <dt lang={lang}>{example}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.keys}>{t.keys}</p>
    </>
  );
}
