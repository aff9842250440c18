import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { eventTypeWords, stanceWords, traitWords } from "../../i18n/vocabulary.ts";
import { FacetMenu } from "./FacetMenu.tsx";
import { filterMessages } from "./filter-messages.ts";

/** The filters that are lists of words. */
export function FacetMenus() {
  const corpus = useCorpus();
  const language = useLanguage();
  const t = useMessages(filterMessages);
  return (
    <>
      <FacetMenu facet="types" label={t.types} nameOf={(type) => eventTypeWords[language][type]} />
      <FacetMenu facet="says" label={t.says} nameOf={(id) => corpus.actorById.get(id)?.names[language]} />
      <FacetMenu facet="stances" label={t.stances} nameOf={(stance) => stanceWords[language][stance]} />
      <FacetMenu facet="only" label={t.only} nameOf={(trait) => traitWords[language][trait]} />
      <FacetMenu
        facet="sources"
        label={t.sources}
        nameOf={(id) => corpus.articleById.get(id)?.headline}
        langOf={(id) => corpus.articleById.get(id)?.language}
      />
    </>
  );
}
