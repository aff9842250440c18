import { useMessages } from "../../i18n/language-context.tsx";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./ActorPanel.module.css";
import { actorMessages } from "./actor-messages.ts";

/** The way back to what the actor was opened from, its link, and closing. */
export function ActorBar() {
  const t = useMessages(actorMessages);
  const { open, href } = useNavigation();
  const notify = useSession((session) => session.notify);
  const liesOver = useView((view) => view.event !== null || view.article !== null);
  return (
    <div className={styles.bar}>
      {liesOver ? (
        <ViewLink className={styles.back} to={{ actor: null }}>
          <Icon name="back" />
          {t.back}
        </ViewLink>
      ) : null}
      <div className={styles.group}>
        <CopyButton
          text={() => new URL(href({}), window.location.href).href}
          copied={t.copied}
          onDone={(copied) => notify(copied ? t.linkCopied : t.copyFailed)}
        >
          {t.copyLink}
        </CopyButton>
        <Button look="quiet" aria-label={t.close} onClick={() => open({ event: null, article: null, evidence: null })}>
          <Icon name="close" />
        </Button>
      </div>
    </div>
  );
}
