import type { ReactNode } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { EventWords } from "../../ui/EventWords.tsx";
import styles from "./Story.module.css";
import { StoryBar } from "./StoryBar.tsx";
import { StoryBeginning } from "./StoryBeginning.tsx";
import { StoryNavigation } from "./StoryNavigation.tsx";
import { storyMessages } from "./story-messages.ts";
import type { StoryStep } from "./story-steps.ts";
import { TimeStrip } from "./TimeStrip.tsx";
import { useStepPlace } from "./use-step-place.ts";
import { useStory } from "./use-story.ts";
import { useStoryKeys } from "./use-story-keys.ts";
import { useSwipe } from "./use-swipe.ts";

export interface StoryProps {
  /** What is told, in its order. */
  readonly events: readonly TimelineEvent[];
  /** The filters in words; null where there are none. */
  readonly filters: ReactNode;
  /** What else can be done with a step, such as copying its link. */
  readonly tools: ReactNode;
  /** One event with its evidence, around the heading that names it. */
  readonly tell: (event: TimelineEvent, heading: ReactNode) => ReactNode;
  /** What can be done after the last step. */
  readonly afterwards: ReactNode;
}

/** The events one after the other, each with its evidence, beside the timeline that moves along. */
export function Story({ events, tools, ...parts }: StoryProps) {
  const t = useMessages(storyMessages);
  const story = useStory(events);
  const { steps, step, index, go } = story;
  const place = useStepPlace(story);
  useStoryKeys(story);
  const swipe = useSwipe((direction) => go((at) => at - direction, "other"));
  return (
    <div ref={place} className={styles.story} {...swipe}>
      <StoryBar story={story} total={events.length} tools={tools} />
      <div className={styles.where}>
        <progress
          className={styles.progress}
          aria-label={t.progress}
          max={Math.max(1, steps.length - 1)}
          value={index}
        />
        <TimeStrip events={events} told={step.kind === "event" ? step.event.id : null} />
      </div>
      <article key={index} className={styles.step} aria-labelledby={STEP_TITLE}>
        <Step step={step} events={events} {...parts} />
      </article>
      <StoryNavigation story={story} />
    </div>
  );
}

/** The `id` of the heading that names the step. */
const STEP_TITLE = "story-step";

function Step({ step, events, filters, tell, afterwards }: Omit<StoryProps, "tools"> & { readonly step: StoryStep }) {
  const t = useMessages(storyMessages);
  switch (step.kind) {
    case "beginning":
      return (
        <StoryBeginning events={events} filters={filters}>
          <StepTitle>{events.length === 0 ? t.nothing : t.count(events.length)}</StepTitle>
        </StoryBeginning>
      );
    case "event":
      return tell(
        step.event,
        <StepTitle>
          <EventWords event={step.event} />
        </StepTitle>,
      );
    case "end":
      return (
        <>
          <StepTitle>{t.end}</StepTitle>
          <p className={styles.lead}>{t.endHint}</p>
          {afterwards}
        </>
      );
    default:
      return step satisfies never;
  }
}

function StepTitle({ children }: { readonly children: ReactNode }) {
  return (
    <h2 id={STEP_TITLE} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}
