import { yearName } from "../../i18n/date-names.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { type DayNumber, formatDay, parseDay } from "../../model/day.ts";
import { Select } from "../../ui/Select.tsx";
import { listMessages } from "./list-messages.ts";
import type { ListYear } from "./list-source.ts";
import styles from "./YearNavigator.module.css";

export interface YearNavigatorProps {
  readonly years: readonly ListYear[];
  /** The place in `years` of the one that is in sight. */
  readonly current: number;
  /** The days by which the first and the last dated event stand; null without any. */
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
  readonly onYear: (place: number) => void;
  readonly onDay: (day: DayNumber) => unknown;
}

/** Leads through a long list: to a year, or to a day. */
export function YearNavigator({ years, current, first, last, onYear, onDay }: YearNavigatorProps) {
  const language = useLanguage();
  const t = useMessages(listMessages);
  const options = years.map(({ year, count }, place) => ({
    value: String(place),
    label: t.yearOption(year === null ? t.undated : yearName(year, language), count),
  }));
  const go = (text: string) => {
    const day = parseDay(text);
    if (day !== null) onDay(day);
  };
  return (
    <nav className={styles.navigator} aria-label={t.jump}>
      <Select label={t.toYear} options={options} value={String(current)} onChoose={(place) => onYear(Number(place))} />
      {first === null || last === null ? null : (
        <label className={styles.day}>
          {t.toDay}
          <input type="date" min={formatDay(first)} max={formatDay(last)} onChange={({ target }) => go(target.value)} />
        </label>
      )}
    </nav>
  );
}
