import { pointName } from "../../../i18n/date-names.ts";
import { useLanguage, useMessages } from "../../../i18n/language-context.tsx";
import { parseEdtfDate } from "../../../model/edtf.ts";
import type { MonthCount } from "../../../search/month-counts.ts";
import { useNavigation, useViewNow } from "../../../state/navigation.tsx";
import { timelineMessages } from "../messages.ts";
import styles from "./MonthStrip.module.css";
import { chosenMonths, type MonthRange, periodOf } from "./period.ts";

export interface MonthSlidersProps {
  readonly months: readonly MonthCount[];
  /** The months under way with the pointer; null when nothing is being drawn. */
  readonly draft: MonthRange | null;
}

/** The two ends of the period as grips on the strip, for keys and pointer. */
export function MonthSliders({ months, draft }: MonthSlidersProps) {
  const words = useMessages(timelineMessages);
  const language = useLanguage();
  const from = useViewNow(({ filters }) => filters.from);
  const to = useViewNow(({ filters }) => filters.to);
  const { open, adjust } = useNavigation();
  const range = draft ?? chosenMonths({ from, to }, months);
  const choose = (next: MonthRange) => {
    // The first step of many on the keys leads back to where they began.
    const step = from === null && to === null ? open : adjust;
    step(({ filters }) => ({ filters: { ...filters, ...periodOf(next, months) } }));
  };
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
        onChange={({ target }) => choose({ ...range, start: Math.min(target.valueAsNumber, range.end - 1) })}
      />
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={months.length}
        value={range.end}
        aria-label={words.to}
        aria-valuetext={nameOf(range.end - 1)}
        onChange={({ target }) => choose({ ...range, end: Math.max(target.valueAsNumber, range.start + 1) })}
      />
    </>
  );
}
