import type { Span } from "../../../model/span.ts";

/** Which marks close what each mark opens; straight ones do both. */
const closing: Readonly<Record<string, string>> = { "„": '“”"', "“": '”"', '"': '"“”', "«": "»", "»": "«" };
const marks = /[„“”"«»]/gu;
/** Shorter ones are names, titles and single words at which a writer raises an eyebrow. */
const FEWEST_WORDS = 4;

/** The stretches between quotation marks in a block of text that hold what somebody said; one left open ends with the block. */
export function quotationsIn(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let open: { readonly at: number; readonly closers: string } | null = null;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(marks)) {
    if (open?.closers.includes(mark)) {
      spans.push({ start: open.at, end: start + index + 1 });
      open = null;
    } else if (open === null && closing[mark]) open = { at: start + index, closers: closing[mark] };
  }
  if (open) spans.push({ start: open.at, end });
  return spans.filter((span) => (text.slice(span.start, span.end).match(/\s+/g)?.length ?? 0) >= FEWEST_WORDS - 1);
}
