import { useCorpus } from "../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import type { ArticleId } from "../../model/ids.ts";
import { noFilters } from "../../search/filters.ts";
import { useNavigation } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "../panel/Panel.module.css";
import { topMessages } from "./top-messages.ts";

/**
 * Leads to all events of an article of a large timeline, and says that it may tell of more than are marked in it, unless all events are held: of
 * many articles there may be few. Nothing in other timelines.
 */
export function ArticleNote({ id }: { readonly id: ArticleId }) {
  const t = useMessages(topMessages);
  const large = useLargeTimeline();
  const { open } = useNavigation();
  const { events } = useCorpus();
  if (!large) return null;
  return (
    <div className={styles.note}>
      {events.length < large.events && <p>{t.someOfArticle}</p>}
      <Button onClick={() => open({ layout: "list", filters: { ...noFilters, sources: [id] } })}>
        {t.allOfArticle}
      </Button>
    </div>
  );
}
