import { useCorpus } from "../../data/corpus-context.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import type { ArticleId } from "../../model/ids.ts";
import { relatedArticles } from "../../search/compare-articles.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import styles from "./Compare.module.css";
import { compareMessages } from "./compare-messages.ts";

/** Those with the most in common; further ones would be compared in vain. */
const MOST_OFFERED = 8;

/** The articles that tell of the same events, to be set beside this one; nothing where there are none. */
export function CompareChoice({ articleId }: { readonly articleId: ArticleId }) {
  const t = useMessages(compareMessages);
  const { eventsOfArticle, articleById } = useCorpus();
  const related = relatedArticles(articleId, eventsOfArticle(articleId)).slice(0, MOST_OFFERED);
  if (related.length === 0) return null;
  return (
    <details className={styles.choice}>
      <summary>{t.choose}</summary>
      <ul>
        {related.map(({ id, shared }) => (
          <li key={id}>
            <ViewLink to={{ compared: id }} lang={articleById.get(id)?.language}>
              {articleById.get(id)?.headline ?? id}
            </ViewLink>{" "}
            <span className={styles.muted}>{t.shared(shared)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
