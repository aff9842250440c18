import type { Language } from "../../model/localized.ts";
import type { Span } from "../../model/span.ts";
import { nearestPassage } from "./nearest-passage.ts";

/** Where a quote stands in a text, or why that cannot be told. */
export type Anchored =
  | { readonly kind: "found"; readonly position: Span }
  /** It stands there several times and nothing tells which is meant. */
  | { readonly kind: "ambiguous"; readonly count: number }
  /** It stands there, but not after the prefix: `before` is what stands before it. */
  | { readonly kind: "prefix-differs"; readonly before: string }
  /** Words were changed: `nearest` is the sentence that was meant. */
  | { readonly kind: "altered"; readonly nearest: string }
  /** `nearest` is the sentence most like it, for what it is worth; null in an empty text. */
  | { readonly kind: "missing"; readonly nearest: string | null };

/** Words to look for; `prefix` are words right before them, to tell equal passages apart. */
export interface WantedQuote {
  readonly quote: string;
  readonly prefix?: string | undefined;
}

/** Two of three three-letter sequences in common: a word or an ending was changed, the sentence is the same. */
const SAME_SENTENCE = 0.66;

/** Enough of the words before a quote to see which they are. */
const SHOWN_BEFORE = 40;

/** Finds the one place of a quote. It must stand there letter by letter; nothing is guessed at. */
export function anchorQuote(text: string, { quote, prefix }: WantedQuote, language: Language): Anchored {
  const all = occurrences(text, quote);
  const [start, ...others] = prefix === undefined ? all : all.filter((at) => endsWith(text, at, prefix));
  if (start !== undefined && others.length > 0) return { kind: "ambiguous", count: others.length + 1 };
  if (start !== undefined) return { kind: "found", position: { start, end: start + quote.length } };
  const [elsewhere] = all;
  if (elsewhere === undefined) return failed(text, quote, language);
  return { kind: "prefix-differs", before: wordsBefore(text, elsewhere) };
}

function wordsBefore(text: string, end: number): string {
  const start = end - SHOWN_BEFORE;
  return start <= 0 ? text.slice(0, end).trim() : text.slice(start, end).replace(/^\S*/, "").trim();
}

function failed(text: string, quote: string, language: Language): Anchored {
  const nearest = nearestPassage(text, quote, language);
  if (!nearest) return { kind: "missing", nearest: null };
  const sentence = text.slice(nearest.position.start, nearest.position.end).trim();
  return { kind: nearest.similarity >= SAME_SENTENCE ? "altered" : "missing", nearest: sentence };
}

function occurrences(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); quote && at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

function endsWith(text: string, start: number, prefix: string): boolean {
  return text.slice(0, start).trimEnd().endsWith(prefix.trim());
}
