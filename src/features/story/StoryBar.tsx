import type { ReactNode } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { useNavigation } from "../../state/navigation.tsx";
import { storyLeft } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { EventWords } from "../../ui/EventWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./Story.module.css";
import { storyMessages } from "./story-messages.ts";
import type { StoryControl } from "./use-story.ts";

export interface StoryBarProps {
  readonly story: StoryControl;
  /** How many events are told. */
  readonly total: number;
  readonly tools: ReactNode;
}

/** What is told, how far it has come, and the way out. */
export function StoryBar({ story: { step, way }, total, tools }: StoryBarProps) {
  const t = useMessages(storyMessages);
  const language = useLanguage();
  const { timeline } = useCorpus();
  const { open } = useNavigation();
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{timeline.title[language]}</h1>
      <p className={styles.place} role="status">
        {step.kind === "event" ? t.place(step.number, total) : null}
        {/* The heading, where it takes the focus, is read by itself. */}
        {step.kind === "event" && way === "button" ? (
          <VisuallyHidden>
            : <EventWords event={step.event} />
          </VisuallyHidden>
        ) : null}
      </p>
      <div className={styles.tools}>
        {tools}
        <Button look="quiet" aria-label={t.close} onClick={() => open(storyLeft)}>
          <Icon name="close" />
        </Button>
      </div>
    </header>
  );
}
