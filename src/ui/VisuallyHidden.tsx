import type { ReactNode } from "react";
import styles from "./VisuallyHidden.module.css";

export interface VisuallyHiddenProps {
  /** The element that they are; missing: one among other words. */
  readonly as?: "span" | "div" | "h2" | "legend" | "caption";
  readonly children: ReactNode;
}

/** Words for ears only. */
export function VisuallyHidden({ as: Words = "span", children }: VisuallyHiddenProps) {
  return <Words className={styles.hidden}>{children}</Words>;
}

/** The class of a control that is for ears and the keyboard: in sight while it has the focus, or what it opens is open. */
export const hiddenUntilUsed = styles.untilUsed;
