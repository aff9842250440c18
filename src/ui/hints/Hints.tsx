import { type ReactNode, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import styles from "./Hints.module.css";
import { listenForHints } from "./hint-input.ts";

export interface HintsProps {
  /** What is said of the element that carries the hint; null: nothing. */
  readonly contentOf: (trigger: HTMLElement) => ReactNode;
}

/** The hints of all elements with `data-hint` or `data-actor`: one box, which goes to whoever is asked about. */
export function Hints({ contentOf }: HintsProps) {
  const id = useId();
  const [trigger, setTrigger] = useState<HTMLElement | null>(null);
  const [host] = useState(newHost);
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLElement | null>(null);
  const show = useEffectEvent((next: HTMLElement | null) => {
    shown.current = next;
    setTrigger(next);
  });
  useEffect(
    () =>
      listenForHints({
        shown: () => shown.current,
        box: () => box.current,
        onShow: (next) => show(next),
        onHide: () => show(null),
        onMove: () => {
          if (shown.current && box.current && !place(box.current, shown.current)) show(null);
        },
      }),
    [],
  );
  const content = trigger && contentOf(trigger);
  const hasContent = content !== null;
  useLayoutEffect(() => {
    if (!trigger || !hasContent) return;
    // Where what it explains is: within the same landmark, and not behind an open dialog.
    (trigger.closest("dialog, aside, header, main, section[aria-label], footer") ?? document.body).append(host);
    box.current?.showPopover?.();
    if (box.current) place(box.current, trigger);
    const describedBy = trigger.getAttribute("aria-describedby");
    if (box.current?.textContent !== nameOf(trigger)) trigger.setAttribute("aria-describedby", id);
    return () => {
      if (describedBy === null) trigger.removeAttribute("aria-describedby");
      else trigger.setAttribute("aria-describedby", describedBy);
      host.remove();
    };
  }, [trigger, hasContent, host, id]);
  return createPortal(
    <div ref={box} id={id} popover="manual" role="tooltip" className={styles.box}>
      {content}
    </div>,
    host,
  );
}

function newHost(): HTMLElement {
  const host = document.createElement("div");
  host.className = styles.host ?? "";
  return host;
}

/** What an icon's hint repeats for the eye need not be heard twice. */
function nameOf(trigger: HTMLElement): string | null {
  return trigger.getAttribute("aria-label") ?? trigger.textContent;
}

/** Distance to what it explains and to the edges of the window, in CSS pixels. */
const GAP = 6;

/** Under what it explains, or above it where there is no room; false where that is out of sight. */
function place(box: HTMLElement, trigger: HTMLElement): boolean {
  const anchor = trigger.getClientRects()[0];
  if (!trigger.isConnected || !anchor || anchor.bottom < 0 || anchor.top > window.innerHeight) return false;
  const { offsetWidth, offsetHeight } = box;
  const most = document.documentElement.clientWidth - offsetWidth - GAP;
  const below = anchor.bottom + GAP;
  const fits = below + offsetHeight <= window.innerHeight - GAP || anchor.top - GAP < offsetHeight;
  box.style.left = `${Math.max(GAP, Math.min(anchor.left, most))}px`;
  box.style.top = `${fits ? below : anchor.top - GAP - offsetHeight}px`;
  return true;
}
