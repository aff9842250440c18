import type { ReactNode } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { useNavigation } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import type { View } from "../../state/view.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { panelMessages } from "./panel-messages.ts";

export interface CopyLinkProps {
  /** What the link changes of the current view; missing: nothing. */
  readonly to?: Partial<View>;
  readonly children: ReactNode;
}

/** Copies the address of a view, to be seen in full, and says so on itself and in a notice. */
export function CopyLink({ to = {}, children }: CopyLinkProps) {
  const t = useMessages(panelMessages);
  const { href } = useNavigation();
  const notify = useSession((session) => session.notify);
  return (
    <CopyButton
      text={() => new URL(href({ ...to, embedded: false }), window.location.href).href}
      copied={t.copied}
      onDone={(copied) => notify(copied ? t.linkCopied : t.copyFailed)}
    >
      {children}
    </CopyButton>
  );
}
