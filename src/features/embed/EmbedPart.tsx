import { use } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { DataRootContext } from "../../data/queries.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { useNavigation } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import type { View } from "../../state/view.ts";
import { CopyText } from "../../ui/CopyText.tsx";
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
    <>
      <p>{t.what}</p>
      <CopyText
        label={t.code}
        text={code}
        rows={6}
        isCode
        copy={t.copy}
        copied={t.copied}
        onDone={(copied) => notify(copied ? t.codeCopied : t.notCopied)}
      />
      <p>{t.hint}</p>
    </>
  );
}
