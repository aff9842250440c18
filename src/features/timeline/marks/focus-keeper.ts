import type { Mark } from "../timeline-view.ts";
import type { MarkElements } from "./mark-elements.ts";

/** Which mark is in sight, has the focus and is led to by Tab, while the library takes marks out of the document and puts them back. */
export interface FocusKeeper {
  /** Focuses a mark, at once or as soon as a drawing has put it into the document; the page scrolls to it, unless `scrolls` is false. */
  readonly focus: (id: string, scrolls?: boolean) => void;
  /** The same without focus: the page scrolls to the mark. */
  readonly reveal: (id: string) => void;
  /** Makes a mark the one that Tab leads to. */
  readonly rove: (id: string) => void;
  /** The mark that has the focus, or will have it; null: none. */
  readonly focused: () => string | null;
  /** After a drawing; `marks` are in the order of time. */
  readonly drawn: (marks: readonly Mark[]) => void;
  /** The plot has gone: the next one has to be drawn first. */
  readonly cleared: () => void;
}

export function createFocusKeeper(host: HTMLElement, elements: MarkElements): FocusKeeper {
  let waiting: { readonly id: string; readonly focus: boolean; readonly scrolls: boolean } | null = null;
  /** The label that had the focus when a drawing took it out for a moment. */
  let lost: HTMLElement | null = null;
  let roving: string | null = null;
  let isDrawn = false;

  const rove = (id: string) => {
    roving = id;
    elements.rove(id);
  };
  const goToWaiting = () => {
    if (!isDrawn || waiting === null || !elements.isReachable(waiting.id)) return;
    const { label } = elements.get(waiting.id);
    const { focus, scrolls } = waiting;
    waiting = null;
    if (focus) label.focus({ preventScroll: true });
    if (scrolls) label.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const goTo = (id: string, focus: boolean, scrolls: boolean) => {
    waiting = { id, focus, scrolls };
    rove(id);
    goToWaiting();
  };
  host.addEventListener("focusout", ({ target, relatedTarget }) => {
    // It went nowhere, and no pointer is pressed elsewhere: the reader has not taken it away.
    const isTakenOut = relatedTarget === null && document.querySelector(":active") === null;
    lost = isTakenOut && target instanceof HTMLElement ? target : null;
  });
  return {
    rove,
    focus: (id, scrolls = true) => goTo(id, true, scrolls),
    focused: () => {
      const mark = host.contains(document.activeElement) && document.activeElement?.closest<HTMLElement>("[data-mark]");
      return waiting?.id ?? (mark ? (mark.dataset.mark ?? null) : null);
    },
    reveal: (id) => goTo(id, false, true),
    cleared: () => {
      isDrawn = false;
    },
    drawn: (marks) => {
      isDrawn = true;
      // Unless it has gone elsewhere by itself.
      if (lost?.isConnected && document.activeElement === document.body) lost.focus({ preventScroll: true });
      lost = null;
      goToWaiting();
      if (roving !== null && elements.isReachable(roving)) return;
      const first = marks.find(({ id }) => elements.isReachable(id));
      if (first) rove(first.id);
    },
  };
}
