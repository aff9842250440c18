import { fillLabel } from "./mark-element.ts";
import styles from "./plot.module.css";
import type { Mark } from "./timeline-view.ts";

/** Measures labels before they are placed. */
export interface LabelRuler {
  /** Pixels. */
  readonly width: (mark: Mark) => number;
  /** Forgets what was measured: other fonts have arrived, or labels look otherwise. */
  readonly reset: () => void;
}

/** The ruler lies unseen inside of `host`, so that the labels inherit what they will inherit. */
export function createLabelRuler(host: HTMLElement): LabelRuler {
  const ruler = document.createElement("div");
  ruler.className = styles.ruler ?? "";
  ruler.setAttribute("aria-hidden", "true");
  const widths = new Map<string, number>();
  return {
    width: (mark) => {
      const key = JSON.stringify([mark.label, mark.note, mark.tags]);
      const known = widths.get(key);
      if (known !== undefined) return known;
      const label = document.createElement("span");
      label.className = styles.label ?? "";
      fillLabel(label, mark);
      ruler.replaceChildren(label);
      host.append(ruler);
      const width = Math.ceil(label.getBoundingClientRect().width);
      ruler.remove();
      widths.set(key, width);
      return width;
    },
    reset: () => widths.clear(),
  };
}
