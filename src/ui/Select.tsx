import { useId } from "react";
import styles from "./Select.module.css";

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string | undefined }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of many, folded away: the browser's own menu under a label. */
export function Select<T extends string>({ label, options, value, onChoose }: SelectProps<T>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChoose(option.value);
  };
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
