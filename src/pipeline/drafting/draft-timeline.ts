import type { Actor } from "../../model/actor.ts";
import type { Property } from "../../model/claim.ts";
import type { Subject } from "../../model/dataset.ts";
import type { DateEstimate } from "../../model/date-estimate.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId, ArticleId, EventId } from "../../model/ids.ts";
import type { PutAside } from "../article-bodies.ts";
import type { DatingArticle } from "../dating/dating-input.ts";
import { deriveDates } from "../dating/derive-dates.ts";
import { byTime } from "../event-order.ts";
import { heldTexts } from "../held-texts.ts";
import type { LoadedArticles } from "../load-articles.ts";
import { copyWith } from "../looked-up.ts";
import { numberTexts } from "../numbered-texts.ts";
import { createScale } from "../salience.ts";
import { collectNames } from "./actors/draft-actors.ts";
import { type ForEachArticle, oneByOne } from "./article-steps.ts";
import type { Decisions } from "./decisions.ts";
import { type DraftArticle, writtenOn } from "./draft-article.ts";
import { datingEvidence } from "./events/dating-evidence.ts";
import { draftEvent, draftId, type UndatedDraft } from "./events/draft-event.ts";
import type { DraftGroup } from "./events/draft-group.ts";
import { ownSubjects } from "./events/draft-subjects.ts";
import { createGrouping } from "./events/group-across-articles.ts";
import { newsOf } from "./events/news-of.ts";
import { createHints, type NamedGroup } from "./events/order-hints.ts";
import { isSettled } from "./events/settled.ts";
import { createTellingShelf, type TellingShelf } from "./events/telling-shelf.ts";
import { createToldParts, type ToldParts } from "./events/told-parts.ts";
import { createWaitingDrafts } from "./events/waiting-drafts.ts";
import { isWorthTelling } from "./events/worth-telling.ts";

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
  /** Where what articles tell waits until its event is drafted, and then the drafts; missing: in memory. */
  readonly aside: PutAside;
}

/**
 * Drafts the events that articles tell of. What a person has decided, kept or thrown out, is not drafted again; a file that is too long for
 * an article is refused.
 */
export function draftTimeline(
  articles: readonly DraftArticle[],
  decisions: Decisions,
  { onRead = () => {}, forEach = oneByOne, copies = new Map(), aside }: Partial<Drafting> = {},
): DraftedTimeline {
  const texts = numberTexts(aside ?? heldTexts());
  const shelf = createTellingShelf(texts);
  const keep: KeepDraft = aside ? createWaitingDrafts(texts) : (draft) => draft;
  const told = readArticles(articles, decisions, { onRead, forEach, shelf });
  const drafted = told.articles.length === 0 ? nothingDrafted : draftAll(told, decisions, { copies, shelf, keep });
  return { ...drafted, diagnostics: [...told.refused, ...told.failed, ...drafted.diagnostics] };
}

/** The same draft, which may wait outside memory. */
type KeepDraft = (draft: UndatedDraft) => UndatedDraft;

function draftAll(
  { articles, actors, groups }: ReadArticles,
  decisions: Decisions,
  { copies, shelf, keep }: Pick<Drafting, "copies"> & { readonly shelf: TellingShelf; readonly keep: KeepDraft },
): DraftedTimeline {
  const named = withIds(groups.filter(isWorthTelling));
  const days = new Map(articles.map((article) => [article.id, writtenOn(article)]));
  const parts = createToldParts();
  const drafts = named.flatMap((each) => {
    const tellings = each.group.tellings.map(shelf.read);
    parts.add(tellings);
    const draft = draftEvent(each, tellings, decisions);
    if (!draft) return [];
    const evidence = datingEvidence(draft.event.evidence, (id) => days.get(id) ?? null);
    return [{ named: each, evidence, event: keep(draft.event), properties: draft.properties }];
  });
  const datelines = new Map(articles.flatMap(({ id, dateline }) => (dateline ? [[id, dateline.day]] : [])));
  const findHints = createHints(named, datelines, shelf.read);
  const files = new Map(articles.map(({ id, file }) => [id, file]));
  const byTeller = groupsByArticle(named);
  const dates = deriveDates(
    articles.map((article) => datingArticle(article, byTeller.get(article.id) ?? [], parts)),
    drafts.map(({ named: each, evidence }) => ({
      id: each.id,
      evidence,
      date: findHints(each),
      place: { file: files.get(each.group.tellings[0]?.article as ArticleId) ?? "" },
    })),
  );
  const open = drafts
    .map(({ event, properties }) => ({
      event: copyWith(event, { when: dates.events.get(event.id) ?? undated }),
      properties,
    }))
    .filter(({ event }) => !isSettled(event, decisions));
  const weigh = createScale(
    open.flatMap(({ event }) => event.claims),
    copies,
  );
  const events = open.map(({ event }): TimelineEvent => copyWith(event, { salience: weigh(event) }));
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
    diagnostics: dates.diagnostics,
  };
}

/** What the articles told, in their order. */
interface ReadArticles {
  /** Those that are articles. */
  readonly articles: readonly DraftArticle[];
  readonly actors: readonly Actor[];
  /** Of all articles together. */
  readonly groups: readonly DraftGroup[];
  readonly refused: readonly Diagnostic[];
  readonly failed: readonly Diagnostic[];
}

/** Looks through the articles twice: first for whoever may be an actor, then for what these do. */
function readArticles(
  articles: readonly DraftArticle[],
  { actors: edited }: Decisions,
  { onRead, forEach, shelf }: Pick<Drafting, "onRead" | "forEach"> & { readonly shelf: TellingShelf },
): ReadArticles {
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
  const actors = names.actors();
  const grouping = createGrouping();
  let done = articles.length - noted.length;
  forEach(noted, { step: "tellings", actors }, (outcome, article) => {
    onRead(++done);
    if (outcome.kind === "done") grouping.add(outcome.result.map(shelf.keep));
    if (outcome.kind === "failed") failed.push(notDrafted(article, outcome.reason));
  });
  const read = articles.filter((article) => !refused.has(article));
  return { articles: read, actors, groups: grouping.all(), refused: [...refused.values()], failed };
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
function datingArticle(article: DraftArticle, groups: readonly NamedGroup[], parts: ToldParts): DatingArticle {
  const { id, language, dateline, published, file } = article;
  const asNewsOf = published === undefined && dateline === null ? newsOf(id, groups) : undefined;
  return {
    id,
    language,
    dateline,
    published: { edtf: published, asNewsOf },
    place: { file },
    toldBy: parts.of(article),
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
