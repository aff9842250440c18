import { useCorpus } from "../../../data/corpus-context.tsx";
import type { Evidence } from "../../../model/evidence.ts";
import { EvidenceCard } from "./EvidenceCard.tsx";
import styles from "./EvidenceList.module.css";
import { evidenceByArticle } from "./evidence-by-article.ts";
import { SourceLine } from "./SourceLine.tsx";

/** Sentences under the articles in which they stand. */
export function EvidenceByArticle({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const corpus = useCorpus();
  return evidenceByArticle(evidence).map(({ article: id, evidence }) => {
    const article = corpus.articleById.get(id);
    return (
      <div key={id} className={styles.article}>
        {article ? <SourceLine article={article} /> : null}
        <ul className={styles.cards}>
          {evidence.map((item) => (
            <EvidenceCard key={item.key} evidence={item} />
          ))}
        </ul>
      </div>
    );
  });
}
