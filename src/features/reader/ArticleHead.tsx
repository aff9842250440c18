import { useCorpus } from "../../data/corpus-context.tsx";
import { dateCertainty, describeDate, describeDay } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { repairWords } from "../../i18n/vocabulary.ts";
import type { Article } from "../../model/article.ts";
import { sameTextsAs } from "../../model/copies.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { DateDerivation } from "../../ui/derivation/DateDerivation.tsx";
import styles from "./ArticleHead.module.css";
import { readerMessages } from "./reader-messages.ts";

/** What is known of an article, and how. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const { datePublished: date } = article;
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        {[t.article, article.section].filter(Boolean).join(" · ")}
        {" · "}
        {date.basis === "unknown"
          ? t.undated
          : `${t.published(describeDate(date, language, "long"))} (${dateCertainty(date, language)})`}
      </p>
      <h2 id="article-title" tabIndex={-1} lang={article.language} data-origin={article.headlineOrigin}>
        {article.headline}
      </h2>
      {article.headlineOrigin === "stand-in" ? <p className={styles.note}>{t.standIn}</p> : null}
      {article.headlineOrigin === "editor" ? <p className={styles.note}>{t.editorsHeadline}</p> : null}
      {article.alternativeHeadline ? (
        <p className={styles.alternative} lang={article.language}>
          {article.alternativeHeadline}
        </p>
      ) : null}
      <Origin article={article} />
      <SameTexts article={article} />
      {date.basis === "unknown" ? <p className={styles.note}>{date.reason[language]}</p> : null}
      {date.basis === "editorial" ? (
        <p className={styles.note}>
          {t.editor}: {date.note[language]} {t.source}:{" "}
          {date.url ? <a href={date.url}>{date.source[language]}</a> : date.source[language]}
        </p>
      ) : null}
      <DateDerivation date={date} of={article.id} sources={corpus} language={language} link={ViewLink} />
      <Repairs article={article} />
    </header>
  );
}

/** Who wrote and published it, and where it was found. */
function Origin({ article }: { readonly article: Article }) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const { byline, publisher, url, archiveUrl, retrieved } = article;
  return (
    <ul className={styles.origin}>
      {byline ? <li lang={article.language}>{byline}</li> : null}
      <li>{publisher ?? t.originUnknown}</li>
      {url ? (
        <li>
          <a href={url}>{t.original}</a>
        </li>
      ) : null}
      {archiveUrl ? (
        <li>
          <a href={archiveUrl}>{t.archived}</a>
        </li>
      ) : null}
      {retrieved ? <li>{t.retrieved(describeDay(retrieved, language, "long"))}</li> : null}
    </ul>
  );
}

/** The articles with mostly the same words; nothing where there are none. */
function SameTexts({ article }: { readonly article: Article }) {
  const t = useMessages(readerMessages);
  const { articles, asOf } = useCorpus();
  const others = sameTextsAs(article, articles).filter((other) => asOf?.appearanceOf(other) !== "later");
  if (others.length === 0) return null;
  return (
    <div className={styles.note}>
      <p>{t.sameText}</p>
      <ul className={styles.others}>
        {others.map(({ id, headline, publisher, language }) => (
          <li key={id}>
            <ViewLink to={{ article: id, evidence: null }} lang={language}>
              {headline}
            </ViewLink>
            {" · "}
            {publisher ?? t.originUnknown}
          </li>
        ))}
      </ul>
      <p>{t.sameTextHint}</p>
    </div>
  );
}

/** What cleaning did to the file; nothing when it did nothing. */
function Repairs({ article }: { readonly article: Article }) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  if (article.repairs.length === 0) return null;
  return (
    <details className={styles.repairs}>
      <summary>{t.repaired(article.repairs.length)}</summary>
      <ul>
        {article.repairs.map(({ kind, line, words }) => (
          <li key={`${kind} ${line}`}>
            {repairWords[language][kind]} ({t.line(line)}): <q lang={article.language}>{words}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
