import type { ReactNode } from "react";
import styles from "./ButtonRow.module.css";

/** Buttons and links side by side, in as many lines as they need. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
