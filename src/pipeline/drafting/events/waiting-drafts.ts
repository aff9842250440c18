import type { TextualDate } from "../../../model/date-estimate.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import { growingCounts, growingNumbers } from "../../../model/growing.ts";
import type { EventId } from "../../../model/ids.ts";
import { inTime, placeInTime } from "../../event-order.ts";
import { lookedUp, rememberLast } from "../../stores/looked-up.ts";
import type { NumberedTexts } from "../../stores/numbered-texts.ts";
import type { UndatedDraft } from "./draft-event.ts";

/** Drafts that wait outside memory: there are some an article, and few are shown. */
export interface WaitingDrafts {
  /** Puts a draft aside; returns its number, from 0 on. */
  readonly add: (draft: UndatedDraft, when: TextualDate) => number;
  /** Gives it another date. */
  readonly date: (number: number, when: TextualDate) => void;
  readonly read: (number: number) => Omit<TimelineEvent, "salience">;
  /** Those of these numbers in the order of the timeline, each read again whenever it is asked for something. */
  readonly inOrder: (numbers: readonly number[], weigh: (number: number) => number) => TimelineEvent[];
}

const undatedKeys = [
  ...(["subject", "type", "formerIds", "title", "label", "wordsOf", "participants"] as const),
  ...(["evidence", "claims", "origin", "corrections"] as const),
];

type Undated = Pick<UndatedDraft, (typeof undatedKeys)[number]>;

/**
 * What waits is no property of the drafts that are read again: a spread copy lacks it; `copyWith` copies it, and `inMemory` holds all of it.
 */
export function createWaitingDrafts({ put, read }: NumberedTexts): WaitingDrafts {
  const ids: EventId[] = [];
  /** Of each draft, where it and its date wait, and where that lies in time. */
  const [texts, dates] = [growingCounts(), growingCounts()];
  const [earliest, latest] = [growingNumbers(), growingNumbers()];
  const undatedOf = rememberLast((number) => JSON.parse(read(texts.at(number))) as Undated);
  const dateOf = rememberLast((number) => JSON.parse(read(dates.at(number))) as TextualDate);
  const timeOf = (number: number) => ({
    earliest: earliest.at(number),
    latest: latest.at(number),
  });
  const date = (number: number, when: TextualDate) => {
    dates.set(number, put(JSON.stringify(when)));
    const place = placeInTime(when);
    earliest.set(number, place.earliest);
    latest.set(number, place.latest);
  };
  return {
    add: ({ id, ...rest }, when) => {
      texts.push(put(JSON.stringify(rest)));
      for (const column of [dates, earliest, latest]) column.push(0);
      const number = ids.push(id) - 1;
      date(number, when);
      return number;
    },
    date,
    read: (number) => ({ id: ids[number] as EventId, ...undatedOf(number), when: dateOf(number) }),
    inOrder: (numbers, weigh) => {
      const waiting = lookedUp<number, Waiting>([
        { keys: undatedKeys, valuesOf: undatedOf },
        { keys: ["when"], valuesOf: (number) => ({ when: dateOf(number) }) },
        { keys: ["salience"], valuesOf: (number) => ({ salience: weigh(number) }) },
      ]);
      const before = (a: number, b: number) =>
        inTime(timeOf(a), timeOf(b)) || ((ids[a] as EventId) < (ids[b] as EventId) ? -1 : 1);
      return [...numbers].sort(before).map((number) => waiting(number, { id: ids[number] as EventId }));
    },
  };
}

type Waiting = Undated & Pick<TimelineEvent, "when" | "salience">;

/** The same draft with all that it holds in memory. */
export function inMemory(draft: TimelineEvent): TimelineEvent {
  const { id, when, salience } = draft;
  const waiting = Object.fromEntries(undatedKeys.map((key) => [key, draft[key]])) as Undated;
  return { id, ...waiting, when, salience };
}
