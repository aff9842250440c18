import { useCorpus } from "../../data/corpus-context.tsx";
import { describeDay } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { parseDay } from "../../model/day.ts";
import { useNavigation, useViewNow } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import styles from "./KnownWhen.module.css";
import { knownMessages } from "./known-messages.ts";
import { countOpen } from "./report-days.ts";
import { useFilters } from "./use-filters.ts";
import { useReportDays } from "./use-report-days.ts";

/** What was known when: events in the order of their first reports, and only those told of by a day. */
export function KnownWhen() {
  const t = useMessages(knownMessages);
  const language = useLanguage();
  const time = useViewNow((view) => view.time);
  const known = useViewNow((view) => view.filters.known);
  const { open } = useNavigation();
  return (
    <Popover
      label={known ? t.knownOn(describeDay(known, language, "short")) : t.title}
      marked={known !== null || time === "reported"}
    >
      <div className={styles.box}>
        <SegmentedControl
          legend={t.order}
          showLegend
          options={[
            { value: "happened", label: t.happened },
            { value: "reported", label: t.reported },
          ]}
          value={time}
          onChoose={(value) => open({ time: value })}
        />
        <KnownSlider />
      </div>
    </Popover>
  );
}

/** The day of which it is asked what was known; nothing where no article has a date. */
function KnownSlider() {
  const t = useMessages(knownMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const { change } = useFilters();
  const { adjust } = useNavigation();
  const known = useViewNow((view) => view.filters.known);
  const { days, isLoading } = useReportDays();
  const at = known === null ? days.length : days.findLastIndex((day) => day <= known);
  const words = known === null ? t.always : t.knownOn(describeDay(known, language, "long"));
  const choose = (index: number) => {
    const day = days[index] ?? null;
    // The first step of many leads back to where they began.
    if (known === null || day === null) change({ known: day });
    else adjust((view) => ({ filters: { ...view.filters, known: day } }));
  };
  if (days.length === 0) return <p className={styles.note}>{t.undated}</p>;
  // Of a large timeline nobody has them all to count.
  const openCount = known === null || corpus.catalogue ? 0 : countOpen(known, corpus.events, corpus);
  return (
    <div className={styles.known}>
      <label>
        {t.slider}
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={days.length}
          value={Math.max(0, at)}
          aria-valuetext={words}
          onChange={({ target }) => choose(target.valueAsNumber)}
        />
      </label>
      <p>{words}</p>
      {corpus.catalogue ? <KnownDay /> : null}
      {isLoading ? (
        <p className={styles.note} role="status">
          {t.counting}
        </p>
      ) : null}
      {openCount > 0 ? <p className={styles.note}>{t.open(openCount)}</p> : null}
      {known === null ? null : <Button onClick={() => change({ known: null })}>{t.lift}</Button>}
    </div>
  );
}

/** Any day, where the slider has but one a month. */
function KnownDay() {
  const t = useMessages(knownMessages);
  const { change } = useFilters();
  const known = useViewNow((view) => view.filters.known);
  return (
    <label>
      {t.exactly}
      <input
        type="date"
        value={known ?? ""}
        onChange={({ target }) => parseDay(target.value) !== null && change({ known: target.value })}
      />
    </label>
  );
}
