import { createColumn } from "../../stores/column.ts";
import type { NumberedTexts } from "../../stores/numbered-texts.ts";
import type { Telling } from "./telling.ts";

/** Where the tellings of groups wait until their events are drafted; of each two numbers are in memory. */
export interface TellingShelf {
  /** Puts tellings (as JSON) aside as the last ones of a group. */
  keep(group: number, tellings: readonly string[]): void;
  /** In the order in which they were put aside. */
  read(group: number): Telling[];
}

export function createTellingShelf({ put, read }: NumberedTexts): TellingShelf {
  /** Of each telling where it waits, and the next one of its group: 0 is none. */
  const [waiting, next] = [createColumn(), createColumn()];
  waiting.push(0);
  next.push(0);
  /** Of each group. */
  const [first, last] = [createColumn(), createColumn()];
  return {
    keep: (group, tellings) => {
      while (first.length() <= group) {
        first.push(0);
        last.push(0);
      }
      for (const telling of tellings) {
        const number = waiting.length();
        waiting.push(put(telling));
        next.push(0);
        const before = last.at(group);
        if (before === 0) first.set(group, number);
        else next.set(before, number);
        last.set(group, number);
      }
    },
    read: (group) => {
      const tellings: Telling[] = [];
      for (let number = first.at(group); number > 0; number = next.at(number))
        tellings.push(JSON.parse(read(waiting.at(number))) as Telling);
      return tellings;
    },
  };
}
