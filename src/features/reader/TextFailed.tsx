import { LoadError } from "../../data/load-json.ts";
import { describeFailure } from "../../i18n/failure-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./Reader.module.css";
import { readerMessages } from "./reader-messages.ts";

export interface TextFailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Says why the text is not here and what to do. */
export function TextFailed({ error, onRetry }: TextFailedProps) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const failure = error instanceof LoadError ? error.failure : null;
  return (
    <div className={styles.failed} role="alert">
      <h3>{t.failed}</h3>
      {failure ? <p>{failure.kind === "unreachable" ? t.unreachable : describeFailure(failure, language)}</p> : null}
      <p>{t.stillHere}</p>
      <Button look="solid" onClick={() => onRetry()}>
        {t.retry}
      </Button>
    </div>
  );
}
