import { useDeferredValue, useMemo } from "react";
import { useCorpus } from "../../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../../data/large-timeline.ts";
import { useMessages } from "../../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../../model/event.ts";
import { countByMonth } from "../../../search/month-counts.ts";
import { selectEvents } from "../../../search/select-events.ts";
import { useNavigation, useView } from "../../../state/navigation.tsx";
import { useSession } from "../../../state/session-store.tsx";
import { useAfterPaint } from "../../../ui/use-after-paint.ts";
import { timelineMessages } from "../messages.ts";
import { MonthBars } from "./MonthBars.tsx";
import { MonthSliders } from "./MonthSliders.tsx";
import styles from "./MonthStrip.module.css";
import { MonthTable } from "./MonthTable.tsx";
import { chosenMonths, type MonthRange, periodOf } from "./period.ts";
import { useBrush } from "./use-brush.ts";
import { WindowRail } from "./WindowRail.tsx";

export interface MonthStripProps {
  /** All that passed the filters. */
  readonly events: readonly TimelineEvent[];
  /** Whether there is a timeline whose window is shown here. */
  readonly hasTimeline: boolean;
}

/** How many events each month has, to choose a period by; nothing where there are not two months to choose from. */
export function MonthStrip({ events, hasTimeline }: MonthStripProps) {
  const words = useMessages(timelineMessages);
  const dates = useView((view) => view.dates);
  const time = useView((view) => view.time);
  const filters = useView((view) => view.filters);
  const isDrawn = useSession((session) => session.window !== null);
  const { open } = useNavigation();
  const corpus = useCorpus();
  // Some hundred months are drawn after the marks.
  const counted = useAfterPaint(useLargeTimeline()?.selection.months);
  const isNarrowed = filters.from !== null || filters.to !== null;
  const months = useMemo(() => {
    if (counted) return counted;
    // The period alone must not empty the strip by which it is chosen.
    const all = isNarrowed
      ? selectEvents(corpus.eventsBy(time), { ...filters, from: null, to: null }, dates, corpus)
      : events;
    return countByMonth(all, dates);
  }, [counted, corpus, events, filters, dates, time, isNarrowed]);
  // What the eye does not wait for comes after the marks.
  const heard = useDeferredValue(months);
  const choose = (range: MonthRange) => open((view) => ({ filters: { ...view.filters, ...periodOf(range, months) } }));
  const { draft, handlers } = useBrush(months.length, choose);
  if (months.length < 2) return null;
  const range = draft ?? chosenMonths(filters, months);
  const hasWindow = hasTimeline && isDrawn;
  return (
    <figure className={styles.strip}>
      {hasWindow ? <WindowRail months={months} /> : null}
      {hasTimeline && !hasWindow ? <div className={styles.rail} /> : null}
      <div className={styles.field}>
        <MonthBars months={months} range={range} hasWindow={hasWindow} handlers={handlers} />
        <MonthSliders months={months} draft={draft} />
      </div>
      <figcaption className={styles.hint}>
        {words.months}. {words.brushHint} {hasTimeline ? words.windowHint : ""}{" "}
        {hasTimeline ? <span className={styles.forPointers}>{words.wheelHint}</span> : null}
      </figcaption>
      <MonthTable months={heard} />
    </figure>
  );
}
