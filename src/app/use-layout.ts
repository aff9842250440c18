import { useCorpus } from "../data/corpus-context.tsx";
import { useNavigation, useView } from "../state/navigation.tsx";
import { layouts, type View } from "../state/view.ts";
import { useIsPhone } from "./use-media.ts";

export type Layout = NonNullable<View["layout"]>;

export interface LayoutControl {
  readonly layout: Layout;
  /** What there is to choose from. */
  readonly offered: readonly Layout[];
  readonly choose: (layout: Layout) => void;
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
  const chosen = useView((view) => view.layout);
  const isEmbedded = useView((view) => view.embedded);
  const offered = useCorpus().findings === undefined || isEmbedded ? withoutReport : layouts;
  const { open } = useNavigation();
  const fitting = fittingLayout(useIsPhone());
  const linkTo = (layout: Layout) => ({ layout: layout === fitting ? null : layout });
  const layout = offered.find((each) => each === chosen) ?? fitting;
  return { layout, offered, choose: (layout) => open(linkTo(layout)), linkTo };
}
