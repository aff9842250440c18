// The app starts with little: what loads and checks the data. Everything else comes in chunks of its own, asked for at
// once, so that they arrive while the data does. A chunk that fails is told of by whoever shows it.

/** The page around the timeline: header, filters, list. */
export const loadPage = keeping(() => import("./Page.tsx").then((part) => ({ default: part.Page })));

/** The timeline with its library. */
export const loadTimeline = keeping(() =>
  import("../features/timeline/Timeline.tsx").then((part) => ({ default: part.Timeline })),
);

/** What the panel shows: event and reader. */
export const loadPanelContent = keeping(() =>
  import("./PanelContent.tsx").then((part) => ({ default: part.PanelContent })),
);

/** The search with its list of hits; the index comes with the first search. */
export const loadSearch = keeping(() =>
  import("../features/search/SearchContent.tsx").then((part) => ({ default: part.SearchContent })),
);

/** What there is to share, cite and save. */
export const loadShare = keeping(() => import("./ShareContent.tsx").then((part) => ({ default: part.ShareContent })));

/** The list as it is printed. */
export const loadPrintSheet = keeping(() =>
  import("../features/print-sheet/PrintSheet.tsx").then((part) => ({ default: part.PrintSheet })),
);

/** What the help says. */
export const loadHelp = keeping(() => import("./HelpContent.tsx").then((part) => ({ default: part.HelpContent })));

/**
 * Once a part has been loaded its promise answers at once, not in a later microtask: `lazy` then draws the part itself, without
 * a frame of what stands for it while it loads.
 */
function keeping<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () =>
    kept ??
    load().then((part) => {
      // biome-ignore lint/suspicious/noThenProperty: a promise that answers at once is what is wanted here
      kept = Object.assign(Promise.resolve(part), { then: (answer?: (part: T) => unknown) => answer?.(part) });
      return part;
    });
}
