import type { Actor } from "../../model/actor.ts";
import type { Property } from "../../model/claim.ts";
import type { Subject } from "../../model/dataset.ts";
import type { DateEstimate, TextualDate } from "../../model/date-estimate.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId, ArticleId, EventId } from "../../model/ids.ts";
import type { LoadedArticles } from "../load-articles.ts";
import type { PutAside } from "../stores/article-bodies.ts";
import { heldTexts } from "../stores/held-texts.ts";
import { createNumberSlots, type NumberSlots } from "../stores/number-slots.ts";
import { type NumberedTexts, numberTexts } from "../stores/numbered-texts.ts";
import { collectNames } from "./actors/draft-actors.ts";
import { type ForEachArticle, oneByOne } from "./article-steps.ts";
import type { Decisions } from "./decisions.ts";
import { type DraftArticle, writtenOn } from "./draft-article.ts";
import { datingEvidence } from "./events/dating-evidence.ts";
import { createDraftDating } from "./events/draft-dating.ts";
import { draftEvent, draftId } from "./events/draft-event.ts";
import { ownSubjects } from "./events/draft-subjects.ts";
import { createNews } from "./events/news-of.ts";
import { createOpenDrafts } from "./events/open-drafts.ts";
import { createHints, type NamedGroup } from "./events/order-hints.ts";
import { createWaitingDrafts, inMemory } from "./events/waiting-drafts.ts";
import { isWorthTelling } from "./events/worth-telling.ts";
import { createGrouping, type KeptGroups } from "./groups/group-across-articles.ts";

/** What the software suggests. */
export interface DraftedTimeline {
  /** With `origin: "drafted"`, in the order of the timeline. Where there is a place for it, most of each waits there: see `createWaitingDrafts`. */
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

const undated: TextualDate = {
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
  /** Where what articles tell waits until its event is drafted, and then the drafts; missing: in memory. */
  readonly aside: PutAside;
  /** Where what tellings are compared by waits; missing: in memory. */
  readonly groups: NumberSlots;
}

/**
 * Drafts the events that articles tell of. What a person has decided, kept or thrown out, is not drafted again; a file that is too long for
 * an article is refused.
 */
export function draftTimeline(
  articles: readonly DraftArticle[],
  decisions: Decisions,
  {
    onRead = () => {},
    forEach = oneByOne,
    copies = new Map(),
    aside,
    groups = createNumberSlots(),
  }: Partial<Drafting> = {},
): DraftedTimeline {
  const texts = numberTexts(aside ?? heldTexts());
  const told = readArticles(articles, decisions, { onRead, forEach, texts, groups });
  const drafted = told.articles.length === 0 ? nothingDrafted : draftAll(told, decisions, { copies, texts });
  return {
    ...drafted,
    events: aside ? drafted.events : drafted.events.map(inMemory),
    diagnostics: [...told.refused, ...told.failed, ...drafted.diagnostics],
  };
}

function draftAll(
  { articles, actors, groups }: ReadArticles,
  decisions: Decisions,
  { copies, texts }: Pick<Drafting, "copies"> & { readonly texts: NumberedTexts },
): DraftedTimeline {
  const named = nameGroups(groups);
  const drafts = createWaitingDrafts(texts);
  const open = createOpenDrafts(drafts, decisions, copies);
  const together = new Map<EventId, { readonly number: number; readonly properties: readonly Property[] }>();
  const byId = new Map(articles.map((article) => [article.id, article]));
  const dayOf = (id: ArticleId) => writtenOn(byId.get(id) ?? noDay);
  const hints = createHints(named, (id) => byId.get(id)?.dateline?.day ?? null);
  const news = createNews((id) => dayOf(id) === null);
  const dating = createDraftDating({ articles: byId, hints, news });
  for (const each of named) {
    const tellings = each.group.tellings();
    hints.note(each, tellings);
    news.note(each.id, tellings);
    const drafted = draftEvent(each, tellings, decisions);
    if (!drafted) continue;
    const { event, properties } = drafted;
    const when = dating.date({ named: each, tellings, evidence: datingEvidence(event.evidence, dayOf) });
    const number = drafts.add(event, when ?? undated);
    if (when) open.add(number, { when, ...event }, properties);
    else together.set(event.id, { number, properties });
  }
  const dates = dating.rest();
  for (const [id, { number, properties }] of together) {
    const when = dates.events.get(id);
    if (when) drafts.date(number, when);
    open.add(number, drafts.read(number), properties);
  }
  const { events, actors: used, properties } = open.all();
  const given = new Set(decisions.actors.map(({ id }) => id));
  return {
    events,
    actors: withAffiliations(actors, used).filter(({ id }) => !given.has(id)),
    properties,
    subjects: decisions.subjects.length > 0 ? decisions.subjects : ownSubjects,
    articleDates: dates.articles,
    diagnostics: dates.diagnostics,
  };
}

/** Of an article that is not there. */
const noDay = { dateline: null };

/** What the articles told, in their order. */
interface ReadArticles {
  /** Those that are articles. */
  readonly articles: readonly DraftArticle[];
  readonly actors: readonly Actor[];
  /** Of all articles together. */
  readonly groups: KeptGroups;
  readonly refused: readonly Diagnostic[];
  readonly failed: readonly Diagnostic[];
}

/** Looks through the articles twice: first for whoever may be an actor, then for what these do. */
function readArticles(
  articles: readonly DraftArticle[],
  { actors: edited }: Decisions,
  {
    onRead,
    forEach,
    texts,
    groups,
  }: Pick<Drafting, "onRead" | "forEach" | "groups"> & { readonly texts: NumberedTexts },
): ReadArticles {
  const { actors, noted, refused, failed } = noteActors(articles, edited, forEach);
  const grouping = createGrouping(texts, groups);
  let done = articles.length - noted.length;
  forEach(noted, { step: "tellings", actors }, (outcome, article) => {
    onRead(++done);
    if (outcome.kind === "done") grouping.add(outcome.result);
    if (outcome.kind === "failed") failed.push(notDrafted(article, outcome.reason));
  });
  const read = articles.filter((article) => !refused.has(article));
  return { articles: read, actors, groups: grouping.groups, refused: [...refused.values()], failed };
}

/** Whoever may be an actor, and the articles that could be asked for them. The names of all articles are gone when it returns. */
function noteActors(articles: readonly DraftArticle[], edited: readonly Actor[], forEach: ForEachArticle) {
  const names = collectNames(edited);
  const noted: DraftArticle[] = [];
  const refused = new Map<DraftArticle, Diagnostic>();
  const failed: Diagnostic[] = [];
  forEach(articles, { step: "names", actors: edited }, (outcome, article) => {
    if (outcome.kind === "failed") return failed.push(notDrafted(article, outcome.reason));
    if (outcome.kind === "refused") return refused.set(article, outcome.diagnostic);
    names.add(outcome.result);
    return noted.push(article);
  });
  return { actors: names.actors(), noted, refused, failed };
}

function notDrafted({ file }: DraftArticle, reason: string): Diagnostic {
  return {
    severity: "warning",
    code: "not-drafted",
    place: { file },
    expected: { code: "article-to-draft" },
    found: { code: "written", text: reason },
  };
}

/** Those that are worth telling, in their order, with the ids of their events: of several that are first told in one sentence, the later ones get a number. */
function nameGroups(groups: KeptGroups): Iterable<NamedGroup> {
  const [numbers, plain]: [number[], EventId[]] = [[], []];
  for (let number = 0; number < groups.count(); number++) {
    const group = groups.at(number);
    const { agents, time } = group.compared();
    if (!isWorthTelling({ agents, time, type: group.type, shows: group.shows })) continue;
    numbers.push(number);
    plain.push(draftId(group));
  }
  const ids = uniqueIds(plain);
  return {
    *[Symbol.iterator]() {
      for (const [place, number] of numbers.entries())
        yield { id: ids[place] as EventId, place, group: groups.at(number) };
    },
  };
}

/** Of equal ones, the second gets the number 2, and so on. */
function uniqueIds(ids: readonly EventId[]): EventId[] {
  const taken = new Map<EventId, number>();
  return ids.map((id) => {
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : (`${id}-${times}` as EventId);
  });
}

/** Whoever is used, and whomever they belong to. */
function withAffiliations(actors: readonly Actor[], used: ReadonlySet<ActorId>): Actor[] {
  const wanted = new Set([
    ...used,
    ...actors.filter(({ id }) => used.has(id)).flatMap(({ affiliations }) => affiliations),
  ]);
  return actors.filter(({ id }) => wanted.has(id));
}
