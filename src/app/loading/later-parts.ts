import { keeping } from "./keeping.ts";

// What the page asks for when it is needed; the start of the app knows nothing of it. A chunk that fails is told of by whoever shows it.

/** The list of more events than one document should hold. */
export const loadLongList = keeping(() =>
  import("../../features/event-list/LongEventList.tsx").then((part) => ({ default: part.LongEventList })),
);

/** What an editor decides on a draft with; asked for in development alone. */
export const loadDraftDecision = keeping(() =>
  import("../../features/drafts/DraftDecision.tsx").then((part) => ({ default: part.DraftDecision })),
);

/** The search with its list of hits; the index comes with the first search. */
export const loadSearch = keeping(() =>
  import("../../features/search/SearchContent.tsx").then((part) => ({ default: part.SearchContent })),
);

/** What there is to share, cite and save. */
export const loadShare = keeping(() =>
  import("../dialogs/ShareContent.tsx").then((part) => ({ default: part.ShareContent })),
);

/** The list as it is printed. */
export const loadPrintSheet = keeping(() =>
  import("../../features/print-sheet/PrintSheet.tsx").then((part) => ({ default: part.PrintSheet })),
);

/** What the build found to be wrong with the data. */
export const loadRemarks = keeping(() =>
  import("../states/RemarkList.tsx").then((part) => ({ default: part.RemarkList })),
);

/** What the help says. */
export const loadHelp = keeping(() =>
  import("../dialogs/HelpContent.tsx").then((part) => ({ default: part.HelpContent })),
);

/** What gives the page the part of a large timeline that it needs. */
export const loadLargeTimeline = keeping(() =>
  import("../large/LargeTimelineProvider.tsx").then((part) => ({ default: part.LargeTimelineProvider })),
);

/** The list of a large timeline. */
export const loadLargeList = keeping(() =>
  import("../../features/event-list/LargeEventList.tsx").then((part) => ({ default: part.LargeEventList })),
);
