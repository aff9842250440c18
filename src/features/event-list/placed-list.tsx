import { createContext, use } from "react";
import type { CustomContainerComponentProps, CustomItemComponentProps } from "virtua";

/** How many items a list has, in the document or not, and the place of the first that is scrolled through. */
export interface ListSize {
  readonly start: number;
  readonly total: number;
}

export const ListSizeContext = createContext<ListSize>({ start: 0, total: 0 });

/** A list of which only some items are in the document. */
export function PlacedList({ style, children, ref }: CustomContainerComponentProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without markers, Safari takes the list for none
    <ol role="list" style={style} ref={ref}>
      {children}
    </ol>
  );
}

/** An item that says which of all it is, since its neighbours in the document are not always those in the list. */
export function ListPlace({ style, index, children, ref }: CustomItemComponentProps) {
  const { start, total } = use(ListSizeContext);
  return (
    <li style={style} ref={ref} aria-posinset={start + index + 1} aria-setsize={total}>
      {children}
    </li>
  );
}
