import { useEffect, useRef } from "react";
import { useMessages } from "../i18n/language-context.tsx";
import { useSession } from "../state/session-store.tsx";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import styles from "./HelpDialog.module.css";
import { HelpGlyphs } from "./HelpGlyphs.tsx";
import { HelpKeys } from "./HelpKeys.tsx";
import { helpMessages } from "./help-messages.ts";

/** What the page is, what its signs mean, and all keys. */
export function HelpDialog() {
  const t = useMessages(helpMessages);
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
            <h2 id="help-title">{t.title}</h2>
            <Button aria-label={t.close} onClick={() => set({ helpOpen: false })}>
              <Icon name="close" />
            </Button>
          </div>
          <p>{t.intro}</p>
          <p>{t.datesIntro}</p>
          <HelpGlyphs />
          <HelpKeys />
        </div>
      ) : null}
    </dialog>
  );
}
