import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId } from "../../model/ids.ts";
import { facetOptions } from "../../search/facets.ts";
import { isFiltering, noFilters } from "../../search/filters.ts";
import { useView } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { storyLeft, storyStart } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useLayout } from "../frame/use-layout.ts";
import styles from "./StoryAfterwards.module.css";
import { storyMessages } from "./story-messages.ts";

/** More stories than these are no help. */
const MOST_STORIES = 4;

/** Where to go from the end of the story: to the list, to others, to another story. */
export function StoryAfterwards({ shown }: { readonly shown: readonly TimelineEvent[] }) {
  const t = useMessages(storyMessages);
  const set = useSession((session) => session.set);
  const { linkTo } = useLayout();
  return (
    <>
      <ul className={styles.ways}>
        <li>
          <ViewLink to={{ ...storyLeft, ...linkTo("list") }}>{t.asList(shown.length)}</ViewLink>
        </li>
        <li>
          <ViewLink to={{ ...storyLeft, ...linkTo("timeline") }}>{t.asTimeline}</ViewLink>
        </li>
        <li>
          <Button look="quiet" onClick={() => set({ sharing: { part: "link", evidence: null } })}>
            <Icon name="share" />
            {t.share}
          </Button>
        </li>
      </ul>
      <OtherStories />
    </>
  );
}

/** The same of everything, where only a part was told, and of those who take part most often. */
function OtherStories() {
  const t = useMessages(storyMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const filters = useView((view) => view.filters);
  const dates = useView((view) => view.dates);
  const time = useView((view) => view.time);
  const context = { events: corpus.eventsBy(time), filters: noFilters, dates, among: corpus };
  const name = (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id;
  const isTold = (id: ActorId) => filters.actors.length === 1 && filters.actors[0] === id;
  const actors = facetOptions("actors", context).filter(({ value }) => !isTold(value));
  return (
    <section className={styles.others}>
      <h3>{t.others}</h3>
      <ul>
        {isFiltering(filters) ? (
          <li>
            <ViewLink to={{ ...storyStart, filters: noFilters }}>
              {t.whole(corpus.catalogue?.events ?? corpus.events.length)}
            </ViewLink>
          </li>
        ) : null}
        {actors.slice(0, MOST_STORIES).map(({ value, count }) => (
          <li key={value}>
            <ViewLink to={{ ...storyStart, filters: { ...noFilters, actors: [value] } }}>
              {t.withActor(name(value), count)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
