import { useCorpus } from "../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { EmbedPart } from "../../features/embed/EmbedPart.tsx";
import { ExportPart } from "../../features/export-menu/ExportPart.tsx";
import { CitePart } from "../../features/share/CitePart.tsx";
import { LinkPart } from "../../features/share/LinkPart.tsx";
import { shareSubject } from "../../features/share/share-links.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import { useView } from "../../state/navigation.tsx";
import { type Sharing, useSession } from "../../state/session-store.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { appMessages } from "../app-messages.ts";
import { useExportOptions } from "../use-export-options.ts";
import { useShownEvents } from "../use-shown-events.ts";
import { pictureInputOf } from "./picture-input.ts";

/** The parts of the share dialog that what is open has, one at a time. */
export function ShareContent() {
  const t = useMessages(appMessages);
  const corpus = useCorpus();
  const current = useView((view) => view);
  // What is shared from a frame is seen in full.
  const view = { ...current, embedded: false };
  const shown = useShownEvents();
  const options = useExportOptions();
  const passing = useLargeTimeline()?.selection.total ?? shown.length;
  const sharing = useSession((session) => session.sharing);
  const set = useSession((session) => session.set);
  if (!sharing) return null;
  const subject = shareSubject(view, sharing.evidence, corpus);
  const { event, evidence } = subject;
  const parts: readonly Sharing["part"][] =
    event && evidence ? ["link", "cite", "embed", "export"] : ["link", "embed", "export"];
  return (
    <>
      <SegmentedControl
        legend={t.partsLegend}
        options={parts.map((part) => ({ value: part, label: t.parts(part) }))}
        value={sharing.part}
        onChoose={(part) => set({ sharing: { ...sharing, part } })}
      />
      {sharing.part === "cite" && event && evidence ? (
        <CitePart event={event} evidence={evidence} options={options} />
      ) : null}
      {sharing.part === "link" ? (
        <LinkPart view={view} subject={subject} shown={shown} first={sharing.evidence ? "sentence" : "event"} />
      ) : null}
      {sharing.part === "embed" ? <EmbedPart view={view} /> : null}
      {sharing.part === "export" ? (
        <ExportPart
          shown={shown}
          options={options}
          picture={() => pictureInputOf({ view, shown, passing, corpus, options })}
        />
      ) : null}
    </>
  );
}
