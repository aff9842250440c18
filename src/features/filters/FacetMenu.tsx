import { useState } from "react";
import { MOST_CHOICES } from "../../catalogue/catalogue.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import { type FacetName, type FacetValues, isChosen } from "../../search/facets.ts";
import { useViewNow } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import { Popover } from "../../ui/Popover.tsx";
import styles from "./FacetMenu.module.css";
import { filterMessages } from "./filter-messages.ts";
import { MOST_OPTIONS, narrowOptions } from "./narrow-options.ts";
import { OptionSearch } from "./OptionSearch.tsx";
import { useFacetOptions } from "./use-facet-options.ts";
import { useFilters } from "./use-filters.ts";
import { useFoundNames } from "./use-found-names.ts";
import { withFound } from "./with-found.ts";

export interface FacetMenuProps<F extends FacetName> {
  readonly facet: F;
  readonly label: string;
  /** Undefined where it is not known. */
  readonly nameOf: (value: FacetValues[F]) => string | undefined;
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
  const [words, setWords] = useState("");
  const { options, state, retry } = useFacetOptions(facet);
  const found = useFoundNames(facet, words);
  const narrowed = narrowOptions(options, ({ value }) => nameOf(value), words);
  const { shown, hidden } = withFound(narrowed, options, found);
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{label}</legend>
      {options.length > MOST_OPTIONS ? (
        <OptionSearch
          label={label}
          words={words}
          onWords={setWords}
          hidden={words === "" && options.length >= MOST_CHOICES ? null : hidden}
          state={found.state}
        />
      ) : null}
      {state === "failed" ? <Failed onRetry={retry} /> : null}
      {state === "counting" ? <p role="status">{t.counting}</p> : null}
      {state === "counted" && shown.length === 0 && found.state !== "searching" ? <p>{t.nothing}</p> : null}
      {shown.map(({ value, count }) => (
        <FacetChoice
          key={value}
          {...{ facet, value, count }}
          name={nameOf(value) ?? t.unknown(value)}
          lang={langOf?.(value)}
        />
      ))}
    </fieldset>
  );
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useMessages(filterMessages);
  return (
    <div role="alert">
      <p>{t.notCounted}</p>
      <Button onClick={onRetry}>{t.retry}</Button>
    </div>
  );
}

interface FacetChoiceProps<F extends FacetName> {
  readonly facet: F;
  readonly value: FacetValues[F];
  readonly name: string;
  readonly lang: string | undefined;
  readonly count: number | undefined;
}

function FacetChoice<F extends FacetName>({ facet, value, name, lang, count }: FacetChoiceProps<F>) {
  const t = useMessages(filterMessages);
  const { toggle } = useFilters();
  const chosen = useViewNow(({ filters }) => isChosen(filters, facet, value));
  return (
    <label
      className={styles.option}
      data-actor={facet === "says" ? value : undefined}
      data-hint={count === undefined ? undefined : chosen ? t.removeHint(count) : t.addHint(count)}
    >
      <input type="checkbox" checked={chosen} onChange={() => toggle(facet, value)} />
      <span lang={lang}>{name}</span>
      <span className={styles.count}>{count === undefined ? null : t.number(count)}</span>
    </label>
  );
}
