import { useMemo, useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { ActorId } from "../../model/ids.ts";
import { facetOptions } from "../../search/facets.ts";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import styles from "./ActorChips.module.css";
import { filterMessages } from "./filter-messages.ts";
import { MOST_OPTIONS, narrowOptions } from "./narrow-options.ts";
import { OptionSearch } from "./OptionSearch.tsx";
import { useFilters } from "./use-filters.ts";

/** How many actors have a chip before the rest is unfolded. */
const FIRST_CHIPS = 6;

/** The actors as chips: a click adds or takes away the events in which they take part. */
export function ActorChips({ compact }: { readonly compact: boolean }) {
  const corpus = useCorpus();
  const language = useLanguage();
  const t = useMessages(filterMessages);
  const { context, toggle } = useFilters();
  const showsAll = useSession((session) => session.allActors);
  const set = useSession((session) => session.set);
  const options = useMemo(() => facetOptions("actors", context), [context]);
  const [words, setWords] = useState("");
  const nameOf = (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? t.unknown(id);
  const unfolded = narrowOptions(options, ({ value }) => nameOf(value), words);
  const shown = showsAll ? unfolded.shown : options.filter(({ chosen }, rank) => chosen || rank < FIRST_CHIPS);
  const folded = options.length - shown.length;
  return (
    <fieldset className={compact ? styles.row : styles.chips}>
      <legend className={styles.legend}>{t.actors}</legend>
      {shown.map(({ value, chosen, count }) => {
        const { tag, hue } = corpus.markOf(value);
        return (
          <Chip
            key={value}
            label={nameOf(value)}
            tag={compact ? null : tag}
            hue={hue}
            count={count}
            chosen={chosen}
            data-actor={value}
            data-hint={chosen ? t.removeHint(count) : t.addHint(count)}
            onClick={() => toggle("actors", value)}
          />
        );
      })}
      {showsAll && options.length > MOST_OPTIONS ? (
        <OptionSearch label={t.actors} words={words} onWords={setWords} hidden={unfolded.hidden} />
      ) : null}
      {folded > 0 || showsAll ? (
        <Button className={styles.more} aria-expanded={showsAll} onClick={() => set({ allActors: !showsAll })}>
          {showsAll ? t.fewerActors : t.moreActors(folded)}
        </Button>
      ) : null}
    </fieldset>
  );
}
