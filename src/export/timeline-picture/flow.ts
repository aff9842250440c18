/** Something that is put into lines, such as a sign with its words; in pixels. */
export interface FlowItem {
  readonly width: number;
  readonly draw: (x: number, y: number) => string;
}

/** Items side by side, in as many lines as they need, and the height of it all. */
export interface Flow {
  readonly drawing: string;
  readonly height: number;
}

/** Puts items into lines of a height, from a corner, `gap` apart. Nothing takes no height. */
export function flow(
  items: readonly FlowItem[],
  { left, top, width, gap, line }: { left: number; top: number; width: number; gap: number; line: number },
): Flow {
  let [x, y] = [left, top];
  const drawn = items.map((item) => {
    if (x > left && x + item.width > left + width) [x, y] = [left, y + line];
    const drawing = item.draw(x, y);
    x += item.width + gap;
    return drawing;
  });
  return { drawing: drawn.join(""), height: items.length === 0 ? 0 : y + line - top };
}
