import { contains, type Span } from "../../model/span.ts";

/** A stretch of text under one and the same set of marks. */
export interface Segment<M> {
  readonly start: number;
  readonly end: number;
  /** The marks that cover it, in the order in which they were given. */
  readonly marks: readonly M[];
}

/**
 * Divides a stretch of text at the edges of the marks that touch it. The segments join to the stretch without gap or
 * overlap, and every mark covers exactly the segments inside its position: overlapping marks are split, none is lost.
 */
export function highlightSegments<M extends { readonly position: Span }>(
  range: Span,
  marks: readonly M[],
): Segment<M>[] {
  const inside = (offset: number) => offset > range.start && offset < range.end;
  const edges = marks.flatMap(({ position }) => [position.start, position.end]).filter(inside);
  const cuts = [...new Set([range.start, ...edges, range.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const segment = { start: cuts[index] as number, end };
    return { ...segment, marks: marks.filter(({ position }) => contains(position, segment)) };
  });
}
