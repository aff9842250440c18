import { keeping } from "./keeping.ts";

// What the first view may need comes in chunks of its own. A chunk that fails is told of by whoever shows it.

/** The timeline with its library. */
export const loadTimeline = keeping(() =>
  import("../../features/timeline/Timeline.tsx").then((part) => ({ default: part.Timeline })),
);

/** The matrix of actors and months. */
export const loadMatrix = keeping(() =>
  import("../../features/matrix/Matrix.tsx").then((part) => ({ default: part.Matrix })),
);

/** The health report, for editors. */
export const loadReport = keeping(() =>
  import("../../features/report/Report.tsx").then((part) => ({ default: part.Report })),
);

/** What the panel shows: event and reader. */
export const loadPanelContent = keeping(() =>
  import("../panel/PanelContent.tsx").then((part) => ({ default: part.PanelContent })),
);

/** The events told one after the other. */
export const loadStory = keeping(() =>
  import("../story/StoryContent.tsx").then((part) => ({ default: part.StoryContent })),
);
