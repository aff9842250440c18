import { use } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { DataRootContext } from "../../data/queries.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { useNavigation } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import type { View } from "../../state/view.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import styles from "./EmbedPart.module.css";
import { embedCode } from "./embed-code.ts";
import { embedMessages } from "./embed-messages.ts";

export interface EmbedPartProps {
  /** What is to be seen in the frame. */
  readonly view: View;
}

/** The code by which another page shows this view. */
export function EmbedPart({ view }: EmbedPartProps) {
  const t = useMessages(embedMessages);
  const language = useLanguage();
  const { timeline } = useCorpus();
  const root = use(DataRootContext);
  const { href } = useNavigation();
  const notify = useSession((session) => session.notify);
  // Frame and script come from one site: they trust each other by it.
  const absolute = (path: string) => new URL(path, window.location.href).href;
  const url = absolute(href({ ...view, embedded: true }));
  const code = embedCode({ url, site: absolute(root), title: timeline.title[language] });
  return (
    <div className={styles.part}>
      <p>{t.what}</p>
      <textarea className={styles.code} aria-label={t.code} readOnly rows={6} value={code} />
      <div>
        <CopyButton
          look="solid"
          text={() => code}
          copied={t.copied}
          onDone={(copied) => notify(copied ? t.codeCopied : t.notCopied)}
        >
          {t.copy}
        </CopyButton>
      </div>
      <p>{t.hint}</p>
    </div>
  );
}
