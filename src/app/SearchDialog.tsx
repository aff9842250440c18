import { lazy, Suspense, useEffect, useRef } from "react";
import { openerMessages } from "../features/search/opener-messages.ts";
import { useMessages } from "../i18n/language-context.tsx";
import { useSession } from "../state/session-store.tsx";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { loadSearch } from "./later-parts.ts";
import styles from "./SearchDialog.module.css";

const SearchContent = lazy(loadSearch);

/** The search, over the page; over all of a narrow screen. A click beside it closes it. */
export function SearchDialog() {
  const t = useMessages(openerMessages);
  const isOpen = useSession((session) => session.searchOpen);
  const set = useSession((session) => session.set);
  const dialog = useRef<HTMLDialogElement>(null);
  // At once, so that what is opened next can take the focus.
  const close = () => dialog.current?.close();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it by keyboard
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t.search}
      onClose={() => set({ searchOpen: false })}
      onClick={({ target, currentTarget }) => target === currentTarget && close()}
    >
      {isOpen ? (
        <ErrorBoundary fallback={<Failed onClose={close} />}>
          <Suspense fallback={<Loading />}>
            <SearchContent onClose={close} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </dialog>
  );
}

function Loading() {
  return (
    <div className={styles.message}>
      <Skeleton lines={4} />
    </div>
  );
}

function Failed({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(openerMessages);
  return (
    <div className={styles.message}>
      <p role="alert">{t.failed}</p>
      <Button onClick={onClose}>
        <Icon name="close" />
        {t.close}
      </Button>
    </div>
  );
}
