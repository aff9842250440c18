import { use, useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useAmounts, useLargeTimeline } from "../../data/large-timeline.ts";
import { DataRootContext } from "../../data/queries.ts";
import type { ExportOptions } from "../../export/export-corpus.ts";
import { type ExportFormat, exportFormats } from "../../export/export-formats.ts";
import type { PictureInput } from "../../export/timeline-picture/picture-input.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { Button } from "../../ui/Button.tsx";
import { ButtonRow } from "../../ui/ButtonRow.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { downloadFile } from "../../ui/download-file.ts";
import { RadioList } from "../../ui/RadioList.tsx";
import styles from "./ExportPart.module.css";
import { exportMenuMessages } from "./export-menu-messages.ts";
import type { PictureKind } from "./picture-error.ts";
import { usePictureSaving } from "./use-picture-saving.ts";

export interface ExportPartProps {
  /** What is saved: the events that pass the filters, in the order of the list; of very many the most salient. */
  readonly shown: readonly TimelineEvent[];
  readonly options: ExportOptions;
  /** What a picture shows, asked for when one is drawn. */
  readonly picture: () => PictureInput;
}

/** The build packs the whole site into this file, unless it is too large for one. */
const SITE_ZIP = "site.zip";

const choices: readonly { readonly id: ExportFormat["id"] | PictureKind; readonly name: string }[] = [
  ...exportFormats,
  { id: "svg", name: "SVG" },
  { id: "png", name: "PNG" },
];
type Choice = (typeof choices)[number]["id"];

/** Saves what is shown, in a format of choice. */
export function ExportPart({ shown, options, picture }: ExportPartProps) {
  const t = useMessages(exportMenuMessages);
  const corpus = useCorpus();
  const { events: all } = useAmounts();
  const selection = useLargeTimeline()?.selection;
  const root = use(DataRootContext);
  const [chosen, setChosen] = useState<Choice>("csv");
  const [bom, setBom] = useState(false);
  const pictures = usePictureSaving(picture, options);
  const choose = (choice: Choice) => {
    pictures.reset();
    setChosen(choice);
  };
  const save = () => {
    if (chosen === "svg" || chosen === "png") return pictures.save(chosen);
    const format = exportFormats.find(({ id }) => id === chosen);
    if (!format) throw new Error(`there is no export format ${chosen}`);
    const { fileName: name, mediaType } = format;
    downloadFile({ name, mediaType, contents: format.write(corpus, shown, { ...options, bom }) });
  };
  return (
    <>
      <p>
        {t.saved({
          saved: shown.length,
          top: selection?.top.length ?? shown.length,
          passing: selection?.total ?? shown.length,
          all,
        })}
      </p>
      <RadioList
        legend={t.format}
        options={choices.map(({ id, name }) => ({ value: id, label: <Named name={name} use={t.uses(id)} /> }))}
        value={chosen}
        onChoose={choose}
      />
      {chosen === "csv" ? (
        <Checkbox checked={bom} onChange={setBom}>
          {t.bom}
        </Checkbox>
      ) : null}
      {pictures.failure ? <p role="alert">{t.failed(pictures.failure)}</p> : null}
      <ButtonRow>
        <Button look="solid" disabled={shown.length === 0} aria-disabled={pictures.isDrawing} onClick={save}>
          {pictures.isDrawing ? t.drawing : t.save}
        </Button>
        <Button onClick={() => window.print()}>{t.print}</Button>
        {corpus.catalogue ? null : (
          <a href={root + SITE_ZIP} download>
            {t.wholeSite}
          </a>
        )}
      </ButtonRow>
    </>
  );
}

function Named({ name, use: what }: { readonly name: string; readonly use: string }) {
  return (
    <>
      {name} <span className={styles.use}>{what}</span>
    </>
  );
}
