import { useMemo, useState } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { type FacetName, type FacetValues, facetOptions } from "../../search/facets.ts";
import { Popover } from "../../ui/Popover.tsx";
import styles from "./FacetMenu.module.css";
import { filterMessages } from "./filter-messages.ts";
import { MOST_OPTIONS, narrowOptions } from "./narrow-options.ts";
import { OptionSearch } from "./OptionSearch.tsx";
import { useFilters } from "./use-filters.ts";

export interface FacetMenuProps<F extends FacetName> {
  readonly facet: F;
  readonly label: string;
  readonly nameOf: (value: FacetValues[F]) => string;
  /** The language of a name; missing or undefined: that of the page. */
  readonly langOf?: (value: FacetValues[F]) => string | undefined;
}

/** A filter with several choices behind one button, which says how many are chosen. */
export function FacetMenu<F extends FacetName>({ facet, label, ...names }: FacetMenuProps<F>) {
  const { filters } = useFilters();
  const chosen = filters[facet].length;
  return (
    <Popover label={chosen > 0 ? `${label}: ${chosen}` : label} marked={chosen > 0}>
      <FacetChoices facet={facet} label={label} {...names} />
    </Popover>
  );
}

function FacetChoices<F extends FacetName>({ facet, label, nameOf, langOf }: FacetMenuProps<F>) {
  const t = useMessages(filterMessages);
  const { context, toggle } = useFilters();
  const [words, setWords] = useState("");
  const options = useMemo(() => facetOptions(facet, context), [facet, context]);
  const { shown, hidden } = narrowOptions(options, ({ value }) => nameOf(value), words);
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{label}</legend>
      {options.length > MOST_OPTIONS ? (
        <OptionSearch label={label} words={words} onWords={setWords} hidden={hidden} />
      ) : null}
      {shown.length === 0 ? t.nothing : null}
      {shown.map((option) => (
        <label
          key={option.value}
          className={styles.option}
          data-actor={facet === "says" ? option.value : undefined}
          data-hint={option.chosen ? t.removeHint(option.count) : t.addHint(option.count)}
        >
          <input type="checkbox" checked={option.chosen} onChange={() => toggle(facet, option.value)} />
          <span lang={langOf?.(option.value)}>{nameOf(option.value)}</span>
          <span className={styles.count}>{option.count}</span>
        </label>
      ))}
    </fieldset>
  );
}
