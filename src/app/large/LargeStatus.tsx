import { useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./LargeStatus.module.css";
import { largeMessages } from "./large-messages.ts";
import type { SelectionState } from "./use-selection.ts";

export interface LargeStatusProps {
  readonly selecting: SelectionState;
  /** Of whatever failed first. */
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** How far the answer to the filters has come, with the way back from it; or what failed. The regions are always there, so that they are heard. */
export function LargeStatus({ selecting, error, onRetry }: LargeStatusProps) {
  const t = useMessages(largeMessages);
  const { isPending, progress, cancel } = selecting;
  const isLoading = isPending && error === null;
  return (
    <div className={styles.region}>
      <div role="status">
        {isLoading ? (
          <div className={styles.bar}>
            <p>{selecting.isWhole ? t.counting : t.applying}</p>
            {progress && progress.total > 0 ? <Progress {...progress} /> : null}
            {selecting.isWhole ? null : <Button onClick={cancel}>{t.cancel}</Button>}
          </div>
        ) : selecting.selection?.isSearchedWhole === false ? (
          <p className={styles.bar}>{t.notSearchedWhole}</p>
        ) : null}
      </div>
      <div role="alert">
        {error ? (
          <div className={styles.failure}>
            <p>{t.failed}</p>
            <Button look="solid" onClick={onRetry}>
              {t.retry}
            </Button>
            {selecting.error && !selecting.isWhole ? <Button onClick={cancel}>{t.back}</Button> : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}

function Progress({ loaded, total }: { readonly loaded: number; readonly total: number }) {
  const t = useMessages(largeMessages);
  return (
    <label className={styles.progress}>
      <progress value={loaded} max={total} />
      {/* The bar says the same to those who hear it. */}
      <span aria-hidden="true">{t.loaded(loaded, total)}</span>
    </label>
  );
}
