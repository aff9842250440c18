import { useNavigation, useView } from "../state/navigation.tsx";
import type { View } from "../state/view.ts";
import { useIsPhone } from "./use-media.ts";

export type Layout = NonNullable<View["layout"]>;

export interface LayoutControl {
  readonly layout: Layout;
  readonly choose: (layout: Layout) => void;
  /** What choosing changes of the view. */
  readonly linkTo: (layout: Layout) => Pick<View, "layout">;
}

/** What suits the width, where nothing was chosen. */
export function fittingLayout(isPhone: boolean): Layout {
  return isPhone ? "list" : "timeline";
}

/** What is shown: as chosen, else the list on a phone and the timeline on a desk. What suits the width is not written into the link. */
export function useLayout(): LayoutControl {
  const chosen = useView((view) => view.layout);
  const { open } = useNavigation();
  const fitting = fittingLayout(useIsPhone());
  const linkTo = (layout: Layout) => ({ layout: layout === fitting ? null : layout });
  return { layout: chosen ?? fitting, choose: (layout) => open(linkTo(layout)), linkTo };
}
