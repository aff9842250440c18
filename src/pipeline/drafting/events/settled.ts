import { boundsOf } from "../../../model/date-bounds.ts";
import type { DayNumber } from "../../../model/day.ts";
import type { EventType, TimelineEvent } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import { overlaps } from "../../../model/span.ts";
import type { Decisions } from "../decisions.ts";

/** A draft as far as decisions ask for it. */
type Draft = Pick<TimelineEvent, "id" | "type" | "evidence" | "participants" | "when">;

/** Types of which the same people do not do two at one time; of statements or deliveries they may. */
const single: ReadonlySet<EventType> = new Set(["agreement", "visit", "delegation", "meeting"]);
/** Days within which two dates are taken to be of one time. */
const ONE_TIME = 7;

/**
 * Whether a person has decided on a draft: threw it out (by its id, or by the id it had when another of its sentences came first), or
 * has an event that quotes the same words or, in other words, tells of the same.
 */
export function isSettled(draft: Draft, { events, discarded }: Decisions): boolean {
  // Most folders have none, and the draft may wait outside memory.
  if (discarded.length === 0 && events.length === 0) return false;
  return idsOf(draft).some((id) => discarded.includes(id)) || events.some((event) => tells(event, draft));
}

/** Its ids by each of its sentences, with the number that tells it from others that begin with the same one. */
function idsOf({ id, type, evidence }: Draft): string[] {
  const ids = evidence.map(({ key }) => `draft-${type}-${key}`);
  const own = ids.find((each) => id.startsWith(each));
  const number = own === undefined ? "" : id.slice(own.length);
  return ids.map((each) => each + number);
}

function tells(event: TimelineEvent, draft: Draft): boolean {
  if (event.id === draft.id || event.formerIds.includes(draft.id) || quotesTheSame(event, draft)) return true;
  return single.has(draft.type) && event.type === draft.type && sameTime(event, draft) && sameActors(event, draft);
}

function quotesTheSame(event: TimelineEvent, draft: Draft): boolean {
  return event.evidence.some((edited) =>
    draft.evidence.some(
      (own) =>
        own.article === edited.article &&
        own.telling.some((part) => edited.telling.some((other) => overlaps(part, other))) &&
        (event.type === draft.type || own.key === edited.key),
    ),
  );
}

/** Both are dated, closely, and the dates may be of one day. */
function sameTime(a: Pick<TimelineEvent, "when">, b: Pick<TimelineEvent, "when">): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  if (!one || !other || Math.max(one.last, other.last) - Math.min(one.first, other.first) > ONE_TIME) return false;
  return one.first <= other.last && other.first <= one.last;
}

function daysOf({ when }: Pick<TimelineEvent, "when">): { readonly first: DayNumber; readonly last: DayNumber } | null {
  const { earliest, latest } = boundsOf(when);
  return earliest === null || latest === null ? null : { first: earliest, last: latest };
}

/** Those who take part in the one also do in the other, whichever names fewer; at least two, as it takes to meet. */
function sameActors(a: Pick<TimelineEvent, "participants">, b: Pick<TimelineEvent, "participants">): boolean {
  const [one, other] = [actorsOf(a), actorsOf(b)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size >= 2 && [...fewer].every((actor) => more.has(actor));
}

function actorsOf({ participants }: Pick<TimelineEvent, "participants">): ReadonlySet<ActorId> {
  return new Set(participants.map(({ actor }) => actor));
}
