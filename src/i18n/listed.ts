/** "a, b or c": with a comma between words, and `last` before the last. */
export function listed(words: readonly string[], last: string): string {
  const [end, ...before] = words.toReversed();
  return before.length === 0 ? (end ?? "") : `${before.toReversed().join(", ")} ${last} ${end}`;
}
