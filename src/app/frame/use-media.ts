import { useState, useSyncExternalStore } from "react";

/** Whether a media query holds; false where there is no browser. */
function useMedia(query: string): boolean {
  // Asked for once: each `matchMedia` is read anew by the browser, and each other way to subscribe subscribes anew.
  const [store] = useState(() => mediaStore(query));
  return useSyncExternalStore(store.subscribe, store.matches, () => false);
}

function mediaStore(query: string) {
  let media: MediaQueryList | null = null;
  const asked = () => {
    media ??= window.matchMedia(query);
    return media;
  };
  return {
    matches: () => asked().matches,
    subscribe: (listener: () => void) => {
      asked().addEventListener("change", listener);
      return () => asked().removeEventListener("change", listener);
    },
  };
}

/** Narrower than this there is one column: the list first, the panel as a sheet over it. */
const PHONE = "(width < 700px)";

export function useIsPhone(): boolean {
  return useMedia(PHONE);
}

/** The same outside of components, as it is now. */
export function isPhoneNow(): boolean {
  return window.matchMedia(PHONE).matches;
}

/** Narrower than this the chips are one row, and the other filters unfold. */
export function useIsNarrow(): boolean {
  return useMedia("(width < 1100px)");
}

/** Whether the browser believes to be connected. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener("online", listener);
      window.addEventListener("offline", listener);
      return () => {
        window.removeEventListener("online", listener);
        window.removeEventListener("offline", listener);
      };
    },
    () => navigator.onLine,
    () => true,
  );
}
