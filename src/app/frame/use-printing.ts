import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { loadPrintSheet } from "../loading/later-parts.ts";

/** Whether the page is being printed; what depends on it is drawn before the browser lays out the paper. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const show = (printing: boolean) => () => flushSync(() => setPrinting(printing));
    const [begin, end] = [show(true), show(false)];
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  // Printing waits for nothing: the sheet has to be there before, and after all that is needed on the screen.
  useEffect(() => {
    const wait = window.requestIdleCallback ?? ((load: () => void) => window.setTimeout(load, 2000));
    const load = () => void loadPrintSheet().catch(() => {});
    const stop = window.cancelIdleCallback ?? window.clearTimeout;
    const waiting = wait(load);
    return () => stop(waiting);
  }, []);
  return isPrinting;
}
