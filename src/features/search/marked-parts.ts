import { wordsOf } from "../../search/text/words.ts";

/** A stretch of a text, marked or not; the parts join to what is shown of it. */
export interface MarkedPart {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Parts a text at the words with these places among its words; neighbouring ones are marked in one go. */
export function markedParts(text: string, matched: readonly number[]): MarkedPart[] {
  const words = wordsOf(text);
  const spans: { start: number; end: number }[] = [];
  for (const at of matched) {
    const word = words[at];
    if (!word) continue;
    const last = spans.at(-1);
    if (last && matched.includes(at - 1) && text.slice(last.end, word.start).trim() === "") last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
  }
  const parts: MarkedPart[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end > at) parts.push({ start: at, text: text.slice(at, end), marked });
    at = end;
  };
  for (const { start, end } of spans) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}

/** How much of a sentence is shown around its first match, in characters. */
const BEFORE = 80;
const ALTOGETHER = 240;

/** A long text from shortly before its first marked part on; what is left out shows as an ellipsis. */
export function excerptOf(parts: readonly MarkedPart[]): MarkedPart[] {
  const whole = parts.map(({ text }) => text).join("");
  if (whole.length <= ALTOGETHER) return [...parts];
  const first = parts.find(({ marked }) => marked)?.start ?? 0;
  const from = first <= BEFORE ? 0 : whole.indexOf(" ", first - BEFORE) + 1;
  const to = from + ALTOGETHER >= whole.length ? whole.length : whole.lastIndexOf(" ", from + ALTOGETHER);
  const cut = parts.flatMap((part) => {
    const start = Math.max(part.start, from);
    const text = whole.slice(start, Math.min(part.start + part.text.length, to));
    return text === "" || start >= to ? [] : [{ ...part, start, text }];
  });
  const ellipsis = (start: number, text: string): MarkedPart => ({ start, text, marked: false });
  return [...(from > 0 ? [ellipsis(-1, "… ")] : []), ...cut, ...(to < whole.length ? [ellipsis(to, " …")] : [])];
}
