import { useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { citationFormats } from "../../export/citations/citation-formats.ts";
import type { ExportOptions } from "../../export/export-corpus.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import type { Evidence } from "../../model/evidence.ts";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { downloadFile } from "../../ui/download-file.ts";
import { Select } from "../../ui/Select.tsx";
import styles from "./CitePart.module.css";
import { SentenceChoice } from "./SentenceChoice.tsx";
import { shareMessages } from "./share-messages.ts";

export interface CitePartProps {
  readonly event: TimelineEvent;
  readonly evidence: Evidence;
  readonly options: ExportOptions;
}

type FormatId = (typeof citationFormats)[number]["id"];

/** A sentence as it is cited, in one of several styles. */
export function CitePart({ event, evidence, options }: CitePartProps) {
  const t = useMessages(shareMessages);
  const corpus = useCorpus();
  const notify = useSession((session) => session.notify);
  const [formatId, setFormat] = useState<FormatId>("text");
  const format = citationFormats.find(({ id }) => id === formatId);
  if (!format) throw new Error(`there is no citation format ${formatId}`);
  const text = format.write(corpus, { event, evidence }, options);
  return (
    <div className={styles.part}>
      <SentenceChoice event={event} chosen={evidence} />
      <Select
        label={t.style}
        options={citationFormats.map(({ id, name }) => ({ value: id, label: name }))}
        value={formatId}
        onChoose={setFormat}
      />
      <textarea className={styles.text} aria-label={t.citation} readOnly rows={8} value={text} />
      <div className={styles.actions}>
        <CopyButton
          look="solid"
          text={() => text}
          copied={t.copied}
          onDone={(copied) => notify(copied ? t.citationCopied : t.citationNotCopied)}
        >
          {t.copyCitation}
        </CopyButton>
        <Button onClick={() => downloadFile({ name: format.fileName, mediaType: format.mediaType, text })}>
          {t.save(format.fileName)}
        </Button>
      </div>
    </div>
  );
}
