import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { roleWords } from "../../i18n/vocabulary.ts";
import { roles, type TimelineEvent } from "../../model/event.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import { speakersOf } from "../../model/standing.ts";
import { toggle } from "../../search/facets.ts";
import { speakerIdsOf } from "../../search/select-events.ts";
import { useNavigation, useViewNow } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Participants.module.css";
import { panelMessages } from "./panel-messages.ts";

/** Who takes part, by role, who says so and who denies it; each name filters the timeline. */
export function Participants({ event }: { readonly event: TimelineEvent }) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const [denying, saying] = partition(event.evidence, ({ stance }) => stance === "denies");
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
      <Speakers label={t.says} evidence={saying} />
      <Speakers label={t.denies} evidence={denying} />
    </dl>
  );
}

interface SpeakersProps {
  readonly label: string;
  readonly evidence: readonly Evidence[];
}

/** Whose word these sentences are; nothing where there are none. */
function Speakers({ label, evidence }: SpeakersProps) {
  const t = useMessages(panelMessages);
  const speakers = speakersOf(evidence);
  if (speakers.length === 0) return null;
  const others = [
    ...(speakers.includes(null) ? [t.articleItself] : []),
    ...(speakers.some((speaker) => speaker?.kind === "unnamed") ? [t.unnamedSpeaker] : []),
  ];
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        <ActorChips facet="says" actors={speakerIdsOf({ evidence: [...evidence] })} />
        {others.length > 0 ? <span className={styles.others}>{others.join(" · ")}</span> : null}
      </dd>
    </div>
  );
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

interface ActorChipsProps {
  readonly facet: "actors" | "says";
  readonly actors: readonly ActorId[];
}

function ActorChips({ facet, actors }: ActorChipsProps) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const chosen = useViewNow((view) => view.filters[facet]);
  const { open } = useNavigation();
  return actors.map((id) => {
    const name = corpus.actorById.get(id)?.names[language] ?? id;
    return (
      <span key={id} className={styles.actor}>
        <Chip
          label={name}
          hue={corpus.markOf(id).hue}
          chosen={chosen.includes(id)}
          data-actor={id}
          data-hint={t.filterBy(name)}
          onClick={() => open((view) => ({ filters: toggle(view.filters, facet, id) }))}
        />
        <ViewLink to={{ actor: id }} className={styles.about} aria-label={t.aboutActor(name)} data-actor={id}>
          <Icon name="help" />
        </ViewLink>
      </span>
    );
  });
}
