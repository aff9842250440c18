import { useMessages } from "../../i18n/language-context.tsx";
import type { MatrixUnit } from "../../search/actor-matrix.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./Matrix.module.css";
import type { ShownRow } from "./MatrixRow.tsx";
import { matrixMessages } from "./matrix-messages.ts";
import type { NamedPeriod } from "./matrix-words.ts";

export interface MatrixTableProps {
  readonly unit: MatrixUnit;
  readonly rows: readonly ShownRow[];
  readonly periods: readonly NamedPeriod[];
}

/** The matrix in words, for those who read. */
export function MatrixTable({ unit, rows, periods }: MatrixTableProps) {
  const t = useMessages(matrixMessages);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.scroller} aria-label={t.title(unit)} tabIndex={0}>
      <table className={styles.table}>
        <VisuallyHidden as="caption">{t.title(unit)}</VisuallyHidden>
        <thead>
          <tr>
            <th scope="col">{t.actor}</th>
            <th scope="col">{t.total}</th>
            {periods.map(({ edtf, name }) => (
              <th key={edtf} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ actor, name, total, counts }) => (
            <tr key={actor}>
              <th scope="row">{name}</th>
              <td>{total}</td>
              {periods.map(({ edtf }, index) => (
                <td key={edtf}>{t.cell(counts.certain[index] ?? 0, counts.possible[index] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
