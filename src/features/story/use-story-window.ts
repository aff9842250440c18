import { useEffect, useMemo, useRef } from "react";
import type { TimelineEvent } from "../../model/event.ts";
import { useView } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { storyWindow } from "./story-window.ts";

/** Moves the timeline along with the story; after it all of time is shown again. */
export function useStoryWindow(events: readonly TimelineEvent[]): void {
  const isTold = useView((view) => view.story !== null);
  const event = useView((view) => view.event);
  const dates = useView((view) => view.dates);
  const set = useSession((session) => session.set);
  const wasTold = useRef(false);
  const window = useMemo(() => (isTold ? storyWindow(events, event, dates) : null), [isTold, events, event, dates]);
  useEffect(() => {
    if (isTold || wasTold.current) set({ window });
    wasTold.current = isTold;
  }, [isTold, window, set]);
}
