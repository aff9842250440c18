import type { Corpus } from "../../data/corpus.ts";
import { dateCertainty, describeDate } from "../../i18n/date-words.ts";
import { draftWords } from "../../i18n/event-name.ts";
import { describeStanding, joinWords } from "../../i18n/standing-words.ts";
import type { DateEstimate } from "../../model/date-estimate.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { standingOf } from "../../model/standing.ts";
import { timelineMessages } from "./messages.ts";

/** A mark in one sentence: label and title, the date and how it is known, who takes part, who says it. */
export function markName(event: TimelineEvent, date: DateEstimate, corpus: Corpus, language: Language): string {
  const nameOf = (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id;
  const { label, title } = event;
  const participants = [...new Set(event.participants.map(({ actor }) => nameOf(actor)))];
  const standing = standingOf(event, corpus.claims).map((each) => describeStanding(each, nameOf, language, "short"));
  const parts = [
    // The words in sight come first, so that speech control finds them.
    label[language] === title[language] ? label[language] : `${label[language]}: ${title[language]}`,
    event.origin === "drafted" ? draftWords[language].notice : "",
    `${describeDate(date, language, "long")} (${dateCertainty(date, language)})`,
    participants.length > 0 ? timelineMessages[language].withActors(joinWords(participants, language)) : "",
    standing.join(", "),
  ];
  return parts.filter((part) => part !== "").join("; ");
}
