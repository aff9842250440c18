import type { Evidence } from "../../../model/evidence.ts";

/** A piece of a quoted sentence; `telling` marks what tells of the event. The pieces join to the sentence. */
export interface QuotePart {
  readonly text: string;
  readonly telling: boolean;
}

/** Divides a quoted sentence at the edges of its telling parts; overlapping parts become one. */
export function tellingParts(
  exact: string,
  { position, telling }: Pick<Evidence, "position" | "telling">,
): QuotePart[] {
  const parts: QuotePart[] = [];
  let reached = 0;
  const add = (end: number, isTelling: boolean) => {
    if (end <= reached) return;
    parts.push({ text: exact.slice(reached, end), telling: isTelling });
    reached = end;
  };
  for (const span of telling) {
    add(span.start - position.start, false);
    add(Math.min(exact.length, span.end - position.start), true);
  }
  add(exact.length, false);
  return parts;
}
