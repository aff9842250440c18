import { describeSpeaker } from "../../i18n/attribution-words.ts";
import { describeDate } from "../../i18n/date-words.ts";
import { joinWords } from "../../i18n/standing-words.ts";
import { eventTypeWords } from "../../i18n/vocabulary.ts";
import type { Actor } from "../../model/actor.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { speakerOf } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import type { Language, Localized } from "../../model/localized.ts";
import { restsOnSpeakers } from "../../model/standing.ts";
import type { PlainTitle } from "../../pipeline/published/publish.ts";
import { rememberFor } from "../../pipeline/remember/remember-for.ts";

const event: Localized = { de: "Ereignis", en: "Event" };

/** Type, actors and date: "Treffen: Russland, China (3. Mai 2024)"; where only speakers tell it, the first of them stands before. */
export const plainTitle: PlainTitle = (draft, actors) => {
  const names = namesOf(actors);
  const inLanguage = (language: Language) => wordsFor(draft, (id) => names.get(id)?.[language] ?? id, language);
  const [de, en] = [inLanguage("de"), inLanguage("en")];
  return { title: { de: de.title, en: en.title }, label: { de: de.label, en: en.label } };
};

const namesOf = rememberFor((actors: readonly Actor[]) => new Map(actors.map(({ id, names }) => [id, names])));

function wordsFor(draft: TimelineEvent, name: (id: ActorId) => string, language: Language) {
  const type = draft.type === "other" ? event[language] : eventTypeWords[language][draft.type];
  const [first] = draft.evidence;
  const said = first && restsOnSpeakers(draft) ? speakerOf(first) : null;
  const speakers: readonly ActorId[] = said?.kind === "actors" ? said.actors : [];
  // Who speaks stands before.
  const others = draft.participants.filter(({ actor }) => !speakers.includes(actor));
  const who = [...new Set(others.map(({ actor }) => name(actor)))];
  const speaker = said ? `${describeSpeaker(said, name, language)}: ` : "";
  const label = `${speaker}${type}${who.length > 0 ? `: ${joinWords(who, language)}` : ""}`;
  const date = draft.when.basis === "unknown" ? "" : ` (${describeDate(draft.when, language, "short")})`;
  return { title: label + date, label };
}
