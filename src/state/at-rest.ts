import type { StoreApi } from "zustand/vanilla";
import type { Session } from "./session-store.tsx";

/** Runs at once, or as soon as the window of the timeline has come to rest. Gives back what calls it off. */
export function atRest(session: StoreApi<Session>, run: () => void): () => void {
  if (!session.getState().moving) {
    run();
    return () => {};
  }
  const stop = session.subscribe(({ moving }) => {
    if (moving) return;
    stop();
    run();
  });
  return stop;
}
