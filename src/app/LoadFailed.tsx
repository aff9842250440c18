import { LoadError, type LoadFailure } from "../data/load-json.ts";
import { useMessages } from "../i18n/language-context.tsx";
import type { Messages } from "../i18n/messages.ts";
import { Button } from "../ui/Button.tsx";
import { failureMessages } from "./failure-messages.ts";
import { Message } from "./Message.tsx";

export interface LoadFailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly level?: 1 | 2;
}

/** Says why the data could not be loaded, and tries again. */
export function LoadFailed({ error, onRetry, level = 2 }: LoadFailedProps) {
  const t = useMessages(failureMessages);
  return (
    <Message title={t.failed} role="alert" level={level}>
      <p>{error instanceof LoadError ? explain(error.failure, t) : t.brokenHint}</p>
      <Button look="solid" onClick={onRetry}>
        {t.retry}
      </Button>
    </Message>
  );
}

type Words = typeof failureMessages extends Messages<infer M> ? M : never;

function explain(failure: LoadFailure, t: Words): string {
  switch (failure.kind) {
    case "unreachable":
      return t.unreachable;
    case "missing":
      return t.missing;
    case "refused":
      return t.refused(failure.status);
    case "not-json":
      return t.notJson;
    case "other-schema":
      return t.otherSchema(failure.path);
    default:
      return failure satisfies never;
  }
}
