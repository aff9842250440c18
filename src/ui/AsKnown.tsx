import type { ReactNode } from "react";
import styles from "./AsKnown.module.css";

/** Says what is shown as it was known on a day, and what is open about it; each child a paragraph. */
export function AsKnownNote({ children }: { readonly children: ReactNode }) {
  return <div className={styles.note}>{children}</div>;
}

export interface LaterFoldProps {
  readonly summary: string;
  /** A link leads to something inside. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** What came only later, folded away. */
export function LaterFold({ summary, open, children }: LaterFoldProps) {
  return (
    <details className={styles.later} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
