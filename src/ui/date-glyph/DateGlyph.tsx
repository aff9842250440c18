import type { DateEstimate } from "../../model/date-estimate.ts";
import styles from "./date-glyph.module.css";
import { glyphOf } from "./date-glyph.ts";
import { partClass } from "./part-class.ts";

export interface DateGlyphProps {
  readonly date: DateEstimate;
  /** Told as something to come: drawn in dashes. */
  readonly announced?: boolean;
}

/** A date as the timeline draws it, at one small size, for use beside words that say the same; nothing for an unknown date. */
export function DateGlyph({ date, announced = false }: DateGlyphProps) {
  const glyph = glyphOf(date);
  if (!glyph) return null;
  return (
    <span className={styles.inline} data-form={glyph.form} data-announced={announced || undefined} aria-hidden="true">
      {glyph.parts.map((part) => (
        <span key={`${part.kind} ${part.from}`} className={partClass(part)} />
      ))}
    </span>
  );
}
