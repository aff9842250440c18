import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./PanelArticle.module.css";

export interface PanelArticleProps {
  /** The `id` of the `h2` inside that names it. */
  readonly titleId: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of all that opens in the panel beside the timeline. */
export function PanelArticle({ titleId, className, children }: PanelArticleProps) {
  return (
    <article className={classes(styles.panel, className)} aria-labelledby={titleId}>
      {children}
    </article>
  );
}
