import type { TimelineEvent } from "../model/event.ts";
import type { Language } from "../model/localized.ts";
import { defineMessages } from "./messages.ts";

/** How a suggestion of the software is told from what a person stands behind. */
export const draftWords = defineMessages({
  de: {
    draft: "Entwurf",
    notice: "Entwurf – von der Software vorgeschlagen, nicht geprüft",
    holds: (drafts: number, all: number) =>
      drafts === all
        ? "Alle Ereignisse sind Entwürfe – von der Software vorgeschlagen, nicht geprüft."
        : `${drafts} von ${all} Ereignissen ${drafts === 1 ? "ist ein Entwurf" : "sind Entwürfe"} – von der Software vorgeschlagen, nicht geprüft.`,
  },
  en: {
    draft: "Draft",
    notice: "Draft – suggested by the software, not checked",
    holds: (drafts: number, all: number) =>
      drafts === all
        ? "All events are drafts – suggested by the software, not checked."
        : `${drafts} of ${all} events ${drafts === 1 ? "is a draft" : "are drafts"} – suggested by the software, not checked.`,
  },
});

type Named = Pick<TimelineEvent, "title" | "label" | "origin">;

/** An event's title, marked where it is a draft. For wherever no other mark stands beside the title. */
export function eventTitle(event: Pick<Named, "title" | "origin">, language: Language): string {
  return marked(event.title[language], event, language);
}

/** The few words for an event, marked like its title. */
export function eventLabel(event: Pick<Named, "label" | "origin">, language: Language): string {
  return marked(event.label[language], event, language);
}

/** The language of an event's title and label where it is not that of the interface, for `lang`: those of a draft are an article's words. */
export function titleLanguage({ wordsOf }: Pick<TimelineEvent, "wordsOf">, language: Language): Language | undefined {
  return wordsOf && wordsOf.language !== language ? wordsOf.language : undefined;
}

/** That a timeline holds drafts, in a sentence; empty where it holds none. */
export function draftsIn(events: readonly Pick<TimelineEvent, "origin">[], language: Language): string {
  const drafts = events.filter(({ origin }) => origin === "drafted").length;
  return drafts === 0 ? "" : draftWords[language].holds(drafts, events.length);
}

function marked(words: string, { origin }: Pick<Named, "origin">, language: Language): string {
  return origin === "drafted" ? `${draftWords[language].draft}: ${words}` : words;
}
