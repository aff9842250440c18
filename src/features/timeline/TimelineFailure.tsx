import { useMessages } from "../../i18n/language-context.tsx";
import { useNavigation } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import { timelineMessages } from "./messages.ts";
import styles from "./Timeline.module.css";

/** In place of a timeline that cannot be drawn: the way to the list. */
export function TimelineFailure({ onRetry }: { readonly onRetry: () => void }) {
  const words = useMessages(timelineMessages);
  const { open } = useNavigation();
  return (
    <div className={styles.failure} role="alert">
      <p>{words.failed}</p>
      <Button look="solid" onClick={() => open({ layout: "list" })}>
        {words.toList}
      </Button>
      <Button onClick={onRetry}>{words.retry}</Button>
    </div>
  );
}
