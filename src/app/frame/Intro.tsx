import { useCorpus } from "../../data/corpus-context.tsx";
import { useAmounts } from "../../data/large-timeline.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { appMessages } from "../app-messages.ts";
import { StoryLink } from "../story/StoryLink.tsx";
import styles from "./Intro.module.css";

export interface IntroProps {
  /** There are events that can be told one after the other. */
  readonly hasStory: boolean;
  /** Null: it stays, as on the pages that are written at build. */
  readonly onClose: (() => void) | null;
}

/** For those who see the page for the first time: what this is, that everything has its proof, and where to begin. */
export function Intro({ hasStory, onClose }: IntroProps) {
  const t = useMessages(appMessages);
  const language = useLanguage();
  const { timeline } = useCorpus();
  const { events, articles } = useAmounts();
  return (
    <section className={styles.intro} aria-label={t.about} data-static-part="intro">
      <div>
        <p className={styles.what}>{timeline.description[language]}</p>
        {events > 0 ? <p className={styles.proof}>{t.introduction(events, articles)}</p> : null}
      </div>
      {hasStory ? (
        <p className={styles.begin}>
          <StoryLink look="solid" />
          <span>{t.orClick}</span>
        </p>
      ) : null}
      {onClose ? (
        <Button look="quiet" className={styles.close} aria-label={t.closeIntro} onClick={onClose}>
          <Icon name="close" />
        </Button>
      ) : null}
    </section>
  );
}
