import type { Block } from "../../model/article.ts";
import type { LabelledLine, LineKind } from "./label-lines.ts";

/** Blocks are apart by an empty line; no sentence runs over it. */
const SEPARATOR = "\n\n";

const blockKinds = {
  dateline: "dateline",
  byline: "byline",
  headline: "heading",
  "alternative-headline": "heading",
  heading: "heading",
  caption: "caption",
  paragraph: "paragraph",
} as const satisfies Record<Exclude<LineKind, "section">, Block["kind"]>;

/** The article's text as the reader reads it, and its blocks, which cover it. The section is no part of it: it stands in the head. */
export function layOut(lines: readonly LabelledLine[]): { readonly text: string; readonly blocks: Block[] } {
  let text = "";
  const blocks: Block[] = [];
  for (const { kind, line } of lines) {
    if (kind === "section") continue;
    if (text) text += SEPARATOR;
    blocks.push({ kind: blockKinds[kind], start: text.length, end: text.length + line.text.length });
    text += line.text;
  }
  return { text, blocks };
}
