import { useCorpus } from "../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { ActorId, ArticleId } from "../../model/ids.ts";
import { useView } from "../../state/navigation.tsx";
import { nameParts } from "../../ui/name-parts.ts";
import styles from "./FilterBar.module.css";
import { filterSentence } from "./filter-sentence.ts";
import { knownMessages } from "./known-messages.ts";
import { selectingMessages } from "./selecting-messages.ts";

/** The filters in words, and what their search has not looked at; an empty paragraph, which takes no room, where there are none. */
export function FilterSentence() {
  const corpus = useCorpus();
  const language = useLanguage();
  const known = useMessages(knownMessages);
  const filters = useView((view) => view.filters);
  const time = useView((view) => view.time);
  const names = {
    actor: (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id,
  };
  const byReport = time === "reported" ? ` ${known.byReport}` : "";
  const isSearchedWhole = useLargeTimeline()?.selection.isSearchedWhole ?? true;
  const { notSearchedWhole } = useMessages(selectingMessages);
  const parts = nameParts((article) => filterSentence(filters, { ...names, article }, language));
  return (
    <p className={styles.sentence}>
      {parts.map((part, index) => (index % 2 === 0 ? part : <Headline key={part} id={part as ArticleId} />))}
      {byReport}
      {isSearchedWhole ? null : ` ${notSearchedWhole}`}
    </p>
  );
}

/** An article named in the sentence, in its own language. */
function Headline({ id }: { readonly id: ArticleId }) {
  const article = useCorpus().articleById.get(id);
  return <span lang={article?.language}>{article?.headline ?? id}</span>;
}
