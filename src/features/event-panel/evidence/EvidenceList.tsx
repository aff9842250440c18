import { useMessages } from "../../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../../model/event.ts";
import { panelMessages } from "../panel-messages.ts";
import { EvidenceByArticle } from "./EvidenceByArticle.tsx";
import styles from "./EvidenceList.module.css";

/** The sentences that prove an event, under the articles in which they stand. */
export function EvidenceList({ event }: { readonly event: TimelineEvent }) {
  const t = useMessages(panelMessages);
  return (
    <section className={styles.section}>
      <h3>
        {t.evidence} <span className={styles.checked}>– {t.checked}</span>
      </h3>
      <EvidenceByArticle evidence={event.evidence} />
    </section>
  );
}
