import { keeping } from "./keeping.ts";

// What the page is put together from comes in chunks of its own. A chunk that fails is told of by whoever shows it.

/** The timeline with its library. */
export const loadTimeline = keeping(() =>
  import("../features/timeline/Timeline.tsx").then((part) => ({ default: part.Timeline })),
);

/** The matrix of actors and months. */
export const loadMatrix = keeping(() =>
  import("../features/matrix/Matrix.tsx").then((part) => ({ default: part.Matrix })),
);

/** The health report, for editors. */
export const loadReport = keeping(() =>
  import("../features/report/Report.tsx").then((part) => ({ default: part.Report })),
);

/** The list of more events than one document should hold. */
export const loadLongList = keeping(() =>
  import("../features/event-list/LongEventList.tsx").then((part) => ({ default: part.LongEventList })),
);

/** What the panel shows: event and reader. */
export const loadPanelContent = keeping(() =>
  import("./PanelContent.tsx").then((part) => ({ default: part.PanelContent })),
);

/** What an editor decides on a draft with; asked for in development alone. */
export const loadDraftDecision = keeping(() =>
  import("../features/drafts/DraftDecision.tsx").then((part) => ({ default: part.DraftDecision })),
);

/** The events told one after the other. */
export const loadStory = keeping(() => import("./StoryContent.tsx").then((part) => ({ default: part.StoryContent })));

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
