import { type CSSProperties, type KeyboardEvent, type MouseEvent, useId, useRef, useState } from "react";
import { yearName } from "../../i18n/date-names.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { MatrixUnit } from "../../search/actor-matrix.ts";
import type { Filters } from "../../search/filters.ts";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { type GridPlace, inside, moveInGrid } from "./grid-navigation.ts";
import styles from "./Matrix.module.css";
import { MatrixRow, type ShownRow } from "./MatrixRow.tsx";
import { afterChoice, isChosen } from "./matrix-filters.ts";
import { matrixMessages } from "./matrix-messages.ts";
import { type NamedPeriod, yearsOver } from "./matrix-words.ts";

export interface MatrixGridProps {
  readonly unit: MatrixUnit;
  /** Neither is empty. */
  readonly rows: readonly ShownRow[];
  readonly periods: readonly NamedPeriod[];
  /** The id of the pattern for what is only possible. */
  readonly hatch: string;
}

/** The matrix as a picture to filter by: one stop of the Tab key, within it the arrow keys move. */
export function MatrixGrid({ unit, rows, periods, hatch }: MatrixGridProps) {
  const t = useMessages(matrixMessages);
  const filters = useView((view) => view.filters);
  const { open } = useNavigation();
  const grid = useRef<HTMLTableElement>(null);
  const help = useId();
  const last = { row: rows.length, column: periods.length };
  const [reached, setReached] = useState<GridPlace>({ row: 1, column: 0 });
  const stop = inside(reached, last);
  const most = Math.max(...rows.flatMap(({ counts }) => [...counts.certain]));

  const choose = (event: MouseEvent) => {
    const place = placeOf(event.target);
    const button = event.target instanceof Element ? event.target.closest("[aria-disabled=true]") : null;
    if (!place || button) return;
    const choice = {
      actor: rows[place.row - 1]?.actor ?? null,
      period: periods[place.column - 1]?.edtf ?? null,
    };
    open((view) => ({ filters: afterChoice(view.filters, choice) }));
  };
  const move = (event: KeyboardEvent) => {
    if (event.metaKey || event.altKey || event.shiftKey) return;
    const from = placeOf(event.target);
    const to = from && moveInGrid(event.key, from, last, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`)?.focus();
  };

  return (
    <div className={styles.scroller}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are operated is what a grid is
        role="grid"
        className={styles.grid}
        aria-label={t.title(unit)}
        aria-describedby={help}
        style={{ "--columns": periods.length } as CSSProperties}
        onClick={choose}
        onKeyDown={move}
        onFocus={({ target }) => setReached((before) => placeOf(target) ?? before)}
      >
        <colgroup>
          <col className={styles.actors} />
          <col span={periods.length} />
        </colgroup>
        <Heads unit={unit} periods={periods} filters={filters} stop={stop.row === 0 ? stop.column : null} />
        <tbody>
          {rows.map((row, index) => (
            <MatrixRow
              key={row.actor}
              place={index + 1}
              stop={stop.row === index + 1 ? stop.column : null}
              {...{ row, periods, filters, most, hatch }}
            />
          ))}
        </tbody>
      </table>
      <p id={help} hidden>
        {t.grid}
      </p>
    </div>
  );
}

interface HeadsProps extends Pick<MatrixGridProps, "unit" | "periods"> {
  readonly filters: Filters;
  /** The column at which the Tab key stops; null: in none. */
  readonly stop: number | null;
}

function Heads({ unit, periods, filters, stop }: HeadsProps) {
  const t = useMessages(matrixMessages);
  const language = useLanguage();
  return (
    <thead>
      {unit === "month" ? (
        <tr>
          <td className={styles.actor} />
          {yearsOver(periods).map(({ year, columns }) => (
            <th key={year} scope="colgroup" colSpan={columns} className={styles.year}>
              {yearName(year, language)}
            </th>
          ))}
        </tr>
      ) : null}
      <tr>
        <th scope="col" className={styles.actor}>
          {t.actor}
        </th>
        {periods.map(({ edtf, name, short }, index) => (
          <th key={edtf} scope="col">
            <button
              type="button"
              className={styles.head}
              data-place={`0 ${index + 1}`}
              tabIndex={stop === index + 1 ? 0 : -1}
              aria-label={name}
              aria-pressed={isChosen(filters, { actor: null, period: edtf })}
            >
              {short}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function placeOf(target: EventTarget): GridPlace | null {
  const place = target instanceof Element ? target.closest<HTMLElement>("[data-place]")?.dataset.place : undefined;
  if (!place) return null;
  const [row = 0, column = 0] = place.split(" ").map(Number);
  return { row, column };
}
