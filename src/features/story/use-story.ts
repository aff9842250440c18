import { startTransition, use, useMemo, useState } from "react";
import type { TimelineEvent } from "../../model/event.ts";
import { useNavigation, useView, ViewHistoryContext } from "../../state/navigation.tsx";
import { type StoryStep, stepIndex, storySteps, viewOfStep } from "./story-steps.ts";

/** How a step was taken: with a button, which keeps the focus, or otherwise. */
export type StepWay = "button" | "other";

export interface StoryControl {
  readonly steps: readonly StoryStep[];
  readonly index: number;
  readonly step: StoryStep;
  /** How the last step was taken. */
  readonly way: StepWay;
  /** To another step, worked out from the one that was asked for last, drawn or not; beyond the ends, or null: nowhere. */
  readonly go: (next: (index: number) => number | null, way: StepWay) => void;
}

/**
 * Where the story is, and the way to its other steps. A step takes the place of the one before it in the browser's
 * history, so that Back leaves the story as it was entered, in one step; the address names each step all the same.
 */
export function useStory(events: readonly TimelineEvent[]): StoryControl {
  const steps = useMemo(() => storySteps(events), [events]);
  const event = useView((view) => view.event);
  const story = useView((view) => view.story);
  const [way, setWay] = useState<StepWay>("other");
  const { adjust } = useNavigation();
  const history = use(ViewHistoryContext);
  const index = stepIndex(steps, { story, event });
  const step = steps[index];
  if (!step) throw new Error("a story has at least its beginning");
  return {
    steps,
    index,
    step,
    way,
    go: (nextOf, by) => {
      const from = stepIndex(steps, history.current());
      const next = nextOf(from);
      const target = next === null || next === from ? undefined : steps[next];
      if (!target) return;
      startTransition(() => setWay(by));
      adjust(viewOfStep(target));
    },
  };
}
