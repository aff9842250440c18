import { useSyncExternalStore } from "react";

/** Whether a media query holds; false where there is no browser. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
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
