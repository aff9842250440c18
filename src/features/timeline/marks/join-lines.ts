import type { EventId } from "../../../model/ids.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import styles from "../plot/plot.module.css";
import type { Join } from "./joins.ts";

/** The lines between the marks of one event, for the eye alone; they lie below all marks. */
export interface JoinLines {
  readonly root: HTMLElement;
  readonly place: (joins: readonly Join[]) => void;
  /** On every frame in which the window moves: writes, and reads nothing. */
  readonly shift: (shown: TimeWindow, width: number) => void;
  /** Brings one line out; null: none. */
  readonly choose: (event: EventId | null) => void;
}

export function createJoinLines(): JoinLines {
  const root = document.createElement("div");
  root.className = styles.joins ?? "";
  root.setAttribute("aria-hidden", "true");
  let lines: { readonly join: Join; readonly element: HTMLElement }[] = [];
  return {
    root,
    place: (joins) => {
      lines = joins.map((join) => ({ join, element: lineOf(join) }));
      root.replaceChildren(...lines.map(({ element }) => element));
    },
    shift: (shown, width) => {
      const scale = width / (shown.end - shown.start);
      for (const { join, element } of lines) {
        const place = Math.round((join.at - shown.start) * scale + join.offset);
        element.hidden = place < 0 || place > width;
        element.style.transform = `translateX(${place}px)`;
      }
    },
    choose: (event) => {
      for (const { join, element } of lines) element.toggleAttribute("data-chosen", join.event === event);
    },
  };
}

function lineOf({ event, top, bottom }: Join): HTMLElement {
  const line = document.createElement("div");
  line.className = styles.join ?? "";
  line.dataset.join = event;
  line.style.setProperty("--lanes", String(top.lanes));
  line.style.setProperty("--rows", String(top.rows));
  line.style.setProperty("--down-lanes", String(bottom.lanes - top.lanes));
  line.style.setProperty("--down-rows", String(bottom.rows - top.rows));
  return line;
}
