import styles from "../plot/plot.module.css";
import type { Mark } from "../timeline-view.ts";
import { fillLabel } from "./mark-element.ts";

/** Measures labels before they are placed. */
export interface LabelRuler {
  /** Pixels. */
  readonly width: (mark: Mark) => number;
  /** Measures many together: of those that are asked for one by one, each costs a layout. */
  readonly prepare: (marks: readonly Mark[]) => void;
  /** Forgets what was measured: other fonts have arrived, or labels look otherwise. */
  readonly reset: () => void;
}

/** The ruler lies unseen inside of `host`, so that the labels inherit what they will inherit. */
export function createLabelRuler(host: HTMLElement): LabelRuler {
  const ruler = document.createElement("div");
  ruler.className = styles.ruler ?? "";
  ruler.setAttribute("aria-hidden", "true");
  const widths = new Map<string, number>();
  const prepare = (marks: readonly Mark[]) => {
    const unknown = new Map(marks.map((mark) => [keyOf(mark), mark]));
    for (const key of unknown.keys()) if (widths.has(key)) unknown.delete(key);
    if (unknown.size === 0) return;
    ruler.replaceChildren(...[...unknown.values()].map(labelOf));
    host.append(ruler);
    [...unknown.keys()].forEach((key, place) => {
      widths.set(key, Math.ceil((ruler.children[place] as Element).getBoundingClientRect().width));
    });
    ruler.remove();
  };
  return {
    prepare,
    width: (mark) => {
      if (!widths.has(keyOf(mark))) prepare([mark]);
      return widths.get(keyOf(mark)) ?? 0;
    },
    reset: () => widths.clear(),
  };
}

function keyOf({ label, note, tags }: Mark): string {
  return JSON.stringify([label, note, tags]);
}

function labelOf(mark: Mark): HTMLElement {
  const label = document.createElement("span");
  label.className = styles.label ?? "";
  fillLabel(label, mark);
  return label;
}
