import type { TimelineEvent } from "../../../model/event.ts";
import { overlaps } from "../../../model/span.ts";
import type { Decisions } from "../decisions.ts";
import type { UndatedDraft } from "./draft-event.ts";

/**
 * Whether a person has decided on a draft: threw it out (by its id, or by the id it had when another of its sentences came first), or
 * has an event that quotes the same words.
 */
export function isSettled(draft: UndatedDraft, { events, discarded }: Decisions): boolean {
  const ids = draft.evidence.map(({ key }) => `draft-${draft.type}-${key}`);
  return ids.some((id) => discarded.includes(id)) || events.some((event) => quotesTheSame(event, draft));
}

function quotesTheSame(event: TimelineEvent, draft: UndatedDraft): boolean {
  return event.evidence.some((edited) =>
    draft.evidence.some(
      (own) =>
        own.article === edited.article &&
        own.telling.some((part) => edited.telling.some((other) => overlaps(part, other))) &&
        (event.type === draft.type || own.key === edited.key),
    ),
  );
}
