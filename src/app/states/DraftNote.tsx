import { useCorpus } from "../../data/corpus-context.tsx";
import { draftsIn, draftWords } from "../../i18n/event-name.ts";
import { useLanguage } from "../../i18n/language-context.tsx";
import styles from "../frame/Page.module.css";

/** How many of the events nobody has checked; nothing where an editor stands behind all of them. */
export function DraftNote() {
  const language = useLanguage();
  const words = draftsIn(useCorpus().events, language);
  if (!words) return null;
  return (
    <section className={styles.drafts} aria-label={draftWords[language].draft}>
      <p>{words}</p>
    </section>
  );
}
