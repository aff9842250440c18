import { standingWords } from "../../export/event-words.ts";
import { dateOf, type ExportCorpus, type ExportOptions } from "../../export/export-corpus.ts";
import { articleDateWords, originWords, quoteWords } from "../../export/passage-words.ts";
import { describeDate, describeDay } from "../../i18n/date-words.ts";
import { draftsIn, draftWords } from "../../i18n/event-name.ts";
import { defineMessages } from "../../i18n/messages.ts";
import type { PageSubject } from "./site-pages.ts";

const words = defineMessages({
  de: {
    events: (count: number) => (count === 1 ? "1 Ereignis steht darin." : `${count} Ereignisse stehen darin.`),
    withdrawn: (day: string, reason: string) => `Zurückgezogen am ${day}. ${reason}`,
  },
  en: {
    events: (count: number) => (count === 1 ? "1 event stands in it." : `${count} events stand in it.`),
    withdrawn: (day: string, reason: string) => `Withdrawn on ${day}. ${reason}`,
  },
});

/** What a page is about in a few sentences, for those who see only a link to it; null for a page that leads elsewhere. */
export function describePage(subject: PageSubject, corpus: ExportCorpus, options: ExportOptions): string | null {
  const { language } = options;
  switch (subject.kind) {
    case "start":
      return [corpus.timeline.description[language], draftsIn(corpus.events, language)].filter(Boolean).join(" ");
    case "event": {
      const date = describeDate(dateOf(subject.event, options), language, "long");
      const [first] = subject.event.evidence;
      const quote = first?.quote ? ` ${quoteWords(first, language)}` : "";
      const told = `${capitalized(date)}; ${standingWords(subject.event, corpus, options)}.${quote}`;
      return subject.event.origin === "drafted" ? `${draftWords[language].notice}. ${told}` : told;
    }
    case "withdrawn":
      return words[language].withdrawn(
        describeDay(subject.event.day, language, "long"),
        subject.event.reason[language],
      );
    case "article": {
      const source = `${originWords(subject.article, language)}, ${articleDateWords(subject.article, language)}.`;
      return `${source} ${words[language].events(corpus.eventsOfArticle(subject.article.id).length)}`;
    }
    case "former":
      return null;
    default:
      return subject satisfies never;
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
