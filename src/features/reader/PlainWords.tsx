import { overlaps, type Span } from "../../model/span.ts";
import { Hint } from "./Hint.tsx";
import { highlightSegments } from "./highlight-segments.ts";
import type { Mention } from "./mentions.ts";

export interface PlainWordsProps {
  readonly text: string;
  readonly range: Span;
  readonly mentions: readonly Mention[];
}

/** A stretch of the text in which actors and, where they are shown, times are marked. */
export function PlainWords({ text, range, mentions }: PlainWordsProps) {
  const inside = mentions.filter(({ position }) => overlaps(position, range));
  return highlightSegments(range, inside).map(({ start, end, marks }) => {
    const words = text.slice(start, end);
    if (marks.length === 0) return words;
    const kind = marks.some((mark) => mark.kind === "time") ? "time" : "actor";
    const note = [...new Set(marks.map((mark) => mark.note))].join("; ");
    // A mention that is cut in two by the edge of a passage is stopped at once.
    const stop = marks.some((mark) => mark.stop && mark.position.start === start);
    return <Hint key={start} kind={kind} note={note} stop={stop} words={words} />;
  });
}
