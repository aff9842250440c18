import { useEffect, useEffectEvent } from "react";
import { useNavigation } from "./navigation.tsx";
import { useSession } from "./session-store.tsx";

/** Opens the list where its undated events begin. */
export function useUndatedList(): () => void {
  const set = useSession((session) => session.set);
  const { open } = useNavigation();
  return () => {
    set({ undatedAsked: true });
    open({ layout: "list" });
  };
}

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
