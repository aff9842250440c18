import type { TimelineEvent } from "../../../model/event.ts";
import { lookedUp, rememberLast } from "../../looked-up.ts";
import type { NumberedTexts } from "../../numbered-texts.ts";
import type { UndatedDraft } from "./draft-event.ts";

/** What of a draft waits outside memory: its words above all. There are some drafts an article, and few are shown. */
const waitingKeys = [
  ...(["formerIds", "title", "label", "wordsOf", "participants"] as const),
  ...(["evidence", "claims", "origin", "corrections"] as const),
];

type Waiting = Pick<UndatedDraft, (typeof waitingKeys)[number]>;

/**
 * Puts drafts aside: what it returns reads the rest of its own again whenever it is asked for it. That is then no property of the draft
 * itself, so a spread copy lacks it; `copyWith` copies it.
 */
export function createWaitingDrafts({ put, read }: NumberedTexts): (draft: UndatedDraft) => UndatedDraft {
  const valuesOf = rememberLast((number: number) => JSON.parse(read(number)) as Waiting);
  const waiting = lookedUp<number, Waiting>([{ keys: waitingKeys, valuesOf }]);
  return ({ id, subject, type, ...rest }) => waiting(put(JSON.stringify(rest)), { id, subject, type });
}

/** The same draft with all that it holds in memory. */
export function inMemory(draft: TimelineEvent): TimelineEvent {
  const { id, subject, type, when, salience } = draft;
  const waiting = Object.fromEntries(waitingKeys.map((key) => [key, draft[key]])) as Waiting;
  return { id, subject, type, ...waiting, when, salience };
}
