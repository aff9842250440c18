import { useCorpus } from "../../data/corpus-context.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import type { Article } from "../../model/article.ts";
import { excerptsOf } from "./excerpts.ts";
import styles from "./Reader.module.css";
import { readerMessages } from "./reader-messages.ts";

/** Stands in place of a text that is not released: where to read it, and the quotes that may be shown. */
export function TextWithheld({ article }: { readonly article: Article }) {
  const t = useMessages(readerMessages);
  const corpus = useCorpus();
  const excerpts = excerptsOf(corpus.eventsOfArticle(article.id), article.id);
  return (
    <>
      <p className={styles.withheld}>
        {excerpts.length > 0 ? t.withheldExcerpt : t.withheld}{" "}
        {article.url ? <a href={article.url}>{t.readThere}</a> : null}
      </p>
      <ul className={styles.excerpts}>
        {excerpts.map((words) => (
          <li key={words}>
            <blockquote lang={article.language}>{words}</blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}
