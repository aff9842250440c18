import { useId, useMemo, useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { type ActorMatrix, actorMatrix } from "../../search/actor-matrix.ts";
import { selectEvents } from "../../search/select-events.ts";
import { useView } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./Matrix.module.css";
import { MatrixGrid } from "./MatrixGrid.tsx";
import type { ShownRow } from "./MatrixRow.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { matrixMessages } from "./matrix-messages.ts";
import { namePeriods } from "./matrix-words.ts";

/** Rows before the rest is unfolded, and rows that one can still survey after. */
const FIRST_ROWS = 12;
const MOST_ROWS = 200;

/** Who had to do with how many events, and when; each number is a filter. */
export function Matrix() {
  const t = useMessages(matrixMessages);
  const language = useLanguage();
  const hatch = useId();
  const [isWhole, setWhole] = useState(false);
  const [isTable, setTable] = useState(false);
  const matrix = useMatrix();
  const rows = useShownRows(matrix, isWhole);
  const periods = useMemo(() => namePeriods(matrix.periods, matrix.unit, language), [matrix, language]);
  const all = Math.min(matrix.rows.length, MOST_ROWS);
  if (rows.length === 0 || periods.length === 0) return <p className={styles.note}>{t.nothing}</p>;
  return (
    <figure className={styles.matrix}>
      <div className={styles.top}>
        <h3>{t.title(matrix.unit)}</h3>
        <Button aria-pressed={isTable} className={isTable ? styles.pressed : ""} onClick={() => setTable(!isTable)}>
          {t.asTable}
        </Button>
      </div>
      <Hatching id={hatch} />
      {isTable ? (
        <MatrixTable unit={matrix.unit} rows={rows} periods={periods} />
      ) : (
        <MatrixGrid unit={matrix.unit} rows={rows} periods={periods} hatch={hatch} />
      )}
      {all > FIRST_ROWS ? (
        <Button className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.showFirst : t.showAll(all)}
        </Button>
      ) : null}
      <figcaption className={styles.note}>
        {isTable ? null : <Legend hatch={hatch} />}
        {matrix.undated > 0 ? <p>{t.undated(matrix.undated)}</p> : null}
      </figcaption>
    </figure>
  );
}

/** Of all events that pass the filters but those two that are chosen here. */
function useMatrix(): ActorMatrix {
  const corpus = useCorpus();
  const filters = useView((view) => view.filters);
  const dates = useView((view) => view.dates);
  const time = useView((view) => view.time);
  return useMemo(() => {
    const others = { ...filters, actors: [], from: null, to: null };
    return actorMatrix(selectEvents(corpus.eventsBy(time), others, dates, corpus), {
      actors: corpus.actors.map(({ id }) => id),
      dates,
      members: (id) => (filters.withAffiliates ? corpus.withAffiliates(id) : new Set([id])),
    });
  }, [corpus, filters, dates, time]);
}

/** The first rows, or all that can be surveyed; those of chosen actors are always among them. */
function useShownRows(matrix: ActorMatrix, isWhole: boolean): readonly ShownRow[] {
  const corpus = useCorpus();
  const language = useLanguage();
  const chosen = useView((view) => view.filters.actors);
  return useMemo(
    () =>
      matrix.rows
        .filter(({ actor }, rank) => rank < (isWhole ? MOST_ROWS : FIRST_ROWS) || chosen.includes(actor))
        .map((row) => ({
          ...row,
          name: corpus.actorById.get(row.actor)?.names[language] ?? row.actor,
          hue: corpus.markOf(row.actor).hue,
          counts: matrix.countsOf(row.actor),
        })),
    [matrix, isWhole, chosen, corpus, language],
  );
}

/** The pattern of what is only possible, as on the timeline. */
function Hatching({ id }: { readonly id: string }) {
  return (
    <svg className={styles.defs} aria-hidden="true">
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.line} width="2" height="6" />
      </pattern>
    </svg>
  );
}

function Legend({ hatch }: { readonly hatch: string }) {
  const t = useMessages(matrixMessages);
  return (
    <>
      <p className={styles.legend}>
        <span>
          <svg className={styles.sign} data-shade="2" aria-hidden="true">
            <rect className={styles.certain} width="100%" height="100%" />
          </svg>
          <strong>3</strong> {t.certain}
        </span>
        <span>
          <svg className={styles.sign} aria-hidden="true">
            <rect width="100%" height="100%" fill={`url(#${hatch})`} />
          </svg>
          +1 {t.possible}
        </span>
      </p>
      <p>{t.hint}</p>
    </>
  );
}
