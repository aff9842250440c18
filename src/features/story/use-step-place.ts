import { type RefObject, useEffect, useRef } from "react";
import type { StoryControl } from "./use-story.ts";

/**
 * Where focus and scrolling are as the story opens and goes on: each step begins at its top, and its heading takes the focus,
 * unless the step was taken with a button, which keeps it for the next one.
 */
export function useStepPlace({ index, way }: Pick<StoryControl, "index" | "way">): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(index);
  useEffect(() => {
    // After the panel has taken the focus, as it does when it opens.
    const frame = requestAnimationFrame(() => focusHeading(root.current));
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    if (before.current === index) return;
    before.current = index;
    root.current?.parentElement?.scrollTo(0, 0);
    const keepsFocus = way === "button" && root.current?.contains(document.activeElement);
    if (!keepsFocus) focusHeading(root.current);
  }, [index, way]);
  return root;
}

function focusHeading(root: HTMLElement | null): void {
  root?.querySelector("h2")?.focus({ preventScroll: true });
}
