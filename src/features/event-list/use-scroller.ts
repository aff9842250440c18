import { type RefObject, useEffect, useState } from "react";

/** What scrolls an element: the nearest ancestor that does, or, on a phone, the page. */
export interface Scroller {
  /** Null: the page. */
  readonly element: HTMLElement | null;
  /** Pixels from the top of what is scrolled to the element. */
  readonly above: number;
}

/** Null until it has been found; it may change with the size of the window. */
export function useScroller(inner: RefObject<HTMLElement | null>): Scroller | null {
  const [scroller, setScroller] = useState<Scroller | null>(null);
  useEffect(() => {
    const find = () => {
      const element = inner.current && scrollingAncestor(inner.current);
      const above = element && inner.current ? distanceBetween(element, inner.current) : 0;
      setScroller((known) => (known?.element === element && known?.above === above ? known : { element, above }));
    };
    find();
    window.addEventListener("resize", find);
    return () => window.removeEventListener("resize", find);
  }, [inner]);
  return scroller;
}

function scrollingAncestor(element: HTMLElement): HTMLElement | null {
  for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
    if (["auto", "scroll"].includes(getComputedStyle(above).overflowY)) return above;
  }
  return null;
}

function distanceBetween(scroller: HTMLElement, inner: HTMLElement): number {
  return inner.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
