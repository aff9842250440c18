import { useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import { failureMessages } from "./failure-messages.ts";
import { Message } from "./Message.tsx";

/** A fault of ours took the page down. */
export function PageFailed() {
  const t = useMessages(failureMessages);
  return (
    <Message title={t.broken} role="alert" level={1}>
      <p>{t.brokenHint}</p>
      <Button look="solid" onClick={() => window.location.reload()}>
        {t.reload}
      </Button>
    </Message>
  );
}
