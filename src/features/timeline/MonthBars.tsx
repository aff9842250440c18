import { monthAbbreviation, monthName, yearName } from "../../i18n/date-names.ts";
import { useLanguage } from "../../i18n/language-context.tsx";
import { calendarDate, type DayNumber } from "../../model/day.ts";
import type { Language } from "../../model/localized.ts";
import type { MonthCount } from "../../search/month-counts.ts";
import { useSession } from "../../state/session-store.tsx";
import styles from "./MonthStrip.module.css";
import type { MonthRange } from "./period.ts";
import type { Brush } from "./use-brush.ts";
import { placeOf } from "./window-places.ts";
import { yearStep } from "./year-step.ts";

export interface MonthBarsProps {
  readonly months: readonly MonthCount[];
  readonly range: MonthRange;
  /** Whether there is a timeline that shows some of them. */
  readonly hasWindow: boolean;
  readonly handlers: Brush["handlers"];
}

/** Percent of the height that the bars may take; the rest is for the names. */
const BARS = 66;
/** Percent of a month's width between two bars. */
const GAP = 18;
/** Pixels by which the first name keeps clear of the grip at the edge. */
const PAST_GRIP = 11;

/** The counts as bars, the chosen months in full; an image to the pointer only, the sliders and the table say the same. */
export function MonthBars({ months, range, hasWindow, handlers }: MonthBarsProps) {
  const language = useLanguage();
  const most = Math.max(...months.map(({ certain, possible }) => certain + possible), 1);
  const share = 100 / months.length;
  return (
    <svg className={styles.bars} aria-hidden="true" {...handlers}>
      <rect
        className={styles.chosen}
        x={`${range.start * share}%`}
        width={`${(range.end - range.start) * share}%`}
        height="100%"
      />
      {months.map(({ month, first, certain, possible }, index) => {
        const low = (certain / most) * BARS;
        const all = ((certain + possible) / most) * BARS;
        const x = `${(index + GAP / 200) * share}%`;
        const width = `${(share * (100 - GAP)) / 100}%`;
        const name = axisName(first, index, months.length, language);
        const isFine = calendarDate(first).year % yearStep(months.length, FEW_NAMES) !== 0;
        return (
          <g key={month} className={index >= range.start && index < range.end ? undefined : styles.outside}>
            <rect className={styles.possible} x={x} y={`${BARS + 4 - all}%`} width={width} height={`${all - low}%`} />
            <rect className={styles.certain} x={x} y={`${BARS + 4 - low}%`} width={width} height={`${low}%`} />
            {name === null ? null : (
              <text
                className={styles.name}
                data-fine={isFine}
                x={`${index * share}%`}
                dx={index === 0 ? PAST_GRIP : 4}
                y="94%"
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
      {hasWindow ? <WindowFrame months={months} /> : null}
    </svg>
  );
}

/** What the timeline shows of the months; the rail above moves it. */
function WindowFrame({ months }: Pick<MonthBarsProps, "months">) {
  // Of the whole strip this alone changes in every frame in which the timeline moves.
  const window = useSession((session) => session.window);
  if (!window) return null;
  const [from, to] = [placeOf(window.start, months), placeOf(window.end, months)];
  return <rect className={styles.frame} x={`${from * 100}%`} width={`${(to - from) * 100}%`} height="100%" />;
}

/** More months than this are named by their years alone. */
const FEW_MONTHS = 30;

/** As many years have room for their names, and as many where the page is narrow. */
const MANY_NAMES = 18;
const FEW_NAMES = 8;

/** The name under a month: the year of a January, and, where there is room, every third month. */
function axisName(first: DayNumber, index: number, count: number, language: Language): string | null {
  const { year, month } = calendarDate(first);
  const isFirst = month === 1;
  if (isFirst ? year % yearStep(count, MANY_NAMES) !== 0 : count > FEW_MONTHS || month % 3 !== 1) return null;
  if (isFirst) return yearName(year, language);
  return index === 0
    ? `${monthName(first, language, "short")} ${yearName(year, language)}`
    : monthAbbreviation(first, language);
}
