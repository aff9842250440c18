import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { describeStanding } from "../../i18n/standing-words.ts";
import { eventTypeWords } from "../../i18n/vocabulary.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId } from "../../model/ids.ts";
import { standingOf } from "../../model/standing.ts";
import { Icon } from "../../ui/Icon.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./EventPanel.module.css";
import { panelMessages } from "./panel-messages.ts";
import { standingIcon } from "./standing-icon.ts";

/** What kind of event it is and how far it is told. */
export function EventKicker({ event }: { readonly event: TimelineEvent }) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const name = (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id;
  return (
    <p className={styles.kicker}>
      <span>
        <VisuallyHidden>{t.type}: </VisuallyHidden>
        {eventTypeWords[language][event.type]}
      </span>
      {standingOf(event, corpus.claims).map((standing) => (
        <span key={standing.kind} className={styles.standing} data-standing={standing.kind}>
          <Icon name={standingIcon[standing.kind]} /> {describeStanding(standing, name, language, "long")}
        </span>
      ))}
    </p>
  );
}
