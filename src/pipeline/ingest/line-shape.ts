/** Longest headline of a news article seen is some 140 characters; a sentence of that length ends in a full stop. */
const LONGEST_HEADING = 160;
const LONGEST_SUBHEADING = 100;
const LONGEST_SECTION = 30;
const LONGEST_NAME = 60;

const closing = /["'“”«»’)\]]+$/;
const name = "\\p{Lu}[\\p{L}'’.-]*";
const dashedByline = /^[–—-]\s*(?<author>\p{L}[^.!?:;,]*)$/u;
const wordedByline = new RegExp(
  `^(?:Von|By)\\s+(?<author>${name}(?:\\s(?:von|van|de|und|and|&|${name}))*(?:,\\s${name}(?:\\s${name})*)?)$`,
  "u",
);

/** Whether a line has the shape of a headline: short, and no full stop at its end. */
export function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && !/[.,;:…]$/.test(line.replace(closing, ""));
}

/** Whether a line between paragraphs has the shape of a heading; an exclamation or an item of a list has not. */
export function isSubheading(line: string): boolean {
  return line.length <= LONGEST_SUBHEADING && isHeading(line) && !line.endsWith("!") && !/^[-–•*·]\s/.test(line);
}

/** Whether a line has the shape of a section's name, "Politik" or "Aus aller Welt". */
export function isSection(line: string): boolean {
  return line.length <= LONGEST_SECTION && line.split(/\s+/).length <= 3 && isHeading(line) && !/[?!:]/.test(line);
}

/** Who wrote it, of a line such as "– NAG" or "Von Anna Beispiel"; null for any other line. */
export function findByline(line: string): string | null {
  if (line.length > LONGEST_NAME) return null;
  return (dashedByline.exec(line) ?? wordedByline.exec(line))?.groups?.author?.trim() ?? null;
}
