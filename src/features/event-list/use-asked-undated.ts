import { useEffect, useEffectEvent } from "react";
import { useSession } from "../../state/session-store.tsx";

/** Leads a list to its undated events where the reader came for them. */
export function useAskedUndated(lead: () => void): void {
  const isAsked = useSession((session) => session.undatedAsked);
  const set = useSession((session) => session.set);
  const leadThere = useEffectEvent(lead);
  useEffect(() => {
    if (!isAsked) return;
    set({ undatedAsked: false });
    leadThere();
  }, [isAsked, set]);
}
