import { useCorpus } from "../../data/corpus-context.tsx";
import { describeDay } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { useView } from "../../state/navigation.tsx";
import { AsKnownNote, LaterFold } from "../../ui/AsKnown.tsx";
import { EvidenceByArticle } from "./evidence/EvidenceByArticle.tsx";
import { knownThenMessages } from "./known-then-messages.ts";

interface KnownThenProps {
  readonly event: TimelineEvent;
}

/** Where the event is shown as it was known on a day: that it is, and what is open about it; nothing where it is shown as known today. */
export function KnownThen({ event }: KnownThenProps) {
  const t = useMessages(knownThenMessages);
  const language = useLanguage();
  const { asOf, catalogue } = useCorpus();
  if (!asOf) return null;
  const known = asOf.knownOf(event.id);
  const day = describeDay(asOf.day, language, "long");
  return (
    <AsKnownNote>
      <p>{known ? t.asKnown(day) : t.notYet(day)}</p>
      {known && known.open.length > 0 ? <p>{t.open(known.open.length)}</p> : null}
      {catalogue ? <p>{t.elsewhereToday}</p> : null}
    </AsKnownNote>
  );
}

/** The sentences that were certainly there only later, folded away; nothing where there are none. */
export function ToldLater({ event }: KnownThenProps) {
  const t = useMessages(knownThenMessages);
  const { asOf } = useCorpus();
  const target = useView((view) => view.evidence);
  const later = asOf?.knownOf(event.id)?.later ?? [];
  if (later.length === 0) return null;
  return (
    <LaterFold summary={t.later(later.length)} open={later.some(({ key }) => key === target)}>
      <EvidenceByArticle evidence={later} />
    </LaterFold>
  );
}
