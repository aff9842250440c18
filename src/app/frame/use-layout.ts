import { useCorpus } from "../../data/corpus-context.tsx";
import { useView } from "../../state/navigation.tsx";
import { layouts, type View } from "../../state/view.ts";
import { useIsPhone } from "./use-media.ts";

export type Layout = NonNullable<View["layout"]>;

export interface LayoutControl {
  /** What is drawn. */
  readonly layout: Layout;
  /** What there is to choose from. */
  readonly offered: readonly Layout[];
  /** What a view shows. */
  readonly layoutOf: (view: Pick<View, "layout">) => Layout;
  /** What choosing changes of the view. */
  readonly linkTo: (layout: Layout) => Pick<View, "layout">;
}

/** What suits the width, where nothing was chosen. */
export function fittingLayout(isPhone: boolean): Layout {
  return isPhone ? "list" : "timeline";
}

const withoutReport = layouts.filter((layout) => layout !== "report");

/** What is shown: as chosen and there, else the list on a phone and the timeline on a desk. What suits the width is not written into the link. */
export function useLayout(): LayoutControl {
  const isEmbedded = useView((view) => view.embedded);
  const offered = useCorpus().findings === undefined || isEmbedded ? withoutReport : layouts;
  const fitting = fittingLayout(useIsPhone());
  const layoutOf = ({ layout }: Pick<View, "layout">) => offered.find((each) => each === layout) ?? fitting;
  return {
    layout: useView(layoutOf),
    offered,
    layoutOf,
    linkTo: (layout) => ({ layout: layout === fitting ? null : layout }),
  };
}
