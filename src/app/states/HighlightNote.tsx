import { useCorpus } from "../../data/corpus-context.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import { appMessages } from "../app-messages.ts";
import styles from "../frame/Page.module.css";

/** How many events a link has picked out, and the way to see them like all others; nothing without such a link. */
export function HighlightNote({ shown }: { readonly shown: readonly TimelineEvent[] }) {
  const t = useMessages(appMessages);
  const { eventById } = useCorpus();
  const { open } = useNavigation();
  const highlighted = useView((view) => view.highlighted);
  const known = highlighted.filter((id) => eventById.has(id));
  if (known.length === 0) return null;
  const hidden = known.filter((id) => shown.every((event) => event.id !== id));
  return (
    <section className={styles.highlight} aria-label={t.highlighting}>
      <p>{t.highlighted(known.length, hidden.length)}</p>
      <Button look="quiet" onClick={() => open({ highlighted: [] })}>
        {t.noHighlight}
      </Button>
    </section>
  );
}
