import type { ReactNode } from "react";
import styles from "./Message.module.css";

export interface MessageProps {
  readonly title: string;
  /** What happened, and what to do about it. */
  readonly children: ReactNode;
  /** `alert`: it interrupts, as a failure does. */
  readonly role?: "alert";
  /** The level of its heading. */
  readonly level?: 1 | 2;
}

/** A state told in place of what would stand there. */
export function Message({ title, children, role, level = 2 }: MessageProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.message} role={role}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </div>
  );
}
