import type { ComponentProps } from "react";
import styles from "./Button.module.css";
import { classes } from "./classes.ts";

export interface ButtonProps extends ComponentProps<"button"> {
  /** `outlined`: the usual one; `quiet`: like a link; `solid`: the one thing to do here. */
  readonly look?: "outlined" | "quiet" | "solid";
}

/** A button that does not submit. */
export function Button({ look, className, ...button }: ButtonProps) {
  return <button type="button" {...button} className={classes(buttonLook(look), className)} />;
}

/** The classes of a button, for a link that is to look like one. */
export function buttonLook(look: NonNullable<ButtonProps["look"]> = "outlined"): string {
  return classes(styles.button, styles[look]);
}
