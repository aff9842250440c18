import { useEffect, useEffectEvent } from "react";
import { stepByKey } from "./story-steps.ts";
import type { StoryControl } from "./use-story.ts";

/** The arrow keys, Home and End lead through the story, wherever the focus is, unless they have another meaning there. */
export function useStoryKeys({ steps, index, go }: Pick<StoryControl, "steps" | "index" | "go">): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (isElsewhere(event.target)) return;
    const next = (from: number) => stepByKey(event.key, from, steps.length);
    if (next(index) === null) return;
    event.preventDefault();
    go(next, "other");
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}

/** Whether the key belongs to a field, or to a box that lies over the page. */
function isElsewhere(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest("input, select, textarea, [contenteditable=true]")) return true;
  return document.querySelector("dialog[open], [popover=auto]:popover-open") !== null;
}
