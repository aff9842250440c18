import { use, useMemo } from "react";
import { useCorpus } from "../data/corpus-context.tsx";
import { DataRootContext } from "../data/queries.ts";
import type { ExportOptions } from "../export/export-corpus.ts";
import { useLanguage } from "../i18n/language-context.tsx";
import { eventsWithPages } from "../model/event-pages.ts";
import { useView } from "../state/navigation.tsx";

/** How files and citations are written: as the page is read now, with links to the site's own address or, without one, to here. */
export function useExportOptions(): ExportOptions {
  const { events, articleById, timeline } = useCorpus();
  const root = use(DataRootContext);
  const language = useLanguage();
  const dates = useView((view) => view.dates);
  return useMemo(() => {
    const paged = eventsWithPages(events);
    return {
      language,
      dates,
      site: timeline.site ?? new URL(root, window.location.href).href,
      pages: { event: (id) => paged.has(id), article: (id) => articleById.has(id) },
    };
  }, [events, articleById, timeline, root, language, dates]);
}
