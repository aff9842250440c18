// The app starts with little: what loads and checks the data. Everything else comes in chunks of its own, asked for at
// once, so that they arrive while the data does. A chunk that fails is told of by whoever shows it.

/** The page around the timeline: header, filters, list. */
export const loadPage = () => import("./Page.tsx").then((part) => ({ default: part.Page }));

/** The timeline with its library. */
export const loadTimeline = () =>
  import("../features/timeline/Timeline.tsx").then((part) => ({ default: part.Timeline }));

/** What the panel shows: event and reader. */
export const loadPanelContent = () => import("./PanelContent.tsx").then((part) => ({ default: part.PanelContent }));

/** The search with its list of hits; the index comes with the first search. */
export const loadSearch = () =>
  import("../features/search/SearchContent.tsx").then((part) => ({ default: part.SearchContent }));

/** What the help says. */
export const loadHelp = () => import("./HelpContent.tsx").then((part) => ({ default: part.HelpContent }));
