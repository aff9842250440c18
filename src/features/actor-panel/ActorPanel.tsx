import { eventsToldOf } from "../../data/corpus-as-of.ts";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { actorKindWords } from "../../i18n/vocabulary.ts";
import type { ActorId } from "../../model/ids.ts";
import { companionsOf, eventsOfActor } from "../../search/actor-company.ts";
import { sortEvents } from "../../search/select-events.ts";
import { useView, type ViewChange } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { PanelArticle } from "../../ui/PanelArticle.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { ActorEventList } from "./ActorEventList.tsx";
import { ActorFacts } from "./ActorFacts.tsx";
import styles from "./ActorPanel.module.css";
import { actorMessages } from "./actor-messages.ts";

/** More companions than these say little. */
const MOST_COMPANIONS = 8;

/** One actor: who it is, what it has to do with which events, and with whom. */
export function ActorPanel({ actorId }: { readonly actorId: ActorId }) {
  const t = useMessages(actorMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const dates = useView((view) => view.dates);
  const isLarge = useLargeTimeline() !== null;
  const actor = corpus.actorById.get(actorId);
  if (!actor) throw new Error(`ActorPanel: no actor ${actorId}`);
  const { part, wordOnly } = eventsOfActor(actorId, sortEvents(eventsToldOf(corpus), dates, language));
  return (
    <PanelArticle titleId="actor-title" className={styles.panel}>
      <header>
        <p className={styles.muted}>{actorKindWords[language][actor.kind]}</p>
        <h2 id="actor-title" tabIndex={-1}>
          {actor.names[language]}
        </h2>
        {actor.description ? <p>{actor.description[language]}</p> : null}
      </header>
      <ActorFacts actor={actor} />
      {part.length === 0 ? <p>{isLarge ? t.nothingHere : t.nothing}</p> : null}
      <ActorEventList title={t.part(part.length)} events={part} />
      <ActorEventList title={t.wordOnly(wordOnly.length)} events={wordOnly} />
      <Company actorId={actorId} />
    </PanelArticle>
  );
}

/** The view in which each of these actors has a lane, with what they share joined. */
function sideBySide(actors: readonly ActorId[]): ViewChange {
  return ({ filters }) => ({
    ...{ actor: null, event: null, article: null, evidence: null },
    ...{ lanes: "actor", layout: "timeline", filters: { ...filters, actors, match: "any" } },
  });
}

/** With whom the actor takes part in events; nothing where it is always alone. */
function Company({ actorId }: { readonly actorId: ActorId }) {
  const t = useMessages(actorMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const companions = companionsOf(actorId, eventsToldOf(corpus)).slice(0, MOST_COMPANIONS);
  if (companions.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t.company}</h3>
      <ol className={styles.company}>
        {companions.map(({ id, count }) => (
          <li key={id}>
            <ViewLink to={{ actor: id }}>{corpus.actorById.get(id)?.names[language] ?? id}</ViewLink>{" "}
            <span className={styles.muted}>{t.together(count)} · </span>
            <ViewLink to={sideBySide([actorId, id])}>
              {t.sideBySide}
              <VisuallyHidden> {t.withActor(corpus.actorById.get(id)?.names[language] ?? id)}</VisuallyHidden>
            </ViewLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
