import styles from "./Hint.module.css";

export interface HintProps {
  readonly kind: "actor" | "time";
  readonly words: string;
  readonly note: string;
  /** Whether it can be reached by keyboard; otherwise only pointer and finger find the note. */
  readonly stop: boolean;
}

/** Words with a note, which the page's hints show. */
export function Hint({ kind, words, note, stop }: HintProps) {
  // Not a button element, which does not break across lines as words do.
  const control = stop ? { role: "button", tabIndex: 0 } : {};
  return (
    <span className={styles.words} data-kind={kind} data-hint={note} {...control}>
      {words}
    </span>
  );
}
