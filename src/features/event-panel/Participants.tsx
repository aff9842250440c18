import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { roleWords } from "../../i18n/vocabulary.ts";
import { roles, type TimelineEvent } from "../../model/event.ts";
import type { ActorId } from "../../model/ids.ts";
import { speakersOf } from "../../model/standing.ts";
import { toggle } from "../../search/facets.ts";
import { speakerIdsOf } from "../../search/select-events.ts";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { Chip } from "../../ui/Chip.tsx";
import styles from "./Participants.module.css";
import { panelMessages } from "./panel-messages.ts";

/** Who takes part, by role, and who says so; each name filters the timeline. */
export function Participants({ event }: { readonly event: TimelineEvent }) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const speakers = speakersOf(event.evidence);
  const others = [
    ...(speakers.includes(null) ? [t.articleItself] : []),
    ...(speakers.some((speaker) => speaker?.kind === "unnamed") ? [t.unnamedSpeaker] : []),
  ];
  return (
    <dl className={styles.list}>
      {roles.map((role) => {
        const actors = event.participants.filter((participant) => participant.role === role);
        if (actors.length === 0) return null;
        return (
          <div key={role} className={styles.row}>
            <dt>{roleWords[language][role]}</dt>
            <dd>
              <ActorChips facet="actors" actors={actors.map(({ actor }) => actor)} />
            </dd>
          </div>
        );
      })}
      <div className={styles.row}>
        <dt>{t.says}</dt>
        <dd>
          <ActorChips facet="says" actors={speakerIdsOf(event)} />
          {others.length > 0 ? <span className={styles.others}>{others.join(" · ")}</span> : null}
        </dd>
      </div>
    </dl>
  );
}

interface ActorChipsProps {
  readonly facet: "actors" | "says";
  readonly actors: readonly ActorId[];
}

function ActorChips({ facet, actors }: ActorChipsProps) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const chosen = useView((view) => view.filters[facet]);
  const { open } = useNavigation();
  return actors.map((id) => {
    const name = corpus.actorById.get(id)?.names[language] ?? id;
    return (
      <Chip
        key={id}
        label={name}
        hue={corpus.markOf(id).hue}
        chosen={chosen.includes(id)}
        title={t.filterBy(name)}
        onClick={() => open((view) => ({ filters: toggle(view.filters, facet, id) }))}
      />
    );
  });
}
