import { type KeyboardEvent, useState } from "react";

export interface ComboboxOptions {
  /** The keys of the options, in their order. */
  readonly keys: readonly string[];
  readonly onChoose: (key: string) => void;
  /** Enter, while no option is active. */
  readonly onSubmit: () => void;
}

export interface Combobox {
  /** The key of the option that Enter would choose; null: none. */
  readonly active: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The keys of a text field with a list of options: the arrows go round through the options, the focus stays in the field. */
export function useCombobox({ keys, onChoose, onSubmit }: ComboboxOptions): Combobox {
  const [wanted, setWanted] = useState<string | null>(null);
  // An option that is no longer there is not active either.
  const active = wanted !== null && keys.includes(wanted) ? wanted : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setWanted(neighbour(keys, active, step));
    else if (event.key !== "Enter") return;
    else if (active === null) onSubmit();
    else onChoose(active);
    event.preventDefault();
  };
  return { active, onKeyDown };
}

/** The next key in a direction; from none to the first or the last, and from these round to the other end. */
function neighbour(keys: readonly string[], from: string | null, step: 1 | -1): string | null {
  const at = from === null ? (step > 0 ? -1 : keys.length) : keys.indexOf(from);
  return keys.at((at + step) % Math.max(1, keys.length)) ?? null;
}
