import { type ComponentProps, type RefObject, useEffect, useRef } from "react";
import { classes } from "./classes.ts";
import styles from "./Modal.module.css";

export interface ModalProps extends Omit<ComponentProps<"dialog">, "open" | "ref"> {
  readonly isOpen: boolean;
  /** For what closes it at once; missing: `isOpen` alone does. */
  readonly dialog?: RefObject<HTMLDialogElement | null>;
}

/** A box over the page; while it is open, nothing else is there for the reader's hand. Its children are there while it is open. */
export function Modal({ isOpen, dialog, className, children, ...rest }: ModalProps) {
  const own = useRef<HTMLDialogElement>(null);
  const box = dialog ?? own;
  useEffect(() => {
    if (isOpen && !box.current?.open) box.current?.showModal();
    if (!isOpen) box.current?.close();
  }, [isOpen, box]);
  return (
    <dialog ref={box} {...rest} className={classes(styles.modal, className)}>
      {isOpen ? children : null}
    </dialog>
  );
}
