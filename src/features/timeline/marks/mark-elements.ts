import type { EventId } from "../../../model/ids.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import type { LabelPlace, PlacedMark, PlotLayout } from "../plot/plot-layout.ts";
import { labelShift } from "./label-shift.ts";
import { createMarkElement, fillLabel, type MarkElement, placeParts } from "./mark-element.ts";

/** The elements of all marks, kept for as long as their marks are in the view. */
export interface MarkElements {
  readonly get: (id: string) => MarkElement;
  readonly place: (layout: PlotLayout) => void;
  readonly choose: (event: EventId | null) => void;
  /** Whether the label can have the focus: it is in the document and in sight. */
  readonly isReachable: (id: string) => boolean;
  /** Moves labels so that they stay in sight as long as their glyphs are. */
  readonly shift: (layout: PlotLayout, shown: TimeWindow, width: number) => void;
  /** The one label that Tab leads to. */
  readonly rove: (id: string) => void;
}

export function createMarkElements(): MarkElements {
  const elements = new Map<string, MarkElement>();
  /** As which each element was filled: a mark that is the same object looks the same. */
  const filled = new WeakMap<MarkElement, PlacedMark>();
  let place: LabelPlace | null = null;
  const get = (id: string, repeats = false) => {
    const known = elements.get(id);
    if (known) return known;
    const created = createMarkElement(repeats);
    created.root.dataset.mark = id;
    elements.set(id, created);
    return created;
  };
  return {
    get,
    place: ({ marks, labels }) => {
      const isOther = place !== labels;
      place = labels;
      const kept = new Set(marks.map(({ id }) => id));
      for (const id of elements.keys()) if (!kept.has(id)) elements.delete(id);
      for (const mark of marks) {
        const element = get(mark.id, mark.repeats);
        if (!isOther && filled.get(element) === mark) continue;
        filled.set(element, mark);
        element.root.dataset.event = mark.event;
        if (!mark.repeats) {
          element.label.id = `mark-${mark.event}`;
          // Where the focus comes back to when the event's panel closes.
          element.label.dataset.eventId = mark.event;
        }
        fillLabel(element.label, mark);
        placeParts(element, mark, labels);
      }
    },
    isReachable: (id) => {
      const label = elements.get(id)?.label;
      return label instanceof HTMLButtonElement && label.isConnected && !label.hidden;
    },
    choose: (event) => {
      for (const { root, label } of elements.values()) {
        const chosen = event !== null && root.dataset.event === event;
        root.toggleAttribute("data-chosen", chosen);
        if (chosen) label.setAttribute("aria-current", "true");
        else label.removeAttribute("aria-current");
      }
    },
    shift: ({ marks, labels }, shown, width) => {
      for (const mark of marks) {
        const { label } = get(mark.id);
        const shift = labelShift(mark, labels, shown, width);
        // Without its glyph, the rest of a label says nothing.
        label.hidden = shift === null;
        label.style.transform = shift ? `translateX(${Math.round(shift)}px)` : "";
      }
    },
    rove: (id) => {
      for (const [key, { label }] of elements) {
        const place = key === id ? 0 : -1;
        // What is written, and be it the same, is a change.
        if (label instanceof HTMLButtonElement && label.tabIndex !== place) label.tabIndex = place;
      }
    },
  };
}
