import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { filterMessages } from "./filter-messages.ts";
import { periodWords } from "./filter-sentence.ts";
import styles from "./PeriodChip.module.css";
import { useFilters } from "./use-filters.ts";

/** The period that the strip of months set, and the way to lift it. */
export function PeriodChip() {
  const language = useLanguage();
  const t = useMessages(filterMessages);
  const { filters, change } = useFilters();
  const words = periodWords(filters, language);
  if (!words) return null;
  return (
    <Button
      look="solid"
      className={styles.chip}
      aria-label={t.removePeriod(words)}
      onClick={() => change({ from: null, to: null })}
    >
      {t.period(words)}
      <Icon name="close" />
    </Button>
  );
}
