import { useState } from "react";
import { MOST_CHOICES } from "../../catalogue/catalogue.ts";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { ActorId } from "../../model/ids.ts";
import { useViewNow } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./ActorChips.module.css";
import { filterMessages } from "./filter-messages.ts";
import { MOST_OPTIONS, narrowOptions } from "./narrow-options.ts";
import { OptionSearch } from "./OptionSearch.tsx";
import { useFacetOptions } from "./use-facet-options.ts";
import { useFilters } from "./use-filters.ts";
import { useFoundNames } from "./use-found-names.ts";
import { withFound } from "./with-found.ts";

/** How many actors have a chip before the rest is unfolded. */
const FIRST_CHIPS = 6;

/** The actors as chips: a click adds or takes away the events in which they take part. */
export function ActorChips({ compact }: { readonly compact: boolean }) {
  const corpus = useCorpus();
  const language = useLanguage();
  const t = useMessages(filterMessages);
  const showsAll = useSession((session) => session.allActors);
  const set = useSession((session) => session.set);
  const { options } = useFacetOptions("actors");
  const [words, setWords] = useState("");
  const nameOf = (id: ActorId) => corpus.actorById.get(id)?.names[language];
  const found = useFoundNames("actors", words, showsAll);
  const unfolded = withFound(
    narrowOptions(options, ({ value }) => nameOf(value), words),
    options,
    found,
  );
  const shown = showsAll ? unfolded.shown : options.filter(({ chosen }, rank) => chosen || rank < FIRST_CHIPS);
  const folded = options.length - shown.length;
  // Nobody has counted the others.
  const areMore = options.length >= MOST_CHOICES;
  return (
    <fieldset className={compact ? styles.row : styles.chips}>
      <VisuallyHidden as="legend">{t.actors}</VisuallyHidden>
      {shown.map(({ value, count }) => (
        <ActorChip key={value} id={value} name={nameOf(value) ?? t.unknown(value)} count={count} compact={compact} />
      ))}
      {showsAll && options.length > MOST_OPTIONS ? (
        <OptionSearch
          label={t.actors}
          words={words}
          onWords={setWords}
          hidden={areMore && words === "" ? null : unfolded.hidden}
          state={found.state}
        />
      ) : null}
      {folded > 0 || showsAll ? (
        <Button className={styles.more} aria-expanded={showsAll} onClick={() => set({ allActors: !showsAll })}>
          {showsAll ? t.fewerActors : t.moreActors(areMore ? null : folded)}
        </Button>
      ) : null}
    </fieldset>
  );
}

interface ActorChipProps {
  readonly id: ActorId;
  readonly name: string;
  readonly count: number | undefined;
  readonly compact: boolean;
}

function ActorChip({ id, name, count, compact }: ActorChipProps) {
  const t = useMessages(filterMessages);
  const { toggle } = useFilters();
  const chosen = useViewNow(({ filters }) => filters.actors.includes(id));
  const { tag, hue } = useCorpus().markOf(id);
  return (
    <Chip
      label={name}
      tag={compact ? null : tag}
      hue={hue}
      {...(count === undefined
        ? {}
        : { count: t.number(count), "data-hint": chosen ? t.removeHint(count) : t.addHint(count) })}
      chosen={chosen}
      data-actor={id}
      onClick={() => toggle("actors", id)}
    />
  );
}
