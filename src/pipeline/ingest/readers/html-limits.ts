/** Characters of a page; the largest news pages have some 2 million. */
export const LARGEST_PAGE = 4_000_000;
/** A parser's work grows with tags times depth, so both have limits; news pages have some 5,000 tags, 40 deep. */
export const MOST_TAGS = 250_000;
export const MOST_NESTED = 400;

const tag = /<(?<close>\/?)(?<name>[a-zA-Z][a-zA-Z0-9-]{0,40})/g;
/** Elements that have no end tag, or whose end tag is commonly left out. */
const open = new Set(
  "area base br col embed hr img input link meta param source track wbr li p dt dd option tr td th thead tbody tfoot colgroup optgroup rt rp html head body !doctype".split(
    " ",
  ),
);

export function tagCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) count++;
  return count;
}

/** How deep tags stand in each other at the most, by a look at start and end tags alone. */
export function deepestNesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { groups } of text.matchAll(tag)) {
    if (open.has(groups?.name?.toLowerCase() ?? "")) continue;
    depth = Math.max(0, depth + (groups?.close ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
