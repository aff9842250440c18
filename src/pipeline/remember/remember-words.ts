import { detached } from "../stores/article-bodies.ts";

/** Words that are remembered at a time, a power of two: many more than a text has, and texts repeat each other's. */
const PLACES = 2 ** 16;

interface Known<Answer> {
  readonly word: string;
  readonly answer: Answer;
}

/**
 * What is known of words, worked out once for each while it is remembered, and found where a word stands in a text without cutting it out.
 * Each word has one place; of two that share it the later one is remembered. Nothing of the texts is kept alive.
 */
export function rememberWords<Answer>(
  answer: (word: string) => Answer,
): (text: string, start: number, end: number) => Answer {
  const places: (Known<Answer> | null)[] = new Array(PLACES).fill(null);
  return (text, start, end) => {
    const place = placeOf(text, start, end);
    const before = places[place];
    if (before && isThere(before.word, text, start, end)) return before.answer;
    const word = detached(text.slice(start, end));
    const known = { word, answer: answer(word) };
    places[place] = known;
    return known.answer;
  };
}

function isThere(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** FNV-1a, folded. */
function placeOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (PLACES - 1);
}
