import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { ActorId, ArticleId } from "../../model/ids.ts";
import { useView } from "../../state/navigation.tsx";
import styles from "./FilterBar.module.css";
import { filterSentence } from "./filter-sentence.ts";
import { knownMessages } from "./known-messages.ts";

/** The filters in words; an empty paragraph, which takes no room, where there are none. */
export function FilterSentence() {
  const corpus = useCorpus();
  const language = useLanguage();
  const known = useMessages(knownMessages);
  const filters = useView((view) => view.filters);
  const time = useView((view) => view.time);
  const names = {
    actor: (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id,
    article: (id: ArticleId) => corpus.articleById.get(id)?.headline ?? id,
  };
  const byReport = time === "reported" ? known.byReport : "";
  return <p className={styles.sentence}>{`${filterSentence(filters, names, language)} ${byReport}`.trim()}</p>;
}
