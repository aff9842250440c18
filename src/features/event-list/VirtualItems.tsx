import { type ReactElement, type RefObject, useEffect, useMemo, useRef } from "react";
import { Virtualizer, type VirtualizerHandle, WindowVirtualizer } from "virtua";
import { ListPlace, type ListSize, ListSizeContext, PlacedList } from "./placed-list.tsx";
import { useScroller } from "./use-scroller.ts";

/** What a list offers, whatever scrolls it; its indexes begin at the first place of the stretch. */
export type ListHandle = Pick<VirtualizerHandle, "findItemIndex" | "scrollOffset" | "scrollToIndex" | "viewportSize">;

export interface VirtualItemsProps {
  readonly virtual: RefObject<ListHandle | null>;
  /** The first place of the stretch that is scrolled through, how many there are in it, and in the whole list. */
  readonly start: number;
  readonly count: number;
  readonly total: number;
  /** Indexes that stay in the document. */
  readonly kept: readonly number[];
  /** Pixels at the top of what is scrolled under which items do not count as seen. */
  readonly covered: () => number;
  /** The first and the last place in sight, at first and after scrolling. */
  readonly onSight: (first: number, last: number) => void;
  readonly children: (place: number) => ReactElement;
}

/** A stretch of a list, of which those in sight are in the document. */
export function VirtualItems({ virtual, start, count, total, kept, covered, onSight, children }: VirtualItemsProps) {
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<ListHandle>(null);
  const scroller = useScroller(host);
  const scrollRef = useMemo(() => ({ current: scroller?.element ?? null }), [scroller]);
  const size = useMemo<ListSize>(() => ({ start, total }), [start, total]);
  const tell = () => {
    const shown = handle.current;
    if (!shown || count === 0) return;
    const { scrollOffset, viewportSize } = shown;
    const [from, to] = [scrollOffset + covered() + 1, scrollOffset + viewportSize].map(shown.findItemIndex);
    onSight(start + (from ?? 0), start + (to ?? 0));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there is something that scrolls, and whenever the list is another one
  useEffect(tell, [scroller, start, total]);
  const shared = {
    as: PlacedList,
    item: ListPlace,
    data: useMemo(() => ({ length: count }) as ArrayLike<undefined>, [count]),
    keepMounted: kept,
    onScroll: tell,
    ref: (made: ListHandle | null) => {
      handle.current = made;
      virtual.current = made;
    },
    children: (_: undefined, index: number) => children(start + index),
  } as const;
  return (
    <div ref={host}>
      <ListSizeContext value={size}>
        {scroller?.element ? <Virtualizer {...shared} scrollRef={scrollRef} startMargin={scroller.above} /> : null}
        {scroller && !scroller.element ? <WindowVirtualizer {...shared} /> : null}
      </ListSizeContext>
    </div>
  );
}
