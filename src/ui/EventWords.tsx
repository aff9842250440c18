import { eventLabel, eventTitle, titleLanguage } from "../i18n/event-name.ts";
import { useLanguage } from "../i18n/language-context.tsx";
import type { TimelineEvent } from "../model/event.ts";

type Named = Pick<TimelineEvent, "title" | "label" | "origin" | "wordsOf">;

/** An event's title, or its few words, in the language that they are in; `isMarked`: marked where it is a draft. */
export function EventWords({
  event,
  of = "title",
  isMarked = true,
}: {
  event: Named;
  of?: "title" | "label";
  isMarked?: boolean;
}) {
  const language = useLanguage();
  const words = event[of][language];
  const whole = isMarked ? (of === "title" ? eventTitle : eventLabel)(event, language) : words;
  const lang = titleLanguage(event, language);
  if (!lang) return whole;
  return (
    <>
      {whole.slice(0, whole.length - words.length)}
      <span lang={lang}>{words}</span>
    </>
  );
}
