import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { facetOptions } from "../../search/facets.ts";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import styles from "./ActorChips.module.css";
import { filterMessages } from "./filter-messages.ts";
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
  const options = facetOptions("actors", context);
  const shown = showsAll ? options : options.filter(({ chosen }, rank) => chosen || rank < FIRST_CHIPS);
  const hidden = options.length - shown.length;
  return (
    <fieldset className={compact ? styles.row : styles.chips}>
      <legend className={styles.legend}>{t.actors}</legend>
      {shown.map(({ value, chosen, count }) => {
        const { tag, hue } = corpus.markOf(value);
        return (
          <Chip
            key={value}
            label={corpus.actorById.get(value)?.names[language] ?? t.unknown(value)}
            tag={compact ? null : tag}
            hue={hue}
            count={count}
            chosen={chosen}
            title={chosen ? t.removeHint(count) : t.addHint(count)}
            onClick={() => toggle("actors", value)}
          />
        );
      })}
      {hidden > 0 || showsAll ? (
        <Button className={styles.more} aria-expanded={showsAll} onClick={() => set({ allActors: !showsAll })}>
          {showsAll ? t.fewerActors : t.moreActors(hidden)}
        </Button>
      ) : null}
    </fieldset>
  );
}
