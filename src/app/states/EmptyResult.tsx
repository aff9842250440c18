import { useMessages } from "../../i18n/language-context.tsx";
import { noFilters } from "../../search/filters.ts";
import type { FilterPart } from "../../search/relax-filters.ts";
import { useNavigation } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import { PartSkeleton } from "./LoadingPage.tsx";
import { Message } from "./Message.tsx";
import { stateMessages } from "./state-messages.ts";
import { useRelaxations } from "./use-relaxations.ts";

/** Nothing is left after filtering: what to undo, and what each step brings back. */
export function EmptyResult() {
  const t = useMessages(stateMessages);
  const { steps, isPending } = useRelaxations();
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
  if (isPending) return <PartSkeleton />;
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
