import { useMessages } from "../../i18n/language-context.tsx";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./ReaderBar.module.css";
import { readerMessages } from "./reader-messages.ts";

/** The way back to the event from which the article was opened, its link, and closing. */
export function ReaderBar() {
  const t = useMessages(readerMessages);
  const { open, href } = useNavigation();
  const notify = useSession((session) => session.notify);
  const event = useView((view) => view.event);
  return (
    <div className={styles.bar}>
      {event ? (
        <ViewLink className={styles.back} to={{ article: null }}>
          <Icon name="back" />
          {t.back}
        </ViewLink>
      ) : null}
      <div className={styles.group}>
        <CopyButton
          text={() => new URL(href({ embedded: false }), window.location.href).href}
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
