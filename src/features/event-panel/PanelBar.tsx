import { useMessages } from "../../i18n/language-context.tsx";
import type { EventId } from "../../model/ids.ts";
import { useNavigation } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { CopyLink } from "./CopyLink.tsx";
import styles from "./PanelBar.module.css";
import { panelMessages } from "./panel-messages.ts";

export interface PanelBarProps {
  /** The neighbours of the event in the order of the list; null at its ends. */
  readonly previous: EventId | null;
  readonly next: EventId | null;
}

/** What leads away from the event: its neighbours, its link, and closing. */
export function PanelBar({ previous, next }: PanelBarProps) {
  const t = useMessages(panelMessages);
  const { open } = useNavigation();
  const set = useSession((session) => session.set);
  return (
    <div className={styles.bar}>
      <nav className={styles.group} aria-label={t.neighbours}>
        {previous ? (
          <ViewLink className={styles.link} to={{ event: previous, evidence: null }}>
            <Icon name="back" />
            <span>{t.previous}</span>
          </ViewLink>
        ) : null}
        {next ? (
          <ViewLink className={styles.link} to={{ event: next, evidence: null }}>
            <span>{t.next}</span>
            <Icon name="forward" />
          </ViewLink>
        ) : null}
      </nav>
      <div className={styles.group}>
        <CopyLink>{t.copyLink}</CopyLink>
        <Button
          look="quiet"
          aria-label={t.share}
          title={t.share}
          onClick={() => set({ sharing: { part: "link", evidence: null } })}
        >
          <Icon name="share" />
        </Button>
        <Button look="quiet" aria-label={t.close} onClick={() => open({ event: null, article: null, evidence: null })}>
          <Icon name="close" />
        </Button>
      </div>
    </div>
  );
}
