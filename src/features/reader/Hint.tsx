import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { useLanguage } from "../../i18n/language-context.tsx";
import styles from "./Hint.module.css";

export interface HintProps {
  readonly kind: "actor" | "time";
  readonly words: string;
  readonly note: string;
  /** Whether it can be reached by keyboard and touch; otherwise only the pointer finds the note. */
  readonly stop: boolean;
}

/** Distance kept to the edges of the text, in CSS pixels. */
const MARGIN = 4;

/** Words with a note that appears on hover, focus and tap, and goes on Escape. */
export function Hint({ kind, words, note, stop }: HintProps) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (open && box.current) keepInside(box.current);
  }, [open]);
  if (!stop)
    return (
      <span className={styles.words} data-kind={kind} data-hint={note}>
        {words}
      </span>
    );
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    // The panel stays open: only the note goes.
    event.stopPropagation();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer may rest on the note too; the button below is the control
    <span className={styles.hint} onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button element does not break across lines as words do */}
      <span
        role="button"
        tabIndex={0}
        className={styles.words}
        data-kind={kind}
        aria-describedby={open ? id : undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={closeOnEscape}
      >
        {words}
      </span>
      {open ? (
        <span ref={box} id={id} role="tooltip" lang={language} className={styles.note}>
          {note}
        </span>
      ) : null}
    </span>
  );
}

/** Shifts a note sideways so that it does not leave the block of text in which it stands. */
function keepInside(box: HTMLElement): void {
  box.style.left = "0px";
  const block = box.closest("p, h3")?.getBoundingClientRect();
  const own = box.getBoundingClientRect();
  if (!block) return;
  const overhang = Math.max(0, own.right + MARGIN - block.right);
  box.style.left = `${-Math.min(overhang, own.left - block.left)}px`;
}
