import { useCorpus } from "../../data/corpus-context.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { EvidenceCard } from "./EvidenceCard.tsx";
import styles from "./EvidenceList.module.css";
import { evidenceByArticle } from "./evidence-by-article.ts";
import { panelMessages } from "./panel-messages.ts";
import { SourceLine } from "./SourceLine.tsx";

/** The sentences that prove an event, under the articles in which they stand. */
export function EvidenceList({ event }: { readonly event: TimelineEvent }) {
  const t = useMessages(panelMessages);
  const corpus = useCorpus();
  return (
    <section className={styles.section}>
      <h3>
        {t.evidence} <span className={styles.checked}>– {t.checked}</span>
      </h3>
      {evidenceByArticle(event.evidence).map(({ article: id, evidence }) => {
        const article = corpus.articleById.get(id);
        return (
          <div key={id} className={styles.article}>
            {article ? <SourceLine article={article} /> : null}
            <ul className={styles.cards}>
              {evidence.map((item) => (
                <EvidenceCard key={`${event.id} ${item.key}`} evidence={item} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
