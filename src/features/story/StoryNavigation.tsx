import { useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Story.module.css";
import { storyMessages } from "./story-messages.ts";
import type { StoryControl } from "./use-story.ts";

/** To the step before and to the one after; at the end to the beginning. */
export function StoryNavigation({ story: { index, steps, go } }: { readonly story: StoryControl }) {
  const t = useMessages(storyMessages);
  const isLast = index === steps.length - 1;
  return (
    <nav className={styles.navigation} aria-label={t.steps}>
      {index > 0 ? (
        <Button onClick={() => go((at) => at - 1, "button")}>
          <Icon name="back" />
          {t.previous}
        </Button>
      ) : null}
      {isLast ? null : (
        <Button look="solid" className={styles.next} onClick={() => go((at) => at + 1, "button")}>
          {index === 0 ? t.begin : t.next}
          <Icon name="forward" />
        </Button>
      )}
      {isLast && index > 0 ? (
        <Button className={styles.next} onClick={() => go(() => 0, "button")}>
          {t.again}
        </Button>
      ) : null}
    </nav>
  );
}
