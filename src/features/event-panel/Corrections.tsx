import { describeDay } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { Correction } from "../../model/event.ts";
import styles from "./EventPanel.module.css";
import { panelMessages } from "./panel-messages.ts";

/** What was wrong with the event and has been put right; nothing when nothing was. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  if (corrections.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t.corrections}</h3>
      <ul className={styles.corrections}>
        {corrections.map(({ day, what, why }) => (
          <li key={`${day} ${what.de}`}>
            <time dateTime={day}>{describeDay(day, language, "long")}</time>: {what[language]} {why[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
