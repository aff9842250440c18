import { useMessages } from "../../i18n/language-context.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { ButtonRow } from "../../ui/ButtonRow.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import styles from "./LinkResult.module.css";
import { QrCode } from "./QrCode.tsx";
import { shareMessages } from "./share-messages.ts";

export interface LinkResultProps {
  readonly url: string;
  /** What the receiver is told it is. */
  readonly title: string;
}

/** A link with what can be done with it: copied, handed to another app, scanned. */
export function LinkResult({ url, title }: LinkResultProps) {
  const t = useMessages(shareMessages);
  const notify = useSession((session) => session.notify);
  const handOver = async () => {
    const worked = await share({ title, url });
    if (!worked) notify(t.notShared);
  };
  return (
    <div className={styles.result}>
      <label className={styles.address}>
        {t.link}
        <input type="text" readOnly value={url} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <ButtonRow>
        <CopyButton
          look="solid"
          text={() => url}
          copied={t.copied}
          onDone={(copied) => notify(copied ? t.linkCopied : t.copyFailed)}
        >
          {t.copyLink}
        </CopyButton>
        {"share" in navigator ? <Button onClick={() => void handOver()}>{t.handOver}</Button> : null}
      </ButtonRow>
      <details>
        <summary className={styles.summary}>{t.qrCode}</summary>
        <QrCode url={url} />
      </details>
    </div>
  );
}

/** Whether it was shared, or the reader thought better of it. */
async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
