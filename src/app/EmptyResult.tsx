import { useCorpus } from "../data/corpus-context.tsx";
import { useMessages } from "../i18n/language-context.tsx";
import { noFilters } from "../search/filters.ts";
import { type FilterPart, relaxFilters } from "../search/relax-filters.ts";
import { useNavigation, useView } from "../state/navigation.tsx";
import { Button } from "../ui/Button.tsx";
import { Message } from "./Message.tsx";
import { stateMessages } from "./state-messages.ts";

/** Nothing is left after filtering: what to undo, and what each step brings back. */
export function EmptyResult() {
  const corpus = useCorpus();
  const t = useMessages(stateMessages);
  const filters = useView((view) => view.filters);
  const dates = useView((view) => view.dates);
  const time = useView((view) => view.time);
  const { open } = useNavigation();
  const words: Readonly<Record<FilterPart, string>> = {
    query: t.undoQuery,
    match: t.undoMatch,
    actors: t.undoActors,
    types: t.undoTypes,
    says: t.undoSays,
    stances: t.undoStances,
    only: t.undoOnly,
    sources: t.undoSources,
    period: t.undoPeriod,
    known: t.undoKnown,
  };
  const steps = relaxFilters(corpus.eventsBy(time), filters, dates, corpus);
  return (
    <Message title={t.empty}>
      {steps.length > 0 ? <p>{t.emptyHint}</p> : null}
      <ul>
        {steps.map((step) => (
          <li key={step.part}>
            <Button onClick={() => open({ filters: step.filters })}>
              {words[step.part]} · {t.leaves(step.count)}
            </Button>
          </li>
        ))}
      </ul>
      <Button look="solid" onClick={() => open({ filters: noFilters })}>
        {t.undoAll}
      </Button>
    </Message>
  );
}
