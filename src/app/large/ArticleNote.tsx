import { useLargeTimeline } from "../../data/large-timeline.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import type { ArticleId } from "../../model/ids.ts";
import { noFilters } from "../../search/filters.ts";
import { useNavigation } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "../Panel.module.css";
import { topMessages } from "./top-messages.ts";

/** Says that an article of a large timeline may tell of more events than are marked in it, and leads to all of them; nothing in other timelines. */
export function ArticleNote({ id }: { readonly id: ArticleId }) {
  const t = useMessages(topMessages);
  const large = useLargeTimeline();
  const { open } = useNavigation();
  if (!large) return null;
  return (
    <div className={styles.note}>
      <p>{t.someOfArticle}</p>
      <Button onClick={() => open({ layout: "list", filters: { ...noFilters, sources: [id] } })}>
        {t.allOfArticle}
      </Button>
    </div>
  );
}
