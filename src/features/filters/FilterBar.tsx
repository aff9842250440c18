import type { ReactNode } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ActorChips } from "./ActorChips.tsx";
import { ActorOptions } from "./ActorOptions.tsx";
import { DateChoice } from "./DateChoice.tsx";
import { FacetMenus } from "./FacetMenus.tsx";
import styles from "./FilterBar.module.css";
import { FilterResult } from "./FilterResult.tsx";
import { FilterSentence } from "./FilterSentence.tsx";
import { filterMessages } from "./filter-messages.ts";
import { KnownWhen } from "./KnownWhen.tsx";
import { PeriodChip } from "./PeriodChip.tsx";

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
          <FilterResult shown={shown}>{afterResult}</FilterResult>
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
        <FilterResult shown={shown}>{afterResult}</FilterResult>
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
