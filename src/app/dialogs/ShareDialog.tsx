import { lazy } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { useSession } from "../../state/session-store.tsx";
import { appMessages } from "../app-messages.ts";
import { loadShare } from "../loading/later-parts.ts";
import { PageDialog } from "./PageDialog.tsx";

const ShareContent = lazy(loadShare);

/** Links, citations and files of what is shown, over the page. */
export function ShareDialog() {
  const t = useMessages(appMessages);
  const isOpen = useSession((session) => session.sharing !== null);
  const set = useSession((session) => session.set);
  return (
    <PageDialog title={t.share} isOpen={isOpen} onClose={() => set({ sharing: null })}>
      <ShareContent />
    </PageDialog>
  );
}
