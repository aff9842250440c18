import { useCorpus } from "../../data/corpus-context.tsx";
import { useAmounts } from "../../data/large-timeline.ts";
import { eventLink } from "../../export/addresses.ts";
import { participantNames, standingWords } from "../../export/event-words.ts";
import { articleOf, dateOf, type ExportOptions } from "../../export/export-corpus.ts";
import {
  articleDateWords,
  attributionWords,
  headlineWords,
  originWords,
  quoteWords,
  titleWords,
} from "../../export/passage-words.ts";
import { dateCertainty, describeDate } from "../../i18n/date-words.ts";
import { draftWords, titleLanguage } from "../../i18n/event-name.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import styles from "./PrintSheet.module.css";
import { printMessages } from "./print-messages.ts";
import { numberNotes, type PrintNote } from "./print-notes.ts";

export interface PrintSheetProps {
  /** The events that pass the filters, in the order of the list. */
  readonly events: readonly TimelineEvent[];
  readonly options: ExportOptions;
  /** The address of the view that is printed. */
  readonly address: string;
}

/** The list for paper: every event with the numbers of its quotes, the quotes below as notes, all links in full. */
export function PrintSheet({ events, options, address }: PrintSheetProps) {
  const t = useMessages(printMessages);
  const all = useAmounts().events;
  const { notes, numbersOf } = numberNotes(events);
  return (
    <section className={styles.sheet} aria-label={t.sheet}>
      <p>
        {t.shown(events.length, all)} {t.view}: <span className={styles.link}>{address}</span>
      </p>
      <ol className={styles.events}>
        {events.map((event) => (
          <PrintedEvent key={event.id} event={event} numbers={numbersOf(event)} options={options} />
        ))}
      </ol>
      <h2 className={styles.heading}>{t.notes}</h2>
      <p>{t.checked}</p>
      <ol className={styles.notes}>
        {notes.map((note) => (
          <PrintedNote key={note.number} note={note} options={options} />
        ))}
      </ol>
    </section>
  );
}

interface PrintedEventProps extends Pick<PrintSheetProps, "options"> {
  readonly event: TimelineEvent;
  readonly numbers: readonly number[];
}

function PrintedEvent({ event, numbers, options }: PrintedEventProps) {
  const t = useMessages(printMessages);
  const corpus = useCorpus();
  const { language } = options;
  const date = dateOf(event, options);
  const names = participantNames(event, corpus, options).join(", ");
  return (
    <li className={styles.event}>
      <p>
        {describeDate(date, language, "long")} ({dateCertainty(date, language)})
      </p>
      <h3 className={styles.title}>
        <span lang={titleLanguage(event, language)}>{titleWords(event, language)}</span>{" "}
        <sup>{numbers.map((number) => `[${number}]`).join(" ")}</sup>
      </h3>
      {date.basis === "unknown" ? <p>{date.reason[language]}</p> : null}
      {date.basis === "editorial" ? <p>{t.editor(date.note[language], date.source[language])}</p> : null}
      <p>
        {[standingWords(event, corpus, options), names].filter(Boolean).join(" · ")}
        {event.origin === "drafted" ? ` · ${draftWords[language].notice}` : null}
      </p>
      <p className={styles.link}>{eventLink(event.id, corpus, options)}</p>
    </li>
  );
}

function PrintedNote({
  note: { event, evidence },
  options,
}: Pick<PrintSheetProps, "options"> & { readonly note: PrintNote }) {
  const corpus = useCorpus();
  const { language } = options;
  const article = articleOf(corpus, evidence.article);
  return (
    <li className={styles.note}>
      <span lang={article.language}>{quoteWords(evidence, language)}</span> –{" "}
      {attributionWords(evidence, corpus, language)}. <cite lang={article.language}>{headlineWords(article)}</cite>,{" "}
      {originWords(article, language)}, {articleDateWords(article, language)}.{" "}
      <span className={styles.link}>{article.url}</span>{" "}
      <span className={styles.link}>{eventLink(event.id, corpus, options, evidence.key)}</span>
    </li>
  );
}
