import { useCorpus } from "../../data/corpus-context.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import { useViewNow } from "../../state/navigation.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { filterMessages } from "./filter-messages.ts";
import { useFilters } from "./use-filters.ts";

/** How several chosen actors go together, and whether a chosen one stands for those that belong to it. Nothing while there is nothing to decide. */
export function ActorOptions() {
  const corpus = useCorpus();
  const t = useMessages(filterMessages);
  const { filters, change } = useFilters();
  const match = useViewNow((view) => view.filters.match);
  const withAffiliates = useViewNow((view) => view.filters.withAffiliates);
  const hasMembers = filters.actors.some((id) => corpus.withAffiliates(id).size > 1);
  return (
    <>
      {filters.actors.length > 1 ? (
        <SegmentedControl
          legend={t.match}
          options={[
            { value: "any", label: t.any },
            { value: "all", label: t.all },
          ]}
          value={match}
          onChoose={(chosen) => change({ match: chosen })}
        />
      ) : null}
      {hasMembers ? (
        <Checkbox checked={withAffiliates} onChange={(withAffiliates) => change({ withAffiliates })}>
          {t.withAffiliates}
        </Checkbox>
      ) : null}
    </>
  );
}
