/** What the words of a line may not be wider than, in pixels, and how wide they are. */
export interface LineBreaking {
  readonly width: number;
  /** Of the first line, where something stands before it. */
  readonly firstWidth?: number;
  readonly measure: (words: string) => number;
}

/**
 * Breaks words into lines: at spaces and, where a word alone is too wide, inside of it. White space counts as one space. A first
 * line too narrow for its word stays empty; without words there are no lines.
 */
export function breakLines(words: string, { width, firstWidth = width, measure }: LineBreaking): string[] {
  const lines: string[] = [];
  let line = "";
  const room = () => (lines.length === 0 ? firstWidth : width);
  const end = () => {
    lines.push(line);
    line = "";
  };
  for (const word of words.split(/\s+/).filter(Boolean)) {
    if (line !== "" && measure(`${line} ${word}`) > room()) end();
    if (line === "" && lines.length === 0 && firstWidth < width && measure(word) > firstWidth) end();
    if (line !== "") {
      line += ` ${word}`;
      continue;
    }
    for (const letter of word) {
      if (line !== "" && measure(line + letter) > room()) end();
      line += letter;
    }
  }
  if (line !== "") end();
  return lines;
}
