import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

/** Characters of a page; the largest news pages have some 2 million. */
export const LARGEST_PAGE = 4_000_000;
/** A parser's work grows with tags times depth, so both have limits; news pages have some 5,000 tags, 40 deep. */
export const MOST_TAGS = 250_000;
export const MOST_NESTED = 400;

export function tagCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) count++;
  return count;
}

/** A page as a tree; null where its elements stand more than `MOST_NESTED` deep in each other, which is seen before it takes long. */
export function parsePage(text: string): DefaultTreeAdapterTypes.Document | null {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth++;
      if (depth > MOST_NESTED) throw new TooDeep();
    },
    onItemPop: () => {
      depth--;
    },
  };
  try {
    return parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter });
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

class TooDeep extends Error {}
