import { classes } from "../classes.ts";
import styles from "./date-glyph.module.css";
import type { GlyphPart } from "./date-glyph.ts";

/** The class names that paint a stroke, inside an element with `data-form` and `data-announced`; its place is up to whoever draws it. */
export function partClass({ kind, softStart, softEnd }: GlyphPart): string {
  return classes(styles.part, styles[kind], softStart && styles.softStart, softEnd && styles.softEnd);
}
