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

export interface LaidOut {
  readonly text: string;
  /** They cover the text. */
  readonly blocks: Block[];
  /** Line of the file in which each block begins, from 1. */
  readonly blockLines: number[];
}

/** The article's text as the reader reads it. The section is no part of it: it stands in the head. */
export function layOut(lines: readonly LabelledLine[]): LaidOut {
  let text = "";
  const blocks: Block[] = [];
  const blockLines: number[] = [];
  for (const { kind, line } of lines) {
    if (kind === "section") continue;
    if (text) text += SEPARATOR;
    blocks.push({ kind: blockKinds[kind], start: text.length, end: text.length + line.text.length });
    blockLines.push(line.number);
    text += line.text;
  }
  return { text, blocks, blockLines };
}
