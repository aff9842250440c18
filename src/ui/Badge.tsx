import type { ReactNode } from "react";
import styles from "./Badge.module.css";
import { Icon, type IconName } from "./Icon.tsx";

export interface BadgeProps {
  readonly icon?: IconName;
  /** `plain`: a count or a kind; `contested` and `denied`: a standing, told by icon and words too; `draft`: nobody has checked it. */
  readonly tone?: "plain" | "contested" | "denied" | "draft";
  readonly children: ReactNode;
}

/** A short remark on an item. */
export function Badge({ icon, tone = "plain", children }: BadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  );
}
