import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import styles from "./Popover.module.css";

export interface PopoverProps {
  readonly label: ReactNode;
  /** Something in the box is chosen. */
  readonly marked?: boolean;
  /** Drawn while it is open. */
  readonly children: ReactNode;
}

/** Distance to the button and to the edges of the window, in CSS pixels. */
const GAP = 6;

/** As high as the box may always be, if need be over its button. */
const LEAST = 160;

/** A button that unfolds a box below itself, or above where it has more room and needs it. The browser closes it on Escape and on a click elsewhere, and gives the focus back. */
export function Popover({ label, marked = false, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const place = (opens: boolean) => {
    if (!opens || !button.current || !box.current) return;
    const anchor = button.current.getBoundingClientRect();
    const left = Math.min(anchor.left, document.documentElement.clientWidth - box.current.offsetWidth - GAP);
    box.current.style.left = `${Math.max(GAP, left)}px`;
    box.current.style.maxHeight = "none";
    const [above, below] = [anchor.top - 2 * GAP, window.innerHeight - anchor.bottom - 2 * GAP];
    const isAbove = box.current.offsetHeight > below && above > below;
    const from = Math.min(
      GAP + (isAbove ? window.innerHeight - anchor.top : anchor.bottom),
      window.innerHeight - GAP - LEAST,
    );
    box.current.style.top = isAbove ? "auto" : `${from}px`;
    box.current.style.bottom = isAbove ? `${from}px` : "auto";
    box.current.style.maxHeight = `${Math.max(LEAST, isAbove ? above : below)}px`;
  };
  return (
    <>
      <Button ref={button} popoverTarget={id} className={marked ? styles.marked : ""}>
        {label}
        <Icon name="down" />
      </Button>
      <div
        ref={box}
        id={id}
        popover="auto"
        className={styles.box}
        onBeforeToggle={({ newState }) => {
          if (newState === "open") setOpen(true);
          place(newState === "open");
        }}
        onToggle={({ newState }) => {
          setOpen(newState === "open");
          place(newState === "open");
        }}
      >
        {isOpen ? children : null}
      </div>
    </>
  );
}
