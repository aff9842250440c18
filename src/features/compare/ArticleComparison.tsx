import { useCorpus } from "../../data/corpus-context.tsx";
import { describeDate } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { ArticleId } from "../../model/ids.ts";
import type { ArticlePair } from "../../search/compare-articles.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { PanelArticle } from "../../ui/PanelArticle.tsx";
import styles from "./Compare.module.css";
import { ComparedEvents } from "./ComparedEvents.tsx";
import { compareMessages } from "./compare-messages.ts";
import { SidesAsAppeared } from "./SidesAsAppeared.tsx";

/** Two articles side by side: of which events both tell, in which words, and of which only one does. */
export function ArticleComparison({ a, b }: ArticlePair) {
  const t = useMessages(compareMessages);
  return (
    <PanelArticle titleId="comparison-title" className={styles.panel}>
      <h2 id="comparison-title" tabIndex={-1}>
        {t.title}
      </h2>
      <div className={styles.sides}>
        <ArticleName letter="A" id={a} />
        <ArticleName letter="B" id={b} />
      </div>
      <SidesAsAppeared a={a} b={b}>
        <ComparedEvents a={a} b={b} />
      </SidesAsAppeared>
    </PanelArticle>
  );
}

/** Which article a letter stands for. */
function ArticleName({ letter, id }: { readonly letter: string; readonly id: ArticleId }) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  const article = useCorpus().articleById.get(id);
  if (!article) throw new Error(`ArticleComparison: no article ${id}`);
  const { datePublished: date } = article;
  return (
    <div>
      <p>
        <strong className={styles.letter}>{letter}</strong>{" "}
        <ViewLink to={{ article: id, evidence: null }} lang={article.language}>
          {article.headline}
        </ViewLink>
      </p>
      <p className={styles.muted}>
        {article.publisher ?? t.originUnknown} ·{" "}
        {date.basis === "unknown" ? t.undated : describeDate(date, language, "short")}
      </p>
    </div>
  );
}
