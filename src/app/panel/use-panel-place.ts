import { type RefObject, type UIEvent, use, useEffect, useLayoutEffect, useRef } from "react";
import type { EventId } from "../../model/ids.ts";
import { ViewHistoryContext } from "../../state/navigation.tsx";

export interface PanelPlace {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

/**
 * Where focus and scrolling are as the panel opens, changes and closes. What is opened gets the focus; what is closed
 * gives it back to where it came from. Back and Forward find the panel scrolled as it was left.
 */
export function usePanelPlace(subject: string | null, event: EventId | null): PanelPlace {
  const history = use(ViewHistoryContext);
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const before = useRef({ subject, event });
  const positions = useRef(new Map<string, number>());

  const isOpen = subject !== null;
  // Before the browser draws: what the open panel hides, such as the link that opened it, loses the focus then.
  useLayoutEffect(() => {
    if (isOpen) opener.current = document.activeElement;
  }, [isOpen]);

  useEffect(() => {
    const last = before.current;
    before.current = { subject, event };
    if (subject === last.subject) return;
    if (subject === null) {
      giveFocusBack(opener.current, last.event);
      return;
    }
    panel.current?.focus({ preventScroll: true });
    const position = positions.current.get(history.entry());
    if (history.arrival() === "back-or-forward" && position !== undefined) panel.current?.scrollTo(0, position);
  }, [subject, event, history]);

  return {
    ref: panel,
    onScroll: ({ currentTarget }) => positions.current.set(history.entry(), currentTarget.scrollTop),
  };
}

/** To the element from which the panel was opened; where it is gone, to the event's own mark or item. */
function giveFocusBack(opener: Element | null, event: EventId | null): void {
  const marks = [...document.querySelectorAll(`[data-event-id="${event}"]`)];
  const target = [opener, ...marks].find((element) => element?.isConnected && isFocusable(element));
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
}

function isFocusable(element: Element): boolean {
  return element !== document.body && (element.checkVisibility?.() ?? true);
}
