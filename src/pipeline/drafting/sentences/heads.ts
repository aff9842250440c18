import type { Span } from "../../../model/span.ts";
import type { TimeMention } from "../../../model/time-mention.ts";
import type { DraftArticle } from "../draft-article.ts";

/** Paragraphs that begin with a date; with fewer an article is no chronicle. */
const FEWEST_HEADS = 3;
/** What sets a date apart from what stands under it: "Juni 2012: ", "12 March 1998 – ", "2004. ". */
const closesHead = /\s*(?:[:–—.|]|-(?=\s))\s*/y;

/** In a chronicle the date at the head of the paragraph that a sentence stands in; null where there is none. */
export function headsOf(
  { text, blocks }: Pick<DraftArticle, "text" | "blocks">,
  times: readonly Pick<TimeMention, "type" | "position">[],
): (sentence: Span) => Span | null {
  const dates = new Map(times.filter(({ type }) => type === "DATE").map(({ position }) => [position.start, position]));
  const headed = blocks.flatMap((block) => {
    const head = block.kind === "paragraph" ? dates.get(block.start) : undefined;
    return head && isSetApart(text, head) ? [{ block, head }] : [];
  });
  if (headed.length < FEWEST_HEADS) return () => null;
  return ({ start, end }) => headed.find(({ block }) => block.start <= start && end <= block.end)?.head ?? null;
}

/** "2004. Der Rat", but not "3. Mai" or "2004 beschloss der Rat". */
function isSetApart(text: string, { end }: Span): boolean {
  closesHead.lastIndex = end;
  return closesHead.test(text) && /[\p{Lu}„“"]/u.test(text.charAt(closesHead.lastIndex));
}
