import type { CSSProperties, KeyboardEvent } from "react";
import { endNames } from "../../../i18n/date-names.ts";
import { useLanguage, useMessages } from "../../../i18n/language-context.tsx";
import { parseEdtfDate } from "../../../model/edtf.ts";
import type { Language } from "../../../model/localized.ts";
import type { MonthCount } from "../../../search/month-counts.ts";
import { type TimeWindow, useSession } from "../../../state/session-store.tsx";
import { timelineMessages } from "../messages.ts";
import styles from "./MonthStrip.module.css";
import { useFrameDrag } from "./use-frame-drag.ts";
import { placeOf, windowAfterKey } from "./window-places.ts";

export interface WindowRailProps {
  /** Not empty. */
  readonly months: readonly MonthCount[];
}

/** The grip over the frame that shows what the timeline shows: it moves and zooms the timeline, and filters nothing. */
export function WindowRail({ months }: WindowRailProps) {
  const window = useSession((session) => session.window);
  return window ? <Rail months={months} window={window} /> : null;
}

function Rail({ months, window }: WindowRailProps & { readonly window: TimeWindow }) {
  const words = useMessages(timelineMessages);
  const language = useLanguage();
  const ask = useSession((session) => session.set);
  const drag = useFrameDrag(window, months, (next) => ask({ window: next }));
  const [from, to] = [placeOf(window.start, months), placeOf(window.end, months)];
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = windowAfterKey(event.key, window, months);
    if (!next) return;
    event.preventDefault();
    ask({ window: next });
  };
  return (
    <div className={styles.rail} style={{ "--from": from, "--to": to } as CSSProperties} {...drag}>
      <div className={styles.sight} />
      <div
        className={styles.thumb}
        data-part="move"
        role="slider"
        tabIndex={0}
        aria-label={words.window}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(((from + to) / 2) * 100)}
        aria-valuetext={from === 0 && to === 1 ? words.wholeWindow : windowName(from, to, months, language)}
        onKeyDown={press}
      />
      <div className={styles.end} data-part="start" />
      <div className={styles.end} data-part="end" />
    </div>
  );
}

/** "Juni bis Oktober 2024". */
function windowName(from: number, to: number, months: readonly MonthCount[], language: Language): string {
  const nameAt = (index: number) => parseEdtfDate(months[Math.min(Math.max(index, 0), months.length - 1)]?.month ?? "");
  const [first, last] = [nameAt(Math.floor(from * months.length)), nameAt(Math.ceil(to * months.length) - 1)];
  if (!first || !last) return "";
  const [a, b] = endNames(first, last, language, "long");
  return first.text === last.text ? b : `${a} – ${b}`;
}
