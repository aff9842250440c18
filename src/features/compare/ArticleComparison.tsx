import { useCorpus } from "../../data/corpus-context.tsx";
import { describeDate } from "../../i18n/date-words.ts";
import { eventTitle } from "../../i18n/event-name.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import type { ArticleId } from "../../model/ids.ts";
import { compareArticles } from "../../search/compare-articles.ts";
import { sortEvents } from "../../search/select-events.ts";
import { useView } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { PanelArticle } from "../../ui/PanelArticle.tsx";
import styles from "./Compare.module.css";
import { compareMessages } from "./compare-messages.ts";
import { SharedEventItem } from "./SharedEventItem.tsx";

export interface ArticleComparisonProps {
  readonly a: ArticleId;
  readonly b: ArticleId;
}

/** Two articles side by side: of which events both tell, in which words, and of which only one does. */
export function ArticleComparison({ a, b }: ArticleComparisonProps) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const dates = useView((view) => view.dates);
  // The two articles are compared as a whole, whatever day it is asked of what was known.
  const { events } = corpus.asOf?.today ?? corpus;
  const { both, onlyA, onlyB } = compareArticles(a, b, sortEvents(events, dates, language));
  return (
    <PanelArticle titleId="comparison-title" className={styles.panel}>
      <h2 id="comparison-title" tabIndex={-1}>
        {t.title}
      </h2>
      <div className={styles.sides}>
        <ArticleName letter="A" id={a} />
        <ArticleName letter="B" id={b} />
      </div>
      <section className={styles.section}>
        <h3>{t.both(both.length)}</h3>
        {both.length === 0 ? <p>{t.nothingShared}</p> : null}
        <ol className={styles.shared}>
          {both.map((shared) => (
            <SharedEventItem key={shared.event.id} shared={shared} />
          ))}
        </ol>
      </section>
      <OnlyIn letter="A" events={onlyA} />
      <OnlyIn letter="B" events={onlyB} />
      <p className={styles.muted}>{t.silence}</p>
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

interface OnlyInProps {
  readonly letter: string;
  readonly events: readonly TimelineEvent[];
}

function OnlyIn({ letter, events }: OnlyInProps) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  return (
    <section className={styles.section}>
      <h3>{t.only(letter, events.length)}</h3>
      {events.length === 0 ? <p>{t.none}</p> : null}
      <ol className={styles.plain}>
        {events.map((event) => (
          <li key={event.id}>
            <ViewLink to={{ event: event.id, article: null, evidence: null }}>{eventTitle(event, language)}</ViewLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
