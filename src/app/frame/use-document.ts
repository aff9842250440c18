import { useEffect } from "react";
import type { Corpus } from "../../data/corpus.ts";
import { useCorpus } from "../../data/corpus-context.tsx";
import { eventTitle } from "../../i18n/event-name.ts";
import { useLanguage } from "../../i18n/language-context.tsx";
import type { EventId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import type { View } from "../../state/view.ts";
import { appMessages } from "../app-messages.ts";

/** Keeps the title, the language and the theme of the document in step with what is shown. */
export function useDocument(): void {
  const corpus = useCorpus();
  const language = useLanguage();
  const theme = useSession((session) => session.theme);
  const event = useView((view) => view.event);
  const article = useView((view) => view.article);
  const actor = useView((view) => view.actor);
  const story = useView((view) => view.story);
  const title = titleOf({ event, article, actor, story }, corpus, language);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    // Setting it, even to what it is, has the browser work out the look of every element again.
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}

/** Events under former ids are shown under their present ones, without a step in the history. */
export function usePresentIds(): void {
  const { eventById } = useCorpus();
  const event = useView((view) => view.event);
  const highlighted = useView((view) => view.highlighted);
  const { adjust } = useNavigation();
  useEffect(() => {
    const present = (id: EventId) => eventById.get(id)?.id ?? id;
    if (event && present(event) !== event) adjust({ event: present(event) });
    if (highlighted.some((id) => present(id) !== id)) adjust({ highlighted: [...new Set(highlighted.map(present))] });
  }, [eventById, event, highlighted, adjust]);
}

/** "Headline – Nordkorea und Russland": what is open, then the timeline. */
function titleOf(
  view: Pick<View, "event" | "article" | "actor" | "story">,
  corpus: Corpus,
  language: Language,
): string {
  const timeline = corpus.timeline.title[language];
  const article = view.article && corpus.articleById.get(view.article)?.headline;
  const event = view.event && corpus.eventById.get(view.event);
  const actor = view.actor && corpus.actorById.get(view.actor)?.names[language];
  const story = view.story && appMessages[language].story;
  const opened = view.actor ? actor : view.article ? article : event ? eventTitle(event, language) : story;
  return opened ? `${opened} – ${timeline}` : `${timeline} – Zeitfaden`;
}
