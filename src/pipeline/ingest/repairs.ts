import type { Repair } from "../../model/article.ts";
import type { LabelledLine, LineKind } from "./label-lines.ts";

const recognised: Partial<Record<LineKind, Repair["kind"]>> = {
  dateline: "dateline-found",
  section: "section-found",
  byline: "byline-found",
};

/** What was done to a line on its way from the file to the text. */
export function repairsOf({ kind, line }: LabelledLine): Repair[] {
  const repairs: Repair[] = [];
  const found = recognised[kind];
  if (found) repairs.push({ kind: found, line: line.number, words: line.raw });
  if (line.markup) repairs.push({ kind: "markup-removed", line: line.number, words: line.markup });
  const twice = kind === "caption" ? "caption-stood-twice" : "headline-stood-twice";
  return [...repairs, ...line.copies.map((copy) => ({ kind: twice, line: copy.number, words: copy.raw }) as const)];
}
