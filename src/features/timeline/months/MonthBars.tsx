import { type CSSProperties, memo } from "react";
import { monthAbbreviation, monthName, yearName } from "../../../i18n/date-names.ts";
import { useLanguage } from "../../../i18n/language-context.tsx";
import { calendarDate, type DayNumber } from "../../../model/day.ts";
import type { Language } from "../../../model/localized.ts";
import type { MonthCount } from "../../../search/month-counts.ts";
import { useSession } from "../../../state/session-store.tsx";
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

/** Percent of the height that the bars may take, with what is above them; the rest is for the names. */
const BARS = 66;
const ABOVE = 4;
/** Percent of a month's width between two bars. */
const GAP = 18;

/** The counts as bars, the chosen months in full; an image to the pointer only, the sliders and the table say the same. */
export function MonthBars({ months, range, hasWindow, handlers }: MonthBarsProps) {
  const share = 100 / months.length;
  return (
    <>
      <svg className={styles.bars} aria-hidden="true" {...handlers}>
        <rect
          className={styles.chosen}
          x={`${range.start * share}%`}
          width={`${(range.end - range.start) * share}%`}
          height="100%"
        />
        <Bars months={months} start={range.start} end={range.end} />
        {hasWindow ? <WindowFrame months={months} /> : null}
      </svg>
      <MonthNames months={months} />
    </>
  );
}

/** Some hundred of them: drawn anew only when they, or the chosen months, are others. */
const Bars = memo(function Bars({ months, start, end }: Pick<MonthBarsProps, "months"> & MonthRange) {
  const most = Math.max(...months.map(({ certain, possible }) => certain + possible), 1);
  const share = 100 / months.length;
  return months.map(({ month, certain, possible }, index) => {
    const low = (certain / most) * BARS;
    const all = ((certain + possible) / most) * BARS;
    const x = `${(index + GAP / 200) * share}%`;
    const width = `${(share * (100 - GAP)) / 100}%`;
    return (
      <g key={month} className={index >= start && index < end ? undefined : styles.outside}>
        <rect className={styles.possible} x={x} y={`${BARS + ABOVE - all}%`} width={width} height={`${all - low}%`} />
        <rect className={styles.certain} x={x} y={`${BARS + ABOVE - low}%`} width={width} height={`${low}%`} />
      </g>
    );
  });
});

/** What stands under the bars: below the frame, whose ends would cross it. */
const MonthNames = memo(function MonthNames({ months }: Pick<MonthBarsProps, "months">) {
  const language = useLanguage();
  const names = months.map(({ first }, index) => axisName(first, index, months.length, language));
  const room = { "--room": roomOf(months.length, MANY_NAMES), "--narrow-room": roomOf(months.length, FEW_NAMES) };
  return (
    <p className={styles.names} style={room as CSSProperties} aria-hidden="true">
      {months.map(({ month, first }, index) =>
        names[index] === null ? null : (
          <span
            key={month}
            className={styles.name}
            data-wide={isNamed(first, months.length, MANY_NAMES)}
            data-narrow={isNamed(first, months.length, FEW_NAMES)}
            style={{ "--at": index / months.length } as CSSProperties}
          >
            {names[index]}
          </span>
        ),
      )}
    </p>
  );
});

/** What the timeline shows of the months; the rail above moves it. */
function WindowFrame({ months }: Pick<MonthBarsProps, "months">) {
  // Of the whole strip this alone changes in every frame in which the timeline moves.
  const window = useSession((session) => session.window);
  if (!window) return null;
  const [from, to] = [placeOf(window.start, months), placeOf(window.end, months)];
  return (
    <rect
      className={styles.frame}
      x={`${from * 100}%`}
      width={`${(to - from) * 100}%`}
      height={`${BARS + ABOVE + 1}%`}
    />
  );
}

/** More months than this are named by their years alone. */
const FEW_MONTHS = 30;

/** Where there is room, every so many months have a name. */
const MONTHS_A_NAME = 3;

/** As many years have room for their names, and as many where the page is narrow. */
const MANY_NAMES = 18;
const FEW_NAMES = 8;

/** The part of the strip that a name has for itself, up to the next one. */
function roomOf(count: number, most: number): number {
  return (count > FEW_MONTHS ? 12 * yearStep(count, most) : MONTHS_A_NAME) / count;
}

/** Whether a month has a name where so many years have room for theirs. */
function isNamed(first: DayNumber, count: number, most: number): boolean {
  const { year, month } = calendarDate(first);
  return month === 1 ? year % yearStep(count, most) === 0 : count <= FEW_MONTHS && month % MONTHS_A_NAME === 1;
}

/** The name under a month: the year of a January, and of few months every third; null where it has none, however wide the page is. */
function axisName(first: DayNumber, index: number, count: number, language: Language): string | null {
  if (!isNamed(first, count, MANY_NAMES) && !isNamed(first, count, FEW_NAMES)) return null;
  const { year, month } = calendarDate(first);
  if (month === 1) return yearName(year, language);
  return index === 0
    ? `${monthName(first, language, "short")} ${yearName(year, language)}`
    : monthAbbreviation(first, language);
}
