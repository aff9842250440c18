import { useCorpus } from "../../data/corpus-context.tsx";
import { describeDay } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { WithdrawnEvent } from "../../model/event.ts";
import type { ActorId, ArticleId, EventId } from "../../model/ids.ts";
import { nearestIds } from "../../search/nearest-ids.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { EventWords } from "../../ui/EventWords.tsx";
import { Message } from "./Message.tsx";
import { stateMessages } from "./state-messages.ts";

/** The link names an event that does not exist; the most similar ones are offered. */
export function NoSuchEvent({ id }: { readonly id: EventId }) {
  const corpus = useCorpus();
  const t = useMessages(stateMessages);
  // A present and a former id of one event may both be near.
  const ids = nearestIds(id, [...corpus.eventById.keys()]);
  const near = [...new Set(ids.flatMap((other) => corpus.eventById.get(other) ?? []))];
  return (
    <Message title={t.noSuchEvent(id)}>
      <p>{near.length > 0 ? t.nearest : t.noSuchHint}</p>
      <ul>
        {near.map((event) => (
          <li key={event.id}>
            <ViewLink to={{ event: event.id, evidence: null }}>
              <EventWords event={event} />
            </ViewLink>
          </li>
        ))}
      </ul>
      <ClosePanel />
    </Message>
  );
}

/** The link names an article that does not exist; the most similar ones are offered. */
export function NoSuchArticle({ id }: { readonly id: ArticleId }) {
  const corpus = useCorpus();
  const t = useMessages(stateMessages);
  const near = nearestIds(id, [...corpus.articleById.keys()]).flatMap((other) => corpus.articleById.get(other) ?? []);
  return (
    <Message title={t.noSuchArticle(id)}>
      <p>{near.length > 0 ? t.nearest : t.noSuchHint}</p>
      <ul>
        {near.map((article) => (
          <li key={article.id}>
            <ViewLink to={{ article: article.id, evidence: null }} lang={article.language}>
              {article.headline}
            </ViewLink>
          </li>
        ))}
      </ul>
      <ClosePanel />
    </Message>
  );
}

/** The link names an actor that does not exist; the most similar ones are offered. */
export function NoSuchActor({ id }: { readonly id: ActorId }) {
  const corpus = useCorpus();
  const language = useLanguage();
  const t = useMessages(stateMessages);
  const near = nearestIds(id, [...corpus.actorById.keys()]).flatMap((other) => corpus.actorById.get(other) ?? []);
  return (
    <Message title={t.noSuchActor(id)}>
      <p>{near.length > 0 ? t.nearest : t.noSuchHint}</p>
      <ul>
        {near.map((actor) => (
          <li key={actor.id}>
            <ViewLink to={{ actor: actor.id }}>{actor.names[language]}</ViewLink>
          </li>
        ))}
      </ul>
      <ClosePanel />
    </Message>
  );
}

/** The event had to go: its address says since when and why. */
export function Withdrawn({ event }: { readonly event: WithdrawnEvent }) {
  const language = useLanguage();
  const t = useMessages(stateMessages);
  return (
    <Message title={t.withdrawn}>
      <p>{t.withdrawnOn(describeDay(event.day, language, "long"))}</p>
      <p>{t.reason(event.reason[language])}</p>
      <ClosePanel />
    </Message>
  );
}

function ClosePanel() {
  const t = useMessages(stateMessages);
  return <ViewLink to={{ event: null, article: null, evidence: null }}>{t.closePanel}</ViewLink>;
}
