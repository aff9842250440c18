import { useMessages } from "../../i18n/language-context.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { Toast } from "../../ui/Toast.tsx";
import { appMessages } from "../app-messages.ts";

/** What the session has to tell, at the edge of the page. */
export function Notice() {
  const t = useMessages(appMessages);
  const notice = useSession((session) => session.notice);
  const notify = useSession((session) => session.notify);
  const action = notice?.action;
  const act = () => {
    notify(null);
    action?.run();
  };
  return (
    <Toast
      message={notice && { key: notice.number, text: notice.text }}
      action={
        action ? (
          <Button look="quiet" onClick={act}>
            {action.label}
          </Button>
        ) : null
      }
      closeLabel={t.close}
      onClose={() => notify(null)}
    />
  );
}
