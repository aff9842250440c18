import { LoadError, type LoadFailure } from "../../data/load-json.ts";
import { useMessages } from "../../i18n/language-context.tsx";
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
  return (
    <div className={styles.failed} role="alert">
      <h3>{t.failed}</h3>
      <p>{t[reasonOf(error)]}</p>
      <p>{t.stillHere}</p>
      <Button look="solid" onClick={() => onRetry()}>
        {t.retry}
      </Button>
    </div>
  );
}

const reasons = {
  unreachable: "unreachable",
  refused: "unreachable",
  missing: "missing",
  "not-json": "broken",
  "other-schema": "broken",
} as const satisfies Record<LoadFailure["kind"], "unreachable" | "missing" | "broken">;

function reasonOf(error: Error) {
  return error instanceof LoadError ? reasons[error.failure.kind] : "broken";
}
