/** A line without its HTML tags. */
export interface Stripped {
  readonly text: string;
  /** The stretch of the line from its first tag to its last; null: there was none. */
  readonly markup: string | null;
  /** A tag says that these are the words under a picture, or who took it. */
  readonly isCaption: boolean;
}

const inlineNames = "a|abbr|b|cite|code|em|font|i|img|mark|q|s|small|span|strong|sub|sup|time|u";
const blockNames = "article|aside|blockquote|br|div|figcaption|figure|h[1-6]|hr|li|ol|p|section|table|td|th|tr|ul";
const tag = new RegExp(`</?(?<name>${inlineNames}|${blockNames})(?:\\s[^<>]*)?/?>`, "gi");
const block = new RegExp(`^(?:${blockNames})$`, "i");
const captionTag = /<figcaption\b|\bclass\s*=\s*["'][^"']*(?:copyright|credit|caption|bildunterschrift)/i;

/**
 * Takes known HTML tags off a line; "<" in other uses stays. Where a block's tag, or any tag at the end of a sentence,
 * was all that stood between two words, a space takes its place.
 */
export function stripMarkup(line: string): Stripped {
  const found = [...line.matchAll(tag)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return { text: line, markup: null, isCaption: false };
  const markup = line.slice(first.index, last.index + last[0].length);
  return { text: withoutTags(line, found), markup, isCaption: captionTag.test(markup) };
}

function withoutTags(line: string, tags: readonly RegExpExecArray[]): string {
  let text = "";
  let end = 0;
  for (const found of tags) {
    text += line.slice(end, found.index);
    end = found.index + found[0].length;
    const isSeparator = block.test(found.groups?.name ?? "") || /[.!?…]["“”«»’]?$/.test(text);
    if (isSeparator && /\S$/.test(text) && /^[\p{L}\p{N}„“"»(<]/u.test(line.slice(end))) text += " ";
  }
  return (text + line.slice(end)).trim();
}
