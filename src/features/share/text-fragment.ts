/** A quote of more words than this is named by its first and its last ones. */
const MOST_WORDS = 12;

/** As many words at each end as make a sentence unmistakable. */
const EDGE_WORDS = 5;

/** The address of some words on a page (WICG, "Text Fragments"): browsers that know it scroll to them and mark them. */
export function textFragmentUrl(url: string, exact: string): string {
  const words = exact.trim().split(/\s+/);
  const ends =
    words.length <= MOST_WORDS ? [words] : [words.slice(0, EDGE_WORDS), words.slice(words.length - EDGE_WORDS)];
  const directive = `:~:text=${ends.map((end) => encode(end.join(" "))).join(",")}`;
  return url.includes("#") ? url + directive : `${url}#${directive}`;
}

/** The hyphen and the comma are signs of the directive itself. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
