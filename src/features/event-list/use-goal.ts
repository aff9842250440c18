import { type RefObject, useEffect, useEffectEvent } from "react";
import type { ListHandle } from "./VirtualItems.tsx";

/** Where a list is led to. */
export interface Goal {
  readonly place: number;
  /** Whether the focus goes there, too; else the place comes to stand at the top. */
  readonly isFocused: boolean;
}

/**
 * Leads a list to a place: it may first have to come into the document, its event to arrive, and its height to be known, before
 * which it is not to be seen and takes no focus. `onDone` also where the reader has gone elsewhere meanwhile.
 */
export function useGoal(
  goal: (Goal & { readonly index: number }) | null,
  list: RefObject<HTMLElement | null>,
  virtual: RefObject<ListHandle | null>,
  onDone: () => void,
): void {
  const done = useEffectEvent(onDone);
  const { place, index, isFocused } = goal ?? { place: null, index: null, isFocused: false };
  useEffect(() => {
    if (place === null) return;
    let isScrolled = false;
    const tryIt = () => {
      const handle = virtual.current;
      if (handle && !isScrolled) {
        isScrolled = true;
        // At the top is: below the navigator, which stays above the list.
        const covered = list.current?.querySelector("nav")?.clientHeight ?? 0;
        handle.scrollToIndex(index, isFocused ? { align: "nearest" } : { align: "start", offset: -covered });
      }
      if (isScrolled && (!isFocused || hasTaken(list.current, place))) done();
      else frame = requestAnimationFrame(tryIt);
    };
    let frame = requestAnimationFrame(tryIt);
    return () => cancelAnimationFrame(frame);
  }, [place, index, isFocused, list, virtual]);
}

/** Whether the item has the focus now, or something outside of the list has. */
function hasTaken(list: HTMLElement | null, place: number): boolean {
  const item = list?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  const link = item?.querySelector<HTMLElement>("[data-event-id]");
  link?.focus({ preventScroll: true });
  // What has arrived meanwhile may have moved it.
  item?.scrollIntoView({ block: "nearest" });
  const { activeElement } = document;
  return activeElement === link || !(activeElement === document.body || list?.contains(activeElement));
}
