import { useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { citationFormats } from "../../export/citations/citation-formats.ts";
import type { ExportOptions } from "../../export/export-corpus.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import type { Evidence } from "../../model/evidence.ts";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import { downloadFile } from "../../ui/download-file.ts";
import { Select } from "../../ui/Select.tsx";
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
    <>
      <SentenceChoice event={event} chosen={evidence} />
      <Select
        label={t.style}
        options={citationFormats.map(({ id, name }) => ({ value: id, label: name }))}
        value={formatId}
        onChoose={setFormat}
      />
      <CopyText
        label={t.citation}
        text={text}
        rows={8}
        copy={t.copyCitation}
        copied={t.copied}
        onDone={(copied) => notify(copied ? t.citationCopied : t.citationNotCopied)}
      >
        <Button onClick={() => downloadFile({ name: format.fileName, mediaType: format.mediaType, contents: text })}>
          {t.save(format.fileName)}
        </Button>
      </CopyText>
    </>
  );
}
