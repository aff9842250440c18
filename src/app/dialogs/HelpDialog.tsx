import { lazy } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { useSession } from "../../state/session-store.tsx";
import { appMessages } from "../app-messages.ts";
import { loadHelp } from "../loading/later-parts.ts";
import { PageDialog } from "./PageDialog.tsx";

const HelpContent = lazy(loadHelp);

/** The help, over the page. */
export function HelpDialog() {
  const t = useMessages(appMessages);
  const isOpen = useSession((session) => session.helpOpen);
  const set = useSession((session) => session.set);
  return (
    <PageDialog title={t.helpTitle} isOpen={isOpen} onClose={() => set({ helpOpen: false })}>
      <HelpContent />
    </PageDialog>
  );
}
