import { useMessages } from "../i18n/language-context.tsx";
import { Button } from "../ui/Button.tsx";
import { Message } from "./Message.tsx";
import { stateMessages } from "./state-messages.ts";

/** A fault of ours took the page down. */
export function PageFailed() {
  const t = useMessages(stateMessages);
  return (
    <Message title={t.broken} role="alert" level={1}>
      <p>{t.brokenHint}</p>
      <Button look="solid" onClick={() => window.location.reload()}>
        {t.reload}
      </Button>
    </Message>
  );
}
