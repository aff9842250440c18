import { useCorpus } from "../data/corpus-context.tsx";
import { draftsIn } from "../i18n/event-name.ts";
import { useLanguage } from "../i18n/language-context.tsx";
import styles from "./Page.module.css";

/** How many of the events nobody has checked; nothing where an editor stands behind all of them. */
export function DraftNote() {
  const words = draftsIn(useCorpus().events, useLanguage());
  return words ? <p className={styles.drafts}>{words}</p> : null;
}
