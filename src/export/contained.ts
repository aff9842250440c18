/** Signs that turn the direction of what follows, and the sign that ends each (Unicode Standard Annex 9). */
const closings: Readonly<Record<string, string>> = {
  "\u202A": "\u202C",
  "\u202B": "\u202C",
  "\u202D": "\u202C",
  "\u202E": "\u202C",
  "\u2066": "\u2069",
  "\u2067": "\u2069",
  "\u2068": "\u2069",
};

/**
 * A text of somebody else, to be put into a sentence of ours: a change of direction that it leaves open ends with it, or the
 * words after it, who says it and when, would be read backwards. Any other text stays as it is.
 */
export function contained(text: string): string {
  const open: string[] = [];
  for (const sign of text) {
    const closing = closings[sign];
    if (closing) open.push(closing);
    const opened = open.lastIndexOf(sign);
    // The end of an isolate ends all that was opened in it.
    if (opened >= 0 && (sign === "\u2069" || opened === open.length - 1)) open.length = opened;
  }
  return text + open.reverse().join("");
}
