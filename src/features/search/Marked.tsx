import { useLanguage } from "../../i18n/language-context.tsx";
import styles from "./Marked.module.css";
import type { MarkedText } from "./search-options.ts";

/** Words in which what was found is marked. */
export function Marked({ words }: { readonly words: MarkedText }) {
  const language = useLanguage();
  return (
    <span lang={words.language === language ? undefined : words.language}>
      {words.parts.map(({ start, text, marked }) =>
        marked ? (
          <mark key={start} className={styles.found}>
            {text}
          </mark>
        ) : (
          <span key={start}>{text}</span>
        ),
      )}
    </span>
  );
}
