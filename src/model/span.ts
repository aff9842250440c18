import * as v from "valibot";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of `ArticleText.text`, in UTF-16 code units; `end` is exclusive. Also a W3C `TextPositionSelector`. */
export const spanSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, "a span covers at least one character"),
);
export type Span = v.InferOutput<typeof spanSchema>;

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
