import { type ReactNode, useId } from "react";
import styles from "./RadioList.module.css";

export interface RadioListProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of several, all in sight, each on a line of its own. */
export function RadioList<T extends string>({ legend, options, value, onChoose }: RadioListProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
