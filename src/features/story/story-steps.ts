import type { TimelineEvent } from "../../model/event.ts";
import type { View } from "../../state/view.ts";

/** A step of the story: what it is, each event, and what comes after. */
export type StoryStep =
  | { readonly kind: "beginning" }
  | { readonly kind: "event"; readonly event: TimelineEvent /** From 1. */; readonly number: number }
  | { readonly kind: "end" };

/** The steps in their order; where there is nothing to tell, the beginning alone, which says so. */
export function storySteps(events: readonly TimelineEvent[]): StoryStep[] {
  if (events.length === 0) return [{ kind: "beginning" }];
  return [
    { kind: "beginning" },
    ...events.map((event, index): StoryStep => ({ kind: "event", event, number: index + 1 })),
    { kind: "end" },
  ];
}

/** Where in the steps a view is: at its event, else at the end or the beginning. An event that is not told leads to the beginning. */
export function stepIndex(steps: readonly StoryStep[], { story, event }: Pick<View, "story" | "event">): number {
  const at = steps.findIndex((step) => step.kind === "event" && step.event.id === event);
  if (at >= 0) return at;
  return story === "end" && event === null ? steps.length - 1 : 0;
}

/** What a step is in the view, and so in the address. */
export function viewOfStep(step: StoryStep): Partial<View> {
  return {
    story: step.kind === "end" ? "end" : "told",
    event: step.kind === "event" ? step.event.id : null,
    article: null,
    evidence: null,
  };
}

/** Where a key leads; null for one that does not move. */
export function stepByKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return Math.min(index + 1, count - 1);
    case "ArrowLeft":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
