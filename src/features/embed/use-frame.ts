import { type RefObject, use, useEffect, useRef } from "react";
import { DataRootContext } from "../../data/queries.ts";
import { useNavigation } from "../../state/navigation.tsx";
import { parseView } from "../../state/url-codec.ts";
import { askedAddress, heightMessage } from "./frame-messages.ts";

/**
 * Connects the page with the one that embeds it: tells where the content ends, whenever that changes, and opens the views
 * that are asked for. Both are public: any page may embed, and what it can ask for is what a link can.
 */
export function useFrame(): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null);
  const root = use(DataRootContext);
  const { open } = useNavigation();
  useEffect(() => {
    const host = window.parent;
    const element = content.current;
    if (!element) return;
    const tell = () => host.postMessage(heightMessage(element.offsetTop + element.offsetHeight), "*");
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const address = source === host ? askedAddress(data, root) : null;
      if (address) open({ ...parseView(address, root), embedded: true });
    };
    const watching = new ResizeObserver(tell);
    watching.observe(element);
    window.addEventListener("message", hear);
    return () => {
      watching.disconnect();
      window.removeEventListener("message", hear);
    };
  }, [root, open]);
  return content;
}
