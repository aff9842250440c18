import { useCorpus } from "../../data/corpus-context.tsx";
import { nameArticles } from "../../data/name-articles.ts";
import { diagnosticLine } from "../../i18n/diagnostic-words.ts";
import { useLanguage } from "../../i18n/language-context.tsx";
import type { Diagnostic } from "../../model/diagnostic.ts";
import styles from "./RemarkList.module.css";

export interface RemarkListProps {
  readonly items: readonly Diagnostic[];
}

/** What the build found, each with its place. */
export function RemarkList({ items }: RemarkListProps) {
  const language = useLanguage();
  const corpus = useCorpus();
  return (
    <ul className={styles.remarks}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two remarks may be the same in every word, and none changes its place
        <li key={index}>{diagnosticLine(nameArticles(item, corpus), language)}</li>
      ))}
    </ul>
  );
}
