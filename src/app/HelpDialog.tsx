import { lazy, Suspense, useEffect, useRef } from "react";
import { useMessages } from "../i18n/language-context.tsx";
import { useSession } from "../state/session-store.tsx";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { appMessages } from "./app-messages.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import styles from "./HelpDialog.module.css";
import { loadHelp } from "./lazy-parts.ts";
import { stateMessages } from "./state-messages.ts";

const HelpContent = lazy(loadHelp);

/** The help, over the page. */
export function HelpDialog() {
  const t = useMessages(appMessages);
  const broken = useMessages(stateMessages);
  const isOpen = useSession((session) => session.helpOpen);
  const set = useSession((session) => session.set);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="help-title"
      onClose={() => set({ helpOpen: false })}
    >
      {isOpen ? (
        <div className={styles.content}>
          <div className={styles.head}>
            <h2 id="help-title">{t.helpTitle}</h2>
            <Button aria-label={t.close} onClick={() => set({ helpOpen: false })}>
              <Icon name="close" />
            </Button>
          </div>
          <ErrorBoundary fallback={<p role="alert">{broken.broken}</p>}>
            <Suspense fallback={<Skeleton lines={6} />}>
              <HelpContent />
            </Suspense>
          </ErrorBoundary>
        </div>
      ) : null}
    </dialog>
  );
}
