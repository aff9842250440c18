import { type ReactNode, Suspense, useId } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Modal } from "../../ui/Modal.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { appMessages } from "../app-messages.ts";
import { ErrorBoundary } from "../states/ErrorBoundary.tsx";
import { failureMessages } from "../states/failure-messages.ts";
import styles from "./PageDialog.module.css";

export interface PageDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called however it was closed. */
  readonly onClose: () => void;
  /** Drawn while it is open; may come in a chunk of its own. */
  readonly children: ReactNode;
}

/** A box over the page, with its title and a way to close it. */
export function PageDialog({ title, isOpen, onClose, children }: PageDialogProps) {
  const t = useMessages(appMessages);
  const broken = useMessages(failureMessages);
  const id = useId();
  return (
    <Modal isOpen={isOpen} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          <Button aria-label={t.close} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        <ErrorBoundary fallback={<p role="alert">{broken.broken}</p>}>
          <Suspense fallback={<Skeleton lines={6} />}>{children}</Suspense>
        </ErrorBoundary>
      </div>
    </Modal>
  );
}
