import { useCorpus } from "../../data/corpus-context.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import type { Evidence } from "../../model/evidence.ts";
import { useSession } from "../../state/session-store.tsx";
import { Select } from "../../ui/Select.tsx";
import styles from "./SentenceChoice.module.css";
import { shareMessages } from "./share-messages.ts";

export interface SentenceChoiceProps {
  readonly event: TimelineEvent;
  readonly chosen: Evidence;
}

/** Which sentence of the event is meant; with only one there is nothing to choose. It stands below, whole. */
export function SentenceChoice({ event, chosen }: SentenceChoiceProps) {
  const t = useMessages(shareMessages);
  const { articleById } = useCorpus();
  const sharing = useSession((session) => session.sharing);
  const set = useSession((session) => session.set);
  return (
    <div className={styles.choice}>
      {event.evidence.length > 1 ? (
        <Select
          label={t.sentence}
          options={event.evidence.map(({ key, article }, index) => ({
            value: key,
            label: t.numbered(index + 1, articleById.get(article)?.headline ?? article),
            lang: articleById.get(article)?.language,
          }))}
          value={chosen.key}
          onChoose={(evidence) => sharing && set({ sharing: { ...sharing, evidence } })}
        />
      ) : null}
      {chosen.quote ? (
        <blockquote className={styles.quote} lang={articleById.get(chosen.article)?.language}>
          {chosen.quote.exact}
        </blockquote>
      ) : (
        <p>{t.withheld}</p>
      )}
    </div>
  );
}
