import { useMessages } from "../../i18n/language-context.tsx";
import type { DateChoice as Choice } from "../../search/event-date.ts";
import { useNavigation, useViewNow } from "../../state/navigation.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import styles from "./DateChoice.module.css";
import { filterMessages } from "./filter-messages.ts";

/** Whether dates are what the articles say, or also what the editors know. */
export function DateChoice({ compact }: { readonly compact: boolean }) {
  const t = useMessages(filterMessages);
  const dates = useViewNow((view) => view.dates);
  const { open } = useNavigation();
  const options: { value: Choice; label: string }[] = [
    { value: "articles", label: t.byArticles },
    { value: "editorial", label: t.byEditors },
  ];
  const choose = (value: Choice) => open({ dates: value });
  if (!compact) {
    return <SegmentedControl legend={t.dates} showLegend options={options} value={dates} onChoose={choose} />;
  }
  return (
    <select
      className={dates === "editorial" ? styles.whole : styles.select}
      aria-label={t.dates}
      value={dates}
      onChange={({ target }) => choose(target.value === "editorial" ? "editorial" : "articles")}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
