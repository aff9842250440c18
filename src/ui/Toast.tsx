import { type ReactNode, useEffect, useEffectEvent } from "react";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import styles from "./Toast.module.css";

export interface ToastProps {
  /** Null: nothing to say. A new `key` is a new message. */
  readonly message: { readonly key: number; readonly text: string } | null;
  readonly action: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** How long a message stays that asks for nothing, in milliseconds. One with an action stays until it is closed or replaced. */
const STAYS = 6000;

/** A message that appears at the edge and is read out politely; the region is always there, so that it is heard. */
export function Toast({ message, action, closeLabel, onClose }: ToastProps) {
  const close = useEffectEvent(onClose);
  const key = message?.key;
  const stays = action !== null;
  useEffect(() => {
    if (key === undefined || stays) return;
    const timer = setTimeout(() => close(), STAYS);
    return () => clearTimeout(timer);
  }, [key, stays]);
  return (
    <div className={styles.region}>
      <div role="status">{message ? <p key={message.key}>{message.text}</p> : null}</div>
      {message ? (
        <>
          {action}
          <Button look="quiet" aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </>
      ) : null}
    </div>
  );
}
