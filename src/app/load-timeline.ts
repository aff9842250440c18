import type { TimelineProps } from "../features/timeline/Timeline.tsx";

/** The timeline with its library, in a chunk of its own; asking early starts the download while the data is on its way. */
export async function loadTimeline(): Promise<{ default: (props: TimelineProps) => React.ReactNode }> {
  const { Timeline } = await import("../features/timeline/Timeline.tsx");
  return { default: Timeline };
}
