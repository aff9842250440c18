import { useMemo } from "react";
import { pointName } from "../../i18n/date-names.ts";
import { useLanguage } from "../../i18n/language-context.tsx";
import { type DayNumber, formatDay } from "../../model/day.ts";
import { parseEdtfDate } from "../../model/edtf.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { useView } from "../../state/navigation.tsx";
import styles from "./TimeStrip.module.css";
import { type StripPlace, timeStrip } from "./time-strip.ts";

export interface TimeStripProps {
  readonly events: readonly TimelineEvent[];
  /** The one that is told now; null: none. */
  readonly told: EventId | null;
}

/** Percent; less than this cannot be seen. */
const NARROWEST = 1.2;

/** Where in the whole of time the story is; a picture, since the words beside it give the date. */
export function TimeStrip({ events, told }: TimeStripProps) {
  const language = useLanguage();
  const dates = useView((view) => view.dates);
  const strip = useMemo(() => timeStrip(events, dates), [events, dates]);
  if (!strip) return null;
  const now = strip.places.find(({ event }) => event === told);
  return (
    <div className={styles.strip} aria-hidden="true">
      <svg className={styles.line} aria-hidden="true">
        <rect className={styles.whole} width="100%" height="2" y="9" />
        {strip.places.map((place) => (
          <rect key={place.event} className={styles.other} y="6" height="8" {...across(place)} />
        ))}
        {now ? <rect className={styles.now} y="1" height="18" rx="2" {...across(now)} /> : null}
      </svg>
      <p className={styles.ends}>
        <span>{monthOf(strip.first, language)}</span>
        <span>{monthOf(strip.last, language)}</span>
      </p>
    </div>
  );
}

/** Place and width, wide enough to be seen and inside of the strip. */
function across({ from, to }: StripPlace): { readonly x: string; readonly width: string } {
  const width = Math.max((to - from) * 100, NARROWEST);
  const x = Math.min(from * 100, 100 - width);
  return { x: `${x}%`, width: `${width}%` };
}

/** "Oktober 2023". */
function monthOf(day: DayNumber, language: Language): string {
  const month = parseEdtfDate(formatDay(day).slice(0, -3));
  return month ? pointName(month, language, "short") : "";
}
