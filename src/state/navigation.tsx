import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { startView, type View } from "./view.ts";
import { staticViewHistory, type ViewHistory } from "./view-history.ts";

/** Where views come from; the default stays at the start. */
export const ViewHistoryContext = createContext<ViewHistory>(staticViewHistory());

/** What is drawn: the current view, or, while a step from it is being drawn, the one before. */
const DrawnViewContext = createContext<View>(startView);

export interface ViewProviderProps {
  readonly history: ViewHistory;
  readonly children: ReactNode;
}

/** Gives the views of a history to what is inside. */
export function ViewProvider({ history, children }: ViewProviderProps) {
  const [drawn, setDrawn] = useState(history.current);
  useEffect(() => {
    const follow = () => setDrawn(history.current());
    follow();
    return history.subscribe(follow);
  }, [history]);
  return (
    <ViewHistoryContext value={history}>
      <DrawnViewContext value={drawn}>{children}</DrawnViewContext>
    </ViewHistoryContext>
  );
}

/** What a step changes of the view, or a function that works it out from the view it starts from. */
export type ViewChange = Partial<View> | ((view: View) => Partial<View>);

/** A part of the view that is drawn; after a step it is drawn in slices, so that the step can be answered before. */
export function useView<T>(select: (view: View) => T): T {
  return select(use(DrawnViewContext));
}

/**
 * A part of the current view, drawn at once: for what answers the reader's hand, and for little else, since the answer waits
 * for it. The selector must give the same value (by identity) for the same view.
 */
export function useViewNow<T>(select: (view: View) => T): T {
  const history = use(ViewHistoryContext);
  const snapshot = () => select(history.current());
  return useSyncExternalStore(history.subscribe, snapshot, snapshot);
}

export interface Navigation {
  /** For opening, closing and choosing: a new history entry. */
  readonly open: (change: ViewChange) => void;
  /** The same, drawn at once as a whole: for what goes on with what is opened. */
  readonly openAtOnce: (change: ViewChange) => void;
  /** For panning, zooming and typing: in place of the current entry. */
  readonly adjust: (change: ViewChange) => void;
  /** The address of the view that the change leads to. */
  readonly href: (change: ViewChange) => string;
}

/** The steps from the current view to others; the same object for the life of the history. */
export function useNavigation(): Navigation {
  const history = use(ViewHistoryContext);
  return useMemo(() => {
    const after = (change: ViewChange): View => {
      const view = history.current();
      const changed = typeof change === "function" ? change(view) : change;
      // A passage is one of this article and this step: naming another article or evidence leaves it behind, and with it
      // the article set beside it and the actor's page that lies over it.
      const leaves = "article" in changed || "evidence" in changed;
      return { ...view, ...(leaves ? { passage: null, compared: null, actor: null } : {}), ...changed };
    };
    return {
      open: (change) => startTransition(() => history.open(after(change))),
      openAtOnce: (change) => history.open(after(change)),
      adjust: (change) => startTransition(() => history.adjust(after(change))),
      href: (change) => history.href(after(change)),
    };
  }, [history]);
}
