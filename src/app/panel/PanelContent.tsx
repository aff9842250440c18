import { lazy, Suspense } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { ActorPanel } from "../../features/actor-panel/ActorPanel.tsx";
import { ArticleComparison } from "../../features/compare/ArticleComparison.tsx";
import { CompareChoice } from "../../features/compare/CompareChoice.tsx";
import { EventPanel } from "../../features/event-panel/EventPanel.tsx";
import { Reader } from "../../features/reader/Reader.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId, ArticleId } from "../../model/ids.ts";
import { noFilters } from "../../search/filters.ts";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import { ArticleNote } from "../large/ArticleNote.tsx";
import { TopNote } from "../large/TopNote.tsx";
import { loadDraftDecision } from "../loading/later-parts.ts";
import { KnownCorpus } from "../states/KnownCorpus.tsx";
import { PartSkeleton } from "../states/LoadingPage.tsx";
import { NoSuchActor, NoSuchArticle, NoSuchEvent, Withdrawn } from "../states/NotFound.tsx";
import { stateMessages } from "../states/state-messages.ts";
import styles from "./Panel.module.css";
import { PanelBar } from "./PanelBar.tsx";

const DraftDecision = lazy(loadDraftDecision);

export interface PanelContentProps {
  /** The events that pass the filters, in the order of the list. */
  readonly shown: readonly TimelineEvent[];
}

/** What is open, below the bar that leads away from it. */
export function PanelContent({ shown }: PanelContentProps) {
  const { catalogue } = useCorpus();
  return (
    <>
      <PanelBar shown={shown} />
      {catalogue ? (
        // The rest of a large timeline is as known today; what is open has been loaded with all that tells when it was known.
        <KnownCorpus>
          <Opened shown={shown} />
        </KnownCorpus>
      ) : (
        <Opened shown={shown} />
      )}
    </>
  );
}

/** The event, the article or the actor that is open, or why there is none. */
function Opened({ shown }: PanelContentProps) {
  const corpus = useCorpus();
  const event = useView((view) => view.event);
  const article = useView((view) => view.article);
  const actor = useView((view) => view.actor);
  const large = useLargeTimeline();
  if (large && [actor, article, event].some((id) => id !== null && large.isAwaited(id))) return <PartSkeleton />;
  if (actor) return corpus.actorById.has(actor) ? <OpenActor id={actor} /> : <NoSuchActor id={actor} />;
  if (article) return <OpenArticle id={article} />;
  if (!event) return null;
  const found = corpus.eventById.get(event);
  if (found) {
    return (
      <>
        {(large ? large.isLeftOut(found.id) : shown.every(({ id }) => id !== found.id)) ? <FilteredOut /> : null}
        <EventPanel event={found} />
        {import.meta.env.DEV && found.origin === "drafted" ? (
          <Suspense fallback={null}>
            <DraftDecision id={found.id} />
          </Suspense>
        ) : null}
      </>
    );
  }
  const withdrawn = corpus.withdrawnById.get(event);
  return withdrawn ? <Withdrawn event={withdrawn} /> : <NoSuchEvent id={event} />;
}

/** The actor with its events; of a large timeline those that are held. */
function OpenActor({ id }: { readonly id: ActorId }) {
  return (
    <>
      <TopNote />
      <ActorPanel actorId={id} />
    </>
  );
}

/** The article with its text, or beside another one. */
function OpenArticle({ id }: { readonly id: ArticleId }) {
  const { articleById } = useCorpus();
  const compared = useView((view) => view.compared);
  if (!articleById.has(id)) return <NoSuchArticle id={id} />;
  if (compared && !articleById.has(compared)) return <NoSuchArticle id={compared} />;
  if (compared && compared !== id) return <ArticleComparison a={id} b={compared} />;
  return (
    <>
      <ArticleNote id={id} />
      <Reader articleId={id}>
        <CompareChoice articleId={id} />
      </Reader>
    </>
  );
}

/** The open event is not among those shown; the way to have it back. */
function FilteredOut() {
  const t = useMessages(stateMessages);
  const { open } = useNavigation();
  return (
    <div className={styles.note}>
      <p>{t.filteredOut}</p>
      <Button onClick={() => open({ filters: noFilters })}>{t.undoAll}</Button>
    </div>
  );
}
