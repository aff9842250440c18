import { use, useEffect, useState } from "react";
import { useView } from "../../state/navigation.tsx";
import { SessionContext } from "../../state/session-store.tsx";
import { isPanelOpen } from "../../state/view.ts";

export interface Introduction {
  readonly isShown: boolean;
  readonly close: () => void;
}

/**
 * Whether the page says what it is: to those who come to it and not to something in it, until they close it. Who has closed it
 * or begun to read does not see it at the next visit; while they read it stays, so that nothing moves under their hands.
 */
export function useIntroduction(): Introduction {
  // Looked up once: what is kept for the next visit changes nothing that is drawn.
  const [{ introduced, set }] = useState(use(SessionContext).getState);
  const isOpen = useView(isPanelOpen);
  const [isShown, setShown] = useState(!introduced && !isOpen);
  useEffect(() => {
    if (isOpen) set({ introduced: true });
  }, [isOpen, set]);
  return {
    isShown,
    close: () => {
      setShown(false);
      set({ introduced: true });
    },
  };
}
