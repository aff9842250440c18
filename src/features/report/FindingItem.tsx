import { useCorpus } from "../../data/corpus-context.tsx";
import { nameArticles } from "../../data/name-articles.ts";
import { diagnosticWords } from "../../i18n/diagnostic-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { HealthFinding } from "../../model/health-report.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { EventWords } from "../../ui/EventWords.tsx";
import { Fact } from "../../ui/Fact.tsx";
import styles from "./Report.module.css";
import { reportMessages } from "./report-messages.ts";

export interface FindingItemProps {
  readonly finding: HealthFinding;
}

/** What was found, where, what was expected, and the way to what it is about. */
export function FindingItem({ finding }: FindingItemProps) {
  const t = useMessages(reportMessages);
  const language = useLanguage();
  const { severity, place } = finding;
  const { title, expected, found } = diagnosticWords(nameArticles(finding, useCorpus()), language);
  return (
    <li className={styles.finding}>
      <p>
        <strong>{title}</strong>{" "}
        {severity === "error" ? (
          <Badge icon="no" tone="denied">
            {t.error}
          </Badge>
        ) : null}
      </p>
      <p className={styles.place}>{t.place(place)}</p>
      <dl className={styles.facts}>
        <Fact name={t.expected}>{expected}</Fact>
        <Fact name={t.found}>
          <bdi>{found}</bdi>
        </Fact>
      </dl>
      <WaysThere finding={finding} />
    </li>
  );
}

/** Links to the event and to the passage or article, as far as the timeline has them. */
function WaysThere({ finding: { event: eventId, article: articleId, passage, found } }: FindingItemProps) {
  const t = useMessages(reportMessages);
  const language = useLanguage();
  const { eventById, articleById } = useCorpus();
  const event = eventId && eventById.get(eventId);
  const article = articleId && articleById.get(articleId);
  const original = found.code === "copy" && articleById.get(found.of);
  if (!event && !article) return null;
  return (
    <p className={styles.ways}>
      {event ? (
        <ViewLink to={{ event: event.id, article: null, evidence: null }}>
          {event.origin === "drafted" ? <EventWords event={event} /> : t.event(event.title[language])}
        </ViewLink>
      ) : null}
      {article ? (
        <ViewLink to={{ event: null, article: article.id, evidence: null, passage: passage ?? null }}>
          {passage ? t.passage : t.article} <span lang={article.language}>{article.headline}</span>
        </ViewLink>
      ) : null}
      {original ? (
        <ViewLink to={{ event: null, article: original.id, evidence: null, passage: null }}>
          {t.original} <span lang={original.language}>{original.headline}</span>
        </ViewLink>
      ) : null}
    </p>
  );
}
