import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";

/** Whether a stretch of words is no more than a time. */
export function isTime({ times }: ReadSentence, tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    times.some(({ position }) => position.start < last.end && first.start < position.end && last.end <= position.end)
  );
}
