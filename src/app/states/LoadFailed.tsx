import { LoadError } from "../../data/load-json.ts";
import { describeFailure } from "../../i18n/failure-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
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
  const language = useLanguage();
  return (
    <Message title={t.failed} role="alert" level={level}>
      <p>{error instanceof LoadError ? describeFailure(error.failure, language) : t.brokenHint}</p>
      <Button look="solid" onClick={onRetry}>
        {t.retry}
      </Button>
    </Message>
  );
}
