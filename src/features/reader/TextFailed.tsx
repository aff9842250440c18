import { LoadError } from "../../data/load-json.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import type { Messages } from "../../i18n/messages.ts";
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
      <p>{reasonOf(error, t)}</p>
      <p>{t.stillHere}</p>
      <Button look="solid" onClick={() => onRetry()}>
        {t.retry}
      </Button>
    </div>
  );
}

type Words = typeof readerMessages extends Messages<infer M> ? M : never;

function reasonOf(error: Error, t: Words): string {
  if (!(error instanceof LoadError)) return t.broken;
  const { failure } = error;
  switch (failure.kind) {
    case "unreachable":
      return t.unreachable;
    case "refused":
      return t.refused(failure.status);
    case "missing":
      return t.missing;
    case "not-json":
    case "other-schema":
      return t.broken;
    default:
      return failure satisfies never;
  }
}
