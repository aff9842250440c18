import type { Selecting } from "../../data/large-timeline.ts";
import { SelectingProgress } from "../../features/filters/SelectingProgress.tsx";
import { selectingMessages } from "../../features/filters/selecting-messages.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./LargeStatus.module.css";
import { largeMessages } from "./large-messages.ts";

export interface LargeStatusProps {
  /** What is on its way and said nowhere else on the page. */
  readonly selecting: Selecting | null;
  /** Of whatever failed first. */
  readonly error: Error | null;
  readonly onRetry: () => void;
  /** Goes back to the filters before; null where there is no such way. */
  readonly onBack: (() => void) | null;
}

/** How far the answer to the filters has come where there is no filter bar to say it, and what failed, with the ways on. The regions are always there, so that they are heard. */
export function LargeStatus({ selecting, error, onRetry, onBack }: LargeStatusProps) {
  const t = useMessages(largeMessages);
  const { cancel } = useMessages(selectingMessages);
  return (
    <div className={styles.region}>
      <div role="status">
        {selecting ? (
          <div className={styles.bar}>
            <SelectingProgress {...selecting} />
            {selecting.isWhole ? null : <Button onClick={selecting.cancel}>{cancel}</Button>}
          </div>
        ) : null}
      </div>
      <div role="alert">
        {error ? (
          <div className={styles.failure}>
            <p>{t.failed}</p>
            <Button look="solid" onClick={onRetry}>
              {t.retry}
            </Button>
            {onBack ? <Button onClick={onBack}>{t.back}</Button> : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}
