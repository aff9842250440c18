import { type ReactNode, useMemo } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useArticleText } from "../../data/queries.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { Article } from "../../model/article.ts";
import type { ArticleId } from "../../model/ids.ts";
import { PanelArticle } from "../../ui/PanelArticle.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ArticleHead } from "./ArticleHead.tsx";
import { ArticleWords } from "./ArticleWords.tsx";
import { AsAppeared } from "./AsAppeared.tsx";
import { EventsInArticle } from "./EventsInArticle.tsx";
import { type EvidenceMark, evidenceMarks } from "./evidence-marks.ts";
import styles from "./Reader.module.css";
import { readerMessages } from "./reader-messages.ts";
import { TextFailed } from "./TextFailed.tsx";
import { TextWithheld } from "./TextWithheld.tsx";
import { TimesToggle } from "./TimesToggle.tsx";

export interface ReaderProps {
  readonly articleId: ArticleId;
  /** Stands between the head and the text. */
  readonly children?: ReactNode;
}

/** One article with its text, in which the sentences that prove events are marked. */
export function Reader({ articleId, children }: ReaderProps) {
  const corpus = useCorpus();
  const article = corpus.articleById.get(articleId);
  const marks = useMemo(() => evidenceMarks(corpus.eventsOfArticle(articleId), articleId), [corpus, articleId]);
  if (!article) throw new Error(`Reader: no article ${articleId}`);
  return (
    <PanelArticle titleId="article-title">
      <ArticleHead article={article} />
      <AsAppeared article={article}>
        <EventsInArticle marks={marks} />
        {children}
        <TextOf article={article} marks={marks} />
      </AsAppeared>
    </PanelArticle>
  );
}

interface TextOfProps {
  readonly article: Article;
  readonly marks: readonly EvidenceMark[];
}

/** The text in the state in which it is: being loaded, failed, not released, or here. */
function TextOf({ article, marks }: TextOfProps) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const { data, error, refetch, isFetching } = useArticleText(article.id);
  if (data && data.text === null) return <TextWithheld article={article} />;
  if (data?.text)
    return (
      <>
        {data.times.length > 0 ? <TimesToggle /> : null}
        <ArticleWords article={article} content={{ ...data, text: data.text }} marks={marks} />
      </>
    );
  if (error && !isFetching) return <TextFailed error={error} onRetry={refetch} />;
  return (
    <div role="status" lang={language}>
      <span className={styles.loading}>{t.loading}</span>
      <Skeleton lines={9} />
    </div>
  );
}
