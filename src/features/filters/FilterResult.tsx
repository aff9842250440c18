import { type ReactNode, use } from "react";
import { SelectingContext, useAmounts, useLargeTimeline } from "../../data/large-timeline.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import { isFiltering } from "../../search/filters.ts";
import { useNavigation } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { classes } from "../../ui/classes.ts";
import styles from "./FilterResult.module.css";
import { filterMessages } from "./filter-messages.ts";
import { SelectingProgress } from "./SelectingProgress.tsx";
import { selectingMessages } from "./selecting-messages.ts";
import { useFilters } from "./use-filters.ts";

export interface FilterResultProps {
  /** How many events pass. */
  readonly shown: number;
  /** What else can be done with them. */
  readonly children: ReactNode;
}

/** "18 von 22", or how far the counting of them has come, and the ways back: to the filters before, and to all events. */
export function FilterResult({ shown, children }: FilterResultProps) {
  const t = useMessages(filterMessages);
  const { cancel } = useMessages(selectingMessages);
  const { events } = useAmounts();
  const large = useLargeTimeline();
  const selecting = use(SelectingContext);
  const { filters, reset } = useFilters();
  const { open } = useNavigation();
  const notify = useSession((session) => session.notify);
  const resetWithUndo = () => {
    reset();
    notify(t.wasReset, { label: t.undo, run: () => open({ filters }) });
  };
  const isCounted = selecting === null || selecting.isWhole;
  return (
    <div className={styles.result} data-large={large !== null} data-filtering={isFiltering(filters)}>
      <span role="status" className={styles.status}>
        {/* Of other filters the number says nothing. */}
        {isCounted ? (
          <span>
            <strong>{t.number(large?.selection.total ?? shown)}</strong> {t.of} {t.number(events)}
          </span>
        ) : null}
        {selecting ? <SelectingProgress {...selecting} /> : null}
      </span>
      {isCounted ? null : (
        <Button look="quiet" className={classes(styles.way, styles.cancel)} onClick={selecting.cancel}>
          {cancel}
        </Button>
      )}
      {isFiltering(filters) ? (
        <Button look="quiet" className={styles.way} onClick={resetWithUndo}>
          {t.reset}
        </Button>
      ) : null}
      {isCounted ? children : null}
    </div>
  );
}
