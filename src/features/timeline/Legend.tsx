import { useMessages } from "../../i18n/language-context.tsx";
import type { DateEstimate, DerivedDate } from "../../model/date-estimate.ts";
import { DateGlyph } from "../../ui/date-glyph/DateGlyph.tsx";
import type { GlyphForm } from "../../ui/date-glyph/date-glyph.ts";
import { timelineMessages } from "./messages.ts";
import styles from "./Timeline.module.css";
import type { Mark } from "./timeline-view.ts";

interface Sign {
  readonly date: DateEstimate;
  readonly announced?: boolean;
  readonly words: string;
}

export interface LegendProps {
  readonly marks: readonly Mark[];
  /** Whether lines join the marks of one event. */
  readonly joined: boolean;
}

/** The signs that are on the timeline, and no others. */
export function Legend({ marks, joined }: LegendProps) {
  const words = useMessages(timelineMessages);
  const forms = formsOf(marks);
  const signs: Record<GlyphForm, Sign> = {
    day: { date: example("2024-06-01"), words: words.legendDay },
    within: { date: example("2024-06"), words: words.legendWithin },
    by: { date: example("[..2024-06-01]"), words: words.legendBy },
    "not-before": { date: example("[2024-06-01..]"), words: words.legendNotBefore },
    lasting: { date: example("2024-06-01/2024-07-01"), words: words.legendLasting },
    editorial: { date: editorialExample, words: words.legendEditorial },
  };
  const shown: Sign[] = legendOrder.filter((form) => forms.has(form)).map((form) => signs[form]);
  if (marks.some(({ announced }) => announced))
    shown.push({ date: example("2024-06-01/2024-07-01"), announced: true, words: words.legendAnnounced });
  if (marks.some(hasSoftEdge)) shown.push({ date: example("[2024-06-01..]", ["earliest"]), words: words.legendSoft });
  if (shown.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without markers, Safari takes the list for none
    <ul role="list" className={styles.legend} aria-label={words.legend}>
      {shown.map((sign) => (
        <li key={sign.words}>
          <DateGlyph date={sign.date} announced={sign.announced ?? false} />
          {sign.words}
        </li>
      ))}
      {joined ? (
        <li>
          <svg className={styles.joined} viewBox="0 0 12 20" aria-hidden="true">
            <path d="M6 4v12" />
            <circle cx="6" cy="4" r="4" />
            <circle cx="6" cy="16" r="4" />
          </svg>
          {words.legendJoined}
        </li>
      ) : null}
    </ul>
  );
}

const legendOrder: readonly GlyphForm[] = ["day", "within", "by", "not-before", "lasting", "editorial"];

/** The forms of all strokes, an editor's over those of the articles included. */
function formsOf(marks: readonly Mark[]): ReadonlySet<GlyphForm> {
  return new Set(
    marks.flatMap(({ glyph, overlaid }) => (overlaid ? [glyph.form, "editorial" as const] : [glyph.form])),
  );
}

function hasSoftEdge({ glyph }: Mark): boolean {
  return glyph.parts.some(({ softStart, softEnd }) => softStart || softEnd);
}

function example(edtf: string, soft: DerivedDate["soft"] = []): DerivedDate {
  return { basis: "stated", edtf, earliest: null, latest: null, soft, derivation: [] };
}

const nothing = { de: "–", en: "–" };
const editorialExample: DateEstimate = {
  basis: "editorial",
  edtf: "2024-06-01",
  earliest: null,
  latest: null,
  note: nothing,
  source: nothing,
};
