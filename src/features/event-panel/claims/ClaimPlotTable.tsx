import { useCorpus } from "../../../data/corpus-context.tsx";
import { describeSpeaker } from "../../../i18n/attribution-words.ts";
import { useLanguage, useMessages } from "../../../i18n/language-context.tsx";
import type { ActorId } from "../../../model/ids.ts";
import { ViewLink } from "../../../state/ViewLink.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { panelMessages } from "../panel-messages.ts";
import { ClaimMark } from "./ClaimMark.tsx";
import styles from "./ClaimPlotTable.module.css";
import { type Axis, agreementOf, type ClaimGroup, type ClaimPlot, type ClaimRow, placeOn } from "./claim-plot.ts";
import { describeAgreement, describeFigure, formatNumber } from "./claim-words.ts";

/** The figures that answer one question, drawn in a table: each row names what is counted and who says it. */
export function ClaimPlotTable({ plot }: { readonly plot: ClaimPlot }) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const figures = plot.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className={styles.plot}>
      <table>
        <caption>
          <strong>{plot.title[language]}</strong> {describeAgreement(figures, agreementOf(plot), language)}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t.counted}</VisuallyHidden>
            </th>
            <th scope="col">
              <VisuallyHidden>{t.figure}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        {plot.groups.map((group) => (
          <Group key={group.property.id} group={group} />
        ))}
      </table>
    </div>
  );
}

function Group({ group: { property, rows, axis } }: { readonly group: ClaimGroup }) {
  const language = useLanguage();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.property}>
          {property.name[language]}
        </th>
      </tr>
      {rows.map((row, index) => (
        <Row
          key={`${row.event.id} ${row.claim.evidence} ${row.claim.words}`}
          row={row}
          group={{ property, axis }}
          isLast={index === rows.length - 1}
        />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly row: ClaimRow;
  readonly group: Pick<ClaimGroup, "property" | "axis">;
  /** The last row of a property carries the numbers of its axis. */
  readonly isLast: boolean;
}

function Row({ row: { claim, event }, group: { property, axis }, isLast }: RowProps) {
  const language = useLanguage();
  const corpus = useCorpus();
  const name = (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id;
  const speaker = claim.by?.kind === "actors" ? claim.by.actors[0] : undefined;
  const article = event.evidence.find(({ key }) => key === claim.evidence)?.article;
  return (
    <tr>
      <th scope="row" className={styles.row}>
        {describeSpeaker(claim.by, name, language)}:{" "}
        <ViewLink
          to={{ event: event.id, article: null, evidence: claim.evidence }}
          lang={article && corpus.articleById.get(article)?.language}
        >
          {language === "de" ? `„${claim.words}“` : `“${claim.words}”`}
        </ViewLink>
      </th>
      <td>
        <ClaimMark claim={claim} axis={axis} hue={speaker ? corpus.markOf(speaker).hue : 0} />
        <VisuallyHidden>
          {describeFigure(claim, language)} {property.unit[language]}
        </VisuallyHidden>
        {isLast ? <AxisTicks axis={axis} /> : null}
      </td>
    </tr>
  );
}

/** The numbers of an axis; drawn, since static pages may not carry styles of their own. */
function AxisTicks({ axis }: { readonly axis: Axis }) {
  const language = useLanguage();
  return (
    <svg className={styles.ticks} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <text key={tick} x={`${placeOn(axis, tick) * 100}%`} y="1em" textAnchor="middle">
          {formatNumber(tick, language)}
        </text>
      ))}
    </svg>
  );
}
