import { useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./SearchContent.module.css";
import { searchMessages } from "./search-messages.ts";

/** The index or the worker could not be loaded: what still works, and another try. */
export function SearchFailed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useMessages(searchMessages);
  return (
    <div className={styles.message} role="alert">
      <p>
        <strong>{t.failed}</strong> {t.failedHint}
      </p>
      <Button onClick={onRetry}>{t.retry}</Button>
    </div>
  );
}
