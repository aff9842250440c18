import { useId } from "react";
import styles from "./SegmentedControl.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export interface SegmentedControlProps<T extends string> {
  /** What is chosen here. */
  readonly legend: string;
  /** Whether the legend is to be seen as well as heard. */
  readonly showLegend?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, all of them in sight: radio buttons side by side. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.control}>
      <legend className={styles.legend}>
        {props.showLegend ? (
          <span className={styles.seen}>{props.legend}</span>
        ) : (
          <VisuallyHidden>{props.legend}</VisuallyHidden>
        )}
      </legend>
      <div className={styles.options}>
        {props.options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
