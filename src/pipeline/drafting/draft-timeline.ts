import type { Actor } from "../../model/actor.ts";
import type { Property } from "../../model/claim.ts";
import type { Subject } from "../../model/dataset.ts";
import type { DateEstimate } from "../../model/date-estimate.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId, ArticleId, EventId } from "../../model/ids.ts";
import type { DatingArticle } from "../dating/dating-input.ts";
import { deriveDates } from "../dating/derive-dates.ts";
import { byTime } from "../event-order.ts";
import type { LoadedArticles } from "../load-articles.ts";
import { createScale } from "../salience.ts";
import { collectNames } from "./actors/draft-actors.ts";
import { type ForEachArticle, oneByOne } from "./article-steps.ts";
import type { Decisions } from "./decisions.ts";
import { type DraftArticle, writtenOn } from "./draft-article.ts";
import { tooLongToDraft } from "./draft-limits.ts";
import { datingEvidence } from "./events/dating-evidence.ts";
import { draftEvent, draftId, type UndatedDraft } from "./events/draft-event.ts";
import type { DraftGroup } from "./events/draft-group.ts";
import { ownSubjects } from "./events/draft-subjects.ts";
import { groupAcrossArticles } from "./events/group-across-articles.ts";
import { newsOf } from "./events/news-of.ts";
import { createHints, type NamedGroup } from "./events/order-hints.ts";
import { isSettled } from "./events/settled.ts";
import { toldParts } from "./events/told-parts.ts";
import { isWorthTelling } from "./events/worth-telling.ts";

/** What the software suggests. */
export interface DraftedTimeline {
  /** With `origin: "drafted"`, in the order of the timeline. */
  readonly events: readonly TimelineEvent[];
  /** Those who take part or speak in them, the editor's own left out. */
  readonly actors: readonly Actor[];
  readonly properties: readonly Property[];
  /** The editor's, or our own where there are none. */
  readonly subjects: readonly Subject[];
  /** Of the articles that bear none themselves. */
  readonly articleDates: ReadonlyMap<ArticleId, DateEstimate>;
  readonly diagnostics: readonly Diagnostic[];
}

const nothingDrafted: DraftedTimeline = {
  events: [],
  actors: [],
  properties: [],
  subjects: ownSubjects,
  articleDates: new Map(),
  diagnostics: [],
};

const undated: TimelineEvent["when"] = {
  basis: "unknown",
  reason: { de: "Ohne Datum.", en: "No date." },
  derivation: [],
};

/** How a timeline is drafted. */
interface Drafting {
  /** Called with the number of articles that have been read. */
  readonly onRead: (articles: number) => void;
  /** Missing: in this thread. */
  readonly forEach: ForEachArticle;
  /** Articles that repeat another one; missing: none does. */
  readonly copies: LoadedArticles["copies"];
}

/**
 * Drafts the events that articles tell of. What a person has decided, kept or thrown out, is not drafted again; a file that is too long for
 * an article is refused.
 */
export function draftTimeline(
  articles: readonly DraftArticle[],
  decisions: Decisions,
  { onRead = () => {}, forEach = oneByOne, copies = new Map() }: Partial<Drafting> = {},
): DraftedTimeline {
  const refused = new Map(articles.map((article) => [article, tooLongToDraft(article)]));
  const drafted = draftAll(
    articles.filter((article) => !refused.get(article)),
    decisions,
    { onRead, forEach, copies },
  );
  return { ...drafted, diagnostics: [...[...refused.values()].flatMap((each) => each ?? []), ...drafted.diagnostics] };
}

function draftAll(articles: readonly DraftArticle[], decisions: Decisions, options: Drafting): DraftedTimeline {
  if (articles.length === 0) return nothingDrafted;
  const { actors, byArticle, failed } = readArticles(articles, decisions, options);
  const named = withIds(groupAcrossArticles(byArticle).filter(isWorthTelling));
  const drafts = named.flatMap((each) => {
    const draft = draftEvent(each, decisions);
    return draft ? [{ named: each, ...draft }] : [];
  });
  const datelines = new Map(articles.flatMap(({ id, dateline }) => (dateline ? [[id, dateline.day]] : [])));
  const findHints = createHints(named, datelines);
  const days = new Map(articles.map((article) => [article.id, writtenOn(article)]));
  const files = new Map(articles.map(({ id, file }) => [id, file]));
  const byTeller = groupsByArticle(named);
  const dates = deriveDates(
    articles.map((article) => datingArticle(article, byTeller.get(article.id) ?? [])),
    drafts.map(({ named: each, event }) => ({
      id: each.id,
      evidence: datingEvidence(event.evidence, (id) => days.get(id) ?? null),
      date: findHints(each),
      place: { file: files.get(each.group.tellings[0]?.passage.article as ArticleId) ?? "" },
    })),
  );
  const open = drafts
    .map(({ event, properties }) => ({ event: { ...event, when: dates.events.get(event.id) ?? undated }, properties }))
    .filter(({ event }) => !isSettled(event, decisions));
  const weigh = createScale(
    open.flatMap(({ event }) => event.claims),
    options.copies,
  );
  const events = open.map(({ event }): TimelineEvent => ({ ...event, salience: weigh(event) }));
  const given = new Set(decisions.actors.map(({ id }) => id));
  const used = new Set(open.flatMap(({ event }) => actorsIn(event)));
  return {
    events: events.sort(byTime),
    actors: withAffiliations(actors, used).filter(({ id }) => !given.has(id)),
    properties: [
      ...new Map(open.flatMap(({ properties }) => properties).map((property) => [property.id, property])).values(),
    ],
    subjects: decisions.subjects.length > 0 ? decisions.subjects : ownSubjects,
    articleDates: new Map(
      articles.flatMap(({ id }) => (days.get(id) ? [] : [[id, dates.articles.get(id) as DateEstimate]])),
    ),
    diagnostics: [...failed, ...dates.diagnostics],
  };
}

/** What the articles told, in their order. */
interface ReadArticles {
  readonly actors: readonly Actor[];
  readonly byArticle: readonly (readonly DraftGroup[])[];
  readonly failed: readonly Diagnostic[];
}

/** Looks through the articles twice: first for whoever may be an actor, then for what these do. */
function readArticles(
  articles: readonly DraftArticle[],
  { actors: edited }: Decisions,
  { onRead, forEach }: Drafting,
): ReadArticles {
  const names = collectNames(edited);
  const noted: DraftArticle[] = [];
  const failed: Diagnostic[] = [];
  forEach(articles, { step: "names", actors: edited }, (outcome, article) => {
    if (outcome.kind === "failed") return failed.push(notDrafted(article, outcome.reason));
    names.add(outcome.result);
    return noted.push(article);
  });
  const actors = names.actors();
  const byArticle: (readonly DraftGroup[])[] = [];
  let done = articles.length - noted.length;
  forEach(noted, { step: "tellings", actors }, (outcome, article) => {
    onRead(++done);
    if (outcome.kind === "done") byArticle.push(outcome.result);
    else failed.push(notDrafted(article, outcome.reason));
  });
  return { actors, byArticle, failed };
}

function notDrafted({ file }: DraftArticle, found: string): Diagnostic {
  return { severity: "warning", code: "not-drafted", place: { file }, expected: "an article that can be read", found };
}

/** Of several that are first told in one sentence, the later ones get a number. */
function withIds(groups: readonly DraftGroup[]): NamedGroup[] {
  const taken = new Map<EventId, number>();
  return groups.map((group) => {
    const id = draftId(group);
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return { id: times === 1 ? id : (`${id}-${times}` as EventId), group };
  });
}

function groupsByArticle(named: readonly NamedGroup[]): ReadonlyMap<ArticleId, readonly NamedGroup[]> {
  const byArticle = new Map<ArticleId, NamedGroup[]>();
  for (const each of named) {
    for (const article of each.group.articles) {
      const groups = byArticle.get(article);
      if (groups) groups.push(each);
      else byArticle.set(article, [each]);
    }
  }
  return byArticle;
}

/** `groups`: those that tell of something by the article. */
function datingArticle(article: DraftArticle, groups: readonly NamedGroup[]): DatingArticle {
  const { id, language, dateline, published, file } = article;
  const asNewsOf = published === undefined && dateline === null ? newsOf(id, groups) : undefined;
  return {
    id,
    language,
    dateline,
    published: { edtf: published, asNewsOf },
    place: { file },
    toldBy: toldParts(
      article,
      groups.map(({ group }) => group),
    ),
    // It may wait outside memory.
    get text() {
      return article.text;
    },
  };
}

function actorsIn({ participants, evidence, claims }: UndatedDraft): ActorId[] {
  const steps = [...evidence.flatMap(({ attribution }) => attribution), ...claims.flatMap(({ by }) => by ?? [])];
  return [
    ...participants.map(({ actor }) => actor),
    ...steps.flatMap((step) => (step.kind === "actors" ? step.actors : [])),
  ];
}

/** Whoever is used, and whomever they belong to. */
function withAffiliations(actors: readonly Actor[], used: ReadonlySet<ActorId>): Actor[] {
  const wanted = new Set([
    ...used,
    ...actors.filter(({ id }) => used.has(id)).flatMap(({ affiliations }) => affiliations),
  ]);
  return actors.filter(({ id }) => wanted.has(id));
}
