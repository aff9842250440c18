import styles from "./date-glyph.module.css";
import type { GlyphPart } from "./date-glyph.ts";

/** The class names that paint a stroke; its place is up to whoever draws it. */
export function partClass({ kind, softStart, softEnd }: GlyphPart, announced: boolean): string {
  const names = [styles.part, styles[kind], softStart && styles.softStart, softEnd && styles.softEnd];
  if (announced) names.push(styles.announced);
  return names.filter(Boolean).join(" ");
}
