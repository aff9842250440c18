import type { Subject } from "../../../model/dataset.ts";
import type { EventType, TimelineEvent } from "../../../model/event.ts";
import type { SubjectId } from "../../../model/ids.ts";

/** The subjects of a timeline that no editor has given any. */
export const ownSubjects: readonly Subject[] = [
  { id: "diplomatie" as SubjectId, name: { de: "Diplomatie", en: "Diplomacy" } },
  { id: "militaer" as SubjectId, name: { de: "Militär", en: "Military" } },
  { id: "reaktionen" as SubjectId, name: { de: "Reaktionen", en: "Reactions" } },
  { id: "geschehen" as SubjectId, name: { de: "Geschehen", en: "Occurrences" } },
];

const ownSubjectOf: Readonly<Record<EventType, string>> = {
  agreement: "diplomatie",
  visit: "diplomatie",
  delegation: "diplomatie",
  meeting: "diplomatie",
  statement: "diplomatie",
  deployment: "militaer",
  training: "militaer",
  "arms-transfer": "militaer",
  order: "militaer",
  discovery: "geschehen",
  confirmation: "reaktionen",
  denial: "reaktionen",
  accusation: "reaktionen",
  warning: "reaktionen",
  other: "geschehen",
};

/** The subject for a type: where the editor has most events of it, else the first of the editor's, else one of our own. */
export function subjectFor(
  type: EventType,
  subjects: readonly Subject[],
  edited: readonly Pick<TimelineEvent, "type" | "subject">[],
): SubjectId {
  if (subjects.length === 0) return ownSubjectOf[type] as SubjectId;
  const counts = subjects.map(({ id }) => edited.filter((event) => event.type === type && event.subject === id).length);
  const most = counts.indexOf(Math.max(...counts));
  return (subjects[most] ?? (subjects[0] as Subject)).id;
}
