import { pointName } from "../../i18n/date-names.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { parseEdtfDate } from "../../model/edtf.ts";
import type { MonthCount } from "../../search/month-counts.ts";
import styles from "./MonthStrip.module.css";
import { timelineMessages } from "./messages.ts";
import type { MonthRange } from "./period.ts";

export interface MonthSlidersProps {
  readonly months: readonly MonthCount[];
  readonly range: MonthRange;
  readonly onChoose: (range: MonthRange) => void;
}

/** The two ends of the period as grips on the strip, for keys and pointer. */
export function MonthSliders({ months, range, onChoose }: MonthSlidersProps) {
  const words = useMessages(timelineMessages);
  const language = useLanguage();
  const nameOf = (index: number) => {
    const date = parseEdtfDate(months[index]?.month ?? "");
    return date ? pointName(date, language, "long") : "";
  };
  return (
    <>
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={months.length}
        value={range.start}
        aria-label={words.from}
        aria-valuetext={nameOf(range.start)}
        onChange={({ target }) => onChoose({ ...range, start: Math.min(target.valueAsNumber, range.end - 1) })}
      />
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={months.length}
        value={range.end}
        aria-label={words.to}
        aria-valuetext={nameOf(range.end - 1)}
        onChange={({ target }) => onChoose({ ...range, end: Math.max(target.valueAsNumber, range.start + 1) })}
      />
    </>
  );
}
