/** Stands around an id where a name will be; no text has it, since Unicode gives it no meaning. */
const MARK = "\uE000";

/** A sentence taken apart at its names: words and ids by turns, the words first; they may be empty. */
export function nameParts(words: (name: (id: string) => string) => string): string[] {
  return words((id) => MARK + id + MARK).split(MARK);
}
