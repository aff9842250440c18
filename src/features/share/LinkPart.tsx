import { useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { eventTitle } from "../../i18n/event-name.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import { useNavigation } from "../../state/navigation.tsx";
import type { View } from "../../state/view.ts";
import { RadioList } from "../../ui/RadioList.tsx";
import { HighlightPicker } from "./HighlightPicker.tsx";
import { LinkResult } from "./LinkResult.tsx";
import { SentenceChoice } from "./SentenceChoice.tsx";
import { type LinkTarget, linkTargets, originalUrl, type ShareSubject, targetView } from "./share-links.ts";
import { shareMessages } from "./share-messages.ts";

export interface LinkPartProps {
  /** What is shown now. */
  readonly view: View;
  readonly subject: ShareSubject;
  /** The events that pass the filters, in the order of the list. */
  readonly shown: readonly TimelineEvent[];
  /** What is chosen at first, where the subject has it. */
  readonly first: LinkTarget;
}

/** Where the link is to lead, and the link. */
export function LinkPart({ view, subject, shown, first }: LinkPartProps) {
  const t = useMessages(shareMessages);
  const corpus = useCorpus();
  const language = useLanguage();
  const { href } = useNavigation();
  const targets = linkTargets(subject, view, corpus);
  const [asked, setTarget] = useState<LinkTarget>(first);
  const [picked, setPicked] = useState<readonly EventId[]>(() => pickedAtFirst(view.highlighted, subject));
  const target = targets.includes(asked) ? asked : (targets[0] ?? "view");
  const { event, evidence } = subject;
  const original = target === "original" && evidence ? originalUrl(evidence, corpus) : null;
  const here = new URL(href(targetView(target, subject, view, picked)), window.location.href).href;
  return (
    <>
      <RadioList
        legend={t.leadsTo}
        options={targets.map((each) => ({ value: each, label: t.targets(each) }))}
        value={target}
        onChoose={setTarget}
      />
      {event && evidence && (target === "sentence" || target === "original") ? (
        <SentenceChoice event={event} chosen={evidence} />
      ) : null}
      {target === "highlight" ? <HighlightPicker events={shown} picked={picked} onPick={setPicked} /> : null}
      <LinkResult
        url={original ?? here}
        title={event && target !== "highlight" ? eventTitle(event, language) : corpus.timeline.title[language]}
      />
    </>
  );
}

/** Those that are highlighted already, else the open event. */
function pickedAtFirst(highlighted: readonly EventId[], { event }: ShareSubject): readonly EventId[] {
  return highlighted.length > 0 || !event ? highlighted : [event.id];
}
