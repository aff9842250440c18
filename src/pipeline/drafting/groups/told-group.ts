import type { EvidenceKey } from "../../../model/ids.ts";
import type { Compared } from "./draft-group.ts";
import type { Telling } from "./telling.ts";

/** What one of a group's tellings at least is: by this it is seen whether the group is worth telling, and who must look at it again. */
export type Shows = Readonly<Record<(typeof showing)[number], boolean>>;

export const showing = ["isVerbal", "isNotable", "hasActors", "isNextStep"] as const;

/** The tellings of one article that are taken to be of one occurrence: plain data that threads can hand over. */
export interface ToldGroup extends Compared {
  /** Of the first telling. */
  readonly key: EvidenceKey;
  readonly shows: Shows;
  /** As JSON, each a `Telling`. */
  readonly tellings: readonly string[];
}

/** The same of all articles, as far as it is in memory. */
export interface KeptGroup extends Pick<Compared, "type"> {
  readonly key: EvidenceKey;
  readonly shows: Shows;
  /** Reads what it is compared by, to be looked at only. */
  readonly compared: () => Pick<Compared<number>, "agents" | "time">;
  /** Reads them again, in the order of the articles. */
  readonly tellings: () => Telling[];
}
