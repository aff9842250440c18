import { useCorpus } from "../../../data/corpus-context.tsx";
import { dateCertainty, describeDate } from "../../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../../i18n/language-context.tsx";
import type { Article } from "../../../model/article.ts";
import { ViewLink } from "../../../state/ViewLink.tsx";
import { panelMessages } from "../panel-messages.ts";
import styles from "./SourceLine.module.css";

/** Where quotes stand: headline, publisher or unknown origin, the article's date and how it is known, and whose words it repeats. */
export function SourceLine({ article }: { readonly article: Article }) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const { datePublished: date } = article;
  const { articleById } = useCorpus();
  const original = article.copyOf && articleById.get(article.copyOf);
  const published =
    date.basis === "unknown"
      ? t.undated
      : `${t.published(describeDate(date, language, "short"))} (${dateCertainty(date, language)})`;
  return (
    <p className={styles.source}>
      <cite lang={article.language}>{article.headline}</cite>
      {" · "}
      {article.publisher ?? t.originUnknown}
      {" · "}
      {published}
      {original ? (
        <>
          {" · "}
          {t.sameText}{" "}
          <ViewLink to={{ article: original.id, evidence: null }} lang={original.language}>
            {original.headline}
          </ViewLink>
        </>
      ) : null}
    </p>
  );
}
