import type { ComponentProps } from "react";
import styles from "./Chip.module.css";
import { classes } from "./classes.ts";
import { Dot } from "./Dot.tsx";
import { Icon } from "./Icon.tsx";

export interface ChipProps extends Omit<ComponentProps<"button">, "children"> {
  readonly label: string;
  /** Shown before the label, in capitals. */
  readonly tag?: string | null;
  /** The colour of its dot, 0 to 8; missing: no dot. */
  readonly hue?: number;
  /** In words of the language. */
  readonly count?: string;
  readonly chosen: boolean;
}

/** A choice that is on or off. */
export function Chip({ label, tag, hue, count, chosen, className, ...button }: ChipProps) {
  return (
    <button type="button" aria-pressed={chosen} {...button} className={classes(styles.chip, className)}>
      {hue === undefined ? null : <Dot hue={hue} />}
      {tag ? <span className={styles.tag}>{tag}</span> : null}
      <span>{label}</span>
      {chosen ? <Icon name="close" /> : null}
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </button>
  );
}
