import { use, useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { DataRootContext } from "../../data/queries.ts";
import type { ExportOptions } from "../../export/export-corpus.ts";
import { type ExportFormat, exportFormats } from "../../export/export-formats.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { Button } from "../../ui/Button.tsx";
import { downloadFile } from "../../ui/download-file.ts";
import styles from "./ExportPart.module.css";
import { exportMenuMessages } from "./export-menu-messages.ts";

export interface ExportPartProps {
  /** What is saved: the events that pass the filters, in the order of the list. */
  readonly shown: readonly TimelineEvent[];
  readonly options: ExportOptions;
}

/** The build packs the whole site into this file. */
const SITE_ZIP = "site.zip";

/** Saves what is shown, in a format of choice. */
export function ExportPart({ shown, options }: ExportPartProps) {
  const t = useMessages(exportMenuMessages);
  const corpus = useCorpus();
  const root = use(DataRootContext);
  const [formatId, setFormat] = useState<ExportFormat["id"]>("csv");
  const [bom, setBom] = useState(false);
  const save = () => {
    const format = exportFormats.find(({ id }) => id === formatId);
    if (!format) throw new Error(`there is no export format ${formatId}`);
    const { fileName: name, mediaType } = format;
    downloadFile({ name, mediaType, text: format.write(corpus, shown, { ...options, bom }) });
  };
  return (
    <div className={styles.part}>
      <p>{t.saved(shown.length, corpus.events.length)}</p>
      <fieldset className={styles.formats}>
        <legend>{t.format}</legend>
        {exportFormats.map(({ id, name }) => (
          <label key={id} className={styles.format}>
            <input type="radio" name="export-format" checked={id === formatId} onChange={() => setFormat(id)} />
            <span>
              {name} <span className={styles.use}>{t.uses(id)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {formatId === "csv" ? (
        <label className={styles.format}>
          <input type="checkbox" checked={bom} onChange={({ target }) => setBom(target.checked)} />
          {t.bom}
        </label>
      ) : null}
      <div className={styles.actions}>
        <Button look="solid" disabled={shown.length === 0} onClick={save}>
          {t.save}
        </Button>
        <Button onClick={() => window.print()}>{t.print}</Button>
        <a href={root + SITE_ZIP} download>
          {t.wholeSite}
        </a>
      </div>
    </div>
  );
}
