import type { ComponentProps } from "react";
import styles from "./Button.module.css";
import { classes } from "./classes.ts";

export interface ButtonProps extends ComponentProps<"button"> {
  /** `outlined`: the usual one; `quiet`: like a link; `solid`: the one thing to do here. */
  readonly look?: "outlined" | "quiet" | "solid";
}

/** A button that does not submit. */
export function Button({ look = "outlined", className, ...button }: ButtonProps) {
  return <button type="button" {...button} className={classes(styles.button, styles[look], className)} />;
}
