import { useCorpus } from "../../data/corpus-context.tsx";
import { dateCertainty, describeDate } from "../../i18n/date-words.ts";
import { describeDuration } from "../../i18n/duration-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { EditorialDate } from "../../model/date-estimate.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { dateOf } from "../../search/event-date.ts";
import { useView } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { DateGlyph } from "../../ui/date-glyph/DateGlyph.tsx";
import { DateDerivation } from "../../ui/derivation/DateDerivation.tsx";
import styles from "./EventDate.module.css";
import { panelMessages } from "./panel-messages.ts";

export interface EventDateProps {
  readonly event: TimelineEvent;
  /** Told only as something to come. */
  readonly announced: boolean;
}

/** When it happened, how that is known, and what the editor knows beside it. */
export function EventDate({ event, announced }: EventDateProps) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const choice = useView((view) => view.dates);
  const { when, whenEditorial } = event;
  const shown = dateOf(event, choice);
  return (
    <section className={styles.date} aria-label={t.date}>
      <p className={styles.when}>
        <DateGlyph date={shown} announced={announced} />
        <span className={styles.words}>
          <strong>{describeDate(shown, language, "long")}</strong>
          {shown.basis === "unknown" ? null : (
            <span className={styles.certainty}>{dateCertainty(shown, language)}</span>
          )}
        </span>
      </p>
      {shown === when ? null : <p>{t.byArticles(describeDate(when, language, "long"))}</p>}
      {when.basis === "unknown" ? <p>{when.reason[language]}</p> : null}
      {event.lasts ? <p>{t.lasts(describeDuration(event.lasts, language))}</p> : null}
      <DateDerivation date={when} sources={corpus} language={language} link={ViewLink} />
      {whenEditorial ? <EditorialNote date={whenEditorial} /> : null}
    </section>
  );
}

/** What the editor knows: told in full or mentioned, by the choice of dates. */
function EditorialNote({ date }: { readonly date: EditorialDate }) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const choice = useView((view) => view.dates);
  if (choice === "articles") {
    return (
      <p className={styles.note}>
        {t.editorKnows} <ViewLink to={{ dates: "editorial" }}>{t.showEditorial}</ViewLink>
      </p>
    );
  }
  return (
    <div className={styles.note}>
      <p>
        <strong>{t.editor(describeDate(date, language, "long"))}</strong> – {date.note[language]}
      </p>
      <p>
        {t.source}: {date.url ? <a href={date.url}>{date.source[language]}</a> : date.source[language]}
      </p>
      <ViewLink to={{ dates: "articles" }}>{t.showArticles}</ViewLink>
    </div>
  );
}
