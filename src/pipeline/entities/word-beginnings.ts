/** How some words begin: by the first three letters, most words of a text are told to be none of them without being looked up. */
export type Beginnings = Uint8Array;

/** Places for beginnings, a power of two; several may share one. */
const PLACES = 2 ** 16;

export function beginningsOf(words: readonly string[]): Beginnings {
  const beginnings = new Uint8Array(PLACES);
  for (const word of words) beginnings[placeOf(word, 0, word.length)] = 1;
  return beginnings;
}

/** Whether a word that stands in a text may be one of those; a word whose second letter is no small a to z always may. */
export function mayBeOne(beginnings: Beginnings, text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1);
  const isPlain = end - start > 1 && second >= 97 && second <= 122;
  return !isPlain || beginnings[placeOf(text, start, end)] === 1;
}

function placeOf(text: string, start: number, end: number): number {
  let place = 0;
  for (let at = start; at < end && at < start + 3; at++) place = place * 31 + text.charCodeAt(at);
  return place & (PLACES - 1);
}
