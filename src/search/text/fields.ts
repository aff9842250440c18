import type { Actor } from "../../model/actor.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Language } from "../../model/localized.ts";

/** A text of a document that is searched on its own: a phrase does not run on into the next. */
export interface Field {
  readonly text: string;
  readonly language: Language;
}

/** What is searched of an event: titles, then labels, the German ones first. */
export function eventFields({ title, label }: Pick<TimelineEvent, "title" | "label">): Field[] {
  return [...localizedFields(title), ...localizedFields(label)];
}

/** What is searched of an actor: names, then aliases, which are words of the timeline's language. */
export function actorFields({ names, aliases }: Pick<Actor, "names" | "aliases">, language: Language): Field[] {
  return [...localizedFields(names), ...aliases.map((text) => ({ text, language }))];
}

function localizedFields(words: Readonly<Record<Language, string>>): Field[] {
  return [
    { text: words.de, language: "de" },
    { text: words.en, language: "en" },
  ];
}
