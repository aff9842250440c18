import { memo } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import type { MatrixCounts, MatrixRow as Row } from "../../search/actor-matrix.ts";
import type { Filters } from "../../search/filters.ts";
import { ActorName } from "../../ui/ActorName.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./Matrix.module.css";
import { isChosen, isWithin } from "./matrix-filters.ts";
import { matrixMessages } from "./matrix-messages.ts";
import { type NamedPeriod, shadeOf } from "./matrix-words.ts";

/** A row with all that is shown of it. */
export interface ShownRow extends Row {
  readonly name: string;
  readonly hue: number;
  readonly counts: MatrixCounts;
}

export interface MatrixRowProps {
  readonly row: ShownRow;
  /** From 1; 0 are the heads of the columns. */
  readonly place: number;
  readonly periods: readonly NamedPeriod[];
  readonly filters: Filters;
  /** The most certain events in any cell. */
  readonly most: number;
  /** The id of the pattern for what is only possible. */
  readonly hatch: string;
  /** The column at which the Tab key stops; null: it does not in this row. */
  readonly stop: number | null;
}

/** An actor with a cell for each period. What a click and the keys do is heard by the grid. */
export const MatrixRow = memo(function MatrixRow({ row, place, periods, filters, most, hatch, stop }: MatrixRowProps) {
  const t = useMessages(matrixMessages);
  return (
    <tr>
      <th scope="row" className={styles.actor}>
        <button
          type="button"
          className={styles.head}
          data-place={`${place} 0`}
          tabIndex={stop === 0 ? 0 : -1}
          aria-pressed={isChosen(filters, { actor: row.actor, period: null })}
        >
          <ActorName actor={row.actor} name={row.name} hue={row.hue} />
          <span className={styles.total}>
            {row.total}
            <VisuallyHidden> {t.events(row.total).replace(/^\d+ /, "")}</VisuallyHidden>
          </span>
        </button>
      </th>
      {periods.map((period, index) => (
        <Cell
          key={period.edtf}
          row={row}
          period={period}
          certain={row.counts.certain[index] ?? 0}
          possible={row.counts.possible[index] ?? 0}
          {...{ place: `${place} ${index + 1}`, filters, most, hatch, isStop: stop === index + 1 }}
        />
      ))}
    </tr>
  );
});

interface CellProps extends Pick<MatrixRowProps, "row" | "filters" | "most" | "hatch"> {
  readonly period: NamedPeriod;
  readonly certain: number;
  readonly possible: number;
  readonly place: string;
  readonly isStop: boolean;
}

/** Shade and number of what is certain, hatching and number of what is only possible. */
function Cell({ row, period, certain, possible, filters, most, hatch, place, isStop }: CellProps) {
  const t = useMessages(matrixMessages);
  const isEmpty = certain + possible === 0;
  return (
    <td>
      <button
        type="button"
        className={styles.cell}
        data-place={place}
        data-shade={shadeOf(certain, most)}
        data-outside={!isWithin(filters, row.actor, period.edtf)}
        tabIndex={isStop ? 0 : -1}
        aria-disabled={isEmpty}
        aria-pressed={isChosen(filters, { actor: row.actor, period: period.edtf })}
        aria-label={`${t.cell(certain, possible)}: ${row.name}, ${period.name}`}
      >
        {isEmpty ? null : (
          <svg className={styles.picture} aria-hidden="true">
            {certain > 0 ? <rect className={styles.certain} width="100%" height="100%" /> : null}
            {possible > 0 ? (
              <rect
                className={styles.possible}
                y={certain > 0 ? "78%" : "0"}
                width="100%"
                height={certain > 0 ? "22%" : "100%"}
                fill={`url(#${hatch})`}
              />
            ) : null}
          </svg>
        )}
        {certain > 0 ? <strong>{certain}</strong> : null}
        {possible > 0 ? <span>+{possible}</span> : null}
      </button>
    </td>
  );
}
