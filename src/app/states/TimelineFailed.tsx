import { useMessages } from "../../i18n/language-context.tsx";
import { useNavigation } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import { failureMessages } from "./failure-messages.ts";
import { Message } from "./Message.tsx";

/** The timeline's code did not arrive, or failed: the list shows the same. */
export function TimelineFailed() {
  const t = useMessages(failureMessages);
  const { open } = useNavigation();
  return (
    <Message title={t.timelineFailed} role="alert">
      <Button look="solid" onClick={() => open({ layout: "list" })}>
        {t.asList}
      </Button>
      <Button onClick={() => window.location.reload()}>{t.reload}</Button>
    </Message>
  );
}
