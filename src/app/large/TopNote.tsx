import { useLargeTimeline } from "../../data/large-timeline.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import styles from "../frame/Page.module.css";
import { topMessages } from "./top-messages.ts";

/** Says that a view shows the most salient events of a large timeline only, and how many of them are held so far; nothing where it shows all that pass. */
export function TopNote({ explains = false }: { /** Also says how they are chosen. */ readonly explains?: boolean }) {
  const t = useMessages(topMessages);
  const large = useLargeTimeline();
  if (!large || large.top.length >= large.selection.total) return null;
  const { top, total } = large.selection;
  return (
    <p className={styles.topNote}>
      {t.only(large.top.length, top.length, total)}
      {explains ? ` ${t.chosen}` : null}
    </p>
  );
}
