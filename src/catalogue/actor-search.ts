import type { Actor } from "../model/actor.ts";
import { PART_SIZE } from "./part-size.ts";

export interface ActorSearch {
  /** By the beginnings of the words of their names, in the order of their numbers; at most 50. */
  readonly find: (words: string, signal?: AbortSignal) => Promise<readonly { number: number; actor: Actor }[]>;
}

const MOST_FOUND = 50;

/** Loads the actors part by part until enough are found; what was loaded is left to the browser's cache. */
export function createActorSearch(
  load: (part: number, signal?: AbortSignal) => Promise<readonly Actor[]>,
  actors: number,
): ActorSearch {
  return {
    find: async (words, signal) => {
      const wanted = wordsIn(words);
      const found: { number: number; actor: Actor }[] = [];
      for (let part = 0; part * PART_SIZE < actors && found.length < MOST_FOUND; part += 1) {
        (await load(part, signal)).forEach((actor, at) => {
          if (hasWords(actor, wanted)) found.push({ number: part * PART_SIZE + at, actor });
        });
      }
      return found.slice(0, MOST_FOUND);
    },
  };
}

export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether each of the words begins a word of the actor's names. */
export function hasWords({ names, aliases }: Actor, wanted: readonly string[]): boolean {
  const own = [names.de, names.en, ...aliases].flatMap(wordsIn);
  return wanted.every((beginning) => own.some((word) => word.startsWith(beginning)));
}
