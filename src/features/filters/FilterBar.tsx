import type { ReactNode } from "react";
import { useAmounts, useLargeTimeline } from "../../data/large-timeline.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import { isFiltering } from "../../search/filters.ts";
import { useNavigation } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ActorChips } from "./ActorChips.tsx";
import { ActorOptions } from "./ActorOptions.tsx";
import { DateChoice } from "./DateChoice.tsx";
import { FacetMenus } from "./FacetMenus.tsx";
import styles from "./FilterBar.module.css";
import { FilterSentence } from "./FilterSentence.tsx";
import { filterMessages } from "./filter-messages.ts";
import { KnownWhen } from "./KnownWhen.tsx";
import { PeriodChip } from "./PeriodChip.tsx";
import { useFilters } from "./use-filters.ts";

export interface FilterBarProps {
  /** How many events pass. */
  readonly shown: number;
  /** On a narrow screen the chips are one row, and the rest unfolds from a button. */
  readonly compact: boolean;
  /** Stands between the chips and the rest on a narrow screen. */
  readonly strip?: ReactNode;
  /** What can be done with the events that pass. */
  readonly afterResult?: ReactNode;
}

/** Everything that narrows the timeline, and what is left of it. */
export function FilterBar({ shown, compact, strip, afterResult }: FilterBarProps) {
  const t = useMessages(filterMessages);
  const unfolded = useSession((session) => session.filtersOpen);
  const set = useSession((session) => session.set);
  if (!compact) {
    return (
      <section className={styles.bar} aria-label={t.filters}>
        <div className={styles.line}>
          <ActorChips compact={false} />
          <div className={styles.end}>
            <DateChoice compact={false} />
          </div>
        </div>
        <div className={styles.line}>
          <FacetMenus />
          <KnownWhen />
          <ActorOptions />
          <PeriodChip />
          <FilterSentence />
          <Result shown={shown}>{afterResult}</Result>
        </div>
      </section>
    );
  }
  return (
    <section className={styles.bar} aria-label={t.filters}>
      <ActorChips compact />
      {strip}
      <div className={styles.line}>
        <Button aria-expanded={unfolded} onClick={() => set({ filtersOpen: !unfolded })}>
          <Icon name="filter" />
          {t.filters}
        </Button>
        <DateChoice compact />
        <Result shown={shown}>{afterResult}</Result>
      </div>
      <div className={styles.line} hidden={!unfolded}>
        <ActorOptions />
        <FacetMenus />
        <KnownWhen />
      </div>
      <PeriodChip />
      <FilterSentence />
    </section>
  );
}

/** "18 von 22", the way back to all, and what else can be done with them. */
function Result({ shown, children }: { readonly shown: number; readonly children: ReactNode }) {
  const t = useMessages(filterMessages);
  const { events } = useAmounts();
  const passing = useLargeTimeline()?.selection.total ?? shown;
  const { filters, reset } = useFilters();
  const { open } = useNavigation();
  const notify = useSession((session) => session.notify);
  const resetWithUndo = () => {
    reset();
    notify(t.wasReset, { label: t.undo, run: () => open({ filters }) });
  };
  return (
    <div className={styles.result}>
      <span role="status">
        <strong>{t.number(passing)}</strong> {t.of} {t.number(events)}
      </span>
      {isFiltering(filters) ? (
        <Button look="quiet" className={styles.reset} onClick={resetWithUndo}>
          {t.reset}
        </Button>
      ) : null}
      {children}
    </div>
  );
}
