import { type Corpus, createCorpus } from "../../src/data/corpus.ts";
import type { Actor } from "../../src/model/actor.ts";
import type { Article, ArticleText } from "../../src/model/article.ts";
import type { CatalogueInfo } from "../../src/model/catalogue.ts";
import { DATASET_FORMAT, type Dataset } from "../../src/model/dataset.ts";
import type { DerivedDate, UnknownDate } from "../../src/model/date-estimate.ts";
import { formatDay } from "../../src/model/day.ts";
import { edtfBounds, parseEdtf } from "../../src/model/edtf.ts";
import type { TimelineEvent } from "../../src/model/event.ts";
import type { AttributionStep, Evidence } from "../../src/model/evidence.ts";
import type { ActorId, ArticleId, EventId, EvidenceKey, SubjectId } from "../../src/model/ids.ts";

// Small valid data for tests: each builder gives a whole object, of which a test names only what it is about.

/** An actor; its names follow from its id. */
export function anActor(id: string, change: Partial<Actor> = {}): Actor {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { id: id as ActorId, kind: "state", names: { de: name, en: name }, aliases: [], affiliations: [], ...change };
}

/** A date from its EDTF text, as the articles state it. */
export function aDate(edtf: string, change: Partial<DerivedDate> = {}): DerivedDate {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new Error(`aDate: not EDTF: ${edtf}`);
  const { earliest, latest } = edtfBounds(parsed);
  return {
    basis: "stated",
    edtf,
    earliest: earliest === null ? null : formatDay(earliest),
    latest: latest === null ? null : formatDay(latest),
    soft: [],
    derivation: [],
    ...change,
  };
}

/** No date, with its reason. */
export function noDate(reason = "Der Artikel nennt keinen Tag."): UnknownDate {
  return { basis: "unknown", reason: { de: reason, en: reason }, derivation: [] };
}

let keys = 0;

/** A whole sentence of the article `article` in the article's own voice; its key is new each time. */
export function anEvidence(change: Partial<Evidence> = {}): Evidence {
  const exact = change.quote?.exact ?? "Ein Satz.";
  keys += 1;
  return {
    key: keys.toString(16).padStart(8, "0") as EvidenceKey,
    article: "article" as ArticleId,
    position: { start: 0, end: exact.length },
    quote: { exact, prefix: "", suffix: "" },
    telling: [{ start: 0, end: exact.length }],
    stance: "reports",
    attribution: [],
    ...change,
  };
}

/** Known speakers, as a step of an attribution. */
export function saidBy(...actors: string[]): AttributionStep {
  return { kind: "actors", actors: actors as ActorId[] };
}

export interface EventChange extends Omit<Partial<TimelineEvent>, "id" | "participants" | "title" | "when"> {
  readonly id?: string;
  /** The same in both languages. */
  readonly title?: string;
  /** EDTF, or null for no date. */
  readonly when?: string | null | TimelineEvent["when"];
  /** All as agents. */
  readonly actors?: readonly string[];
  readonly participants?: TimelineEvent["participants"];
}

/** An event of 1 June 2024 with one evidence in `article`. */
export function anEvent({
  id = "event",
  title = id,
  when = "2024-06-01",
  actors = [],
  ...rest
}: EventChange = {}): TimelineEvent {
  return {
    id: id as EventId,
    formerIds: [],
    subject: "subject" as SubjectId,
    type: "other",
    title: { de: title, en: title },
    label: { de: title, en: title },
    when: when === null ? noDate() : typeof when === "string" ? aDate(when) : when,
    participants: actors.map((actor) => ({ actor: actor as ActorId, role: "agent" })),
    evidence: [anEvidence()],
    claims: [],
    origin: "edited",
    salience: 0,
    corrections: [],
    ...rest,
  };
}

/** The head of an article of 18 October 2024. */
export function anArticle(change: Partial<Omit<Article, "id">> & { readonly id?: string } = {}): Article {
  const { id = "article", ...rest } = change;
  return {
    id: id as ArticleId,
    file: `${id}.txt`,
    sha256: "0".repeat(64),
    language: "de",
    headline: "Eine Überschrift",
    headlineOrigin: "text",
    rights: "full",
    datePublished: aDate("2024-10-18"),
    wordCount: 2,
    repairs: [],
    ...rest,
  };
}

/** The text of an article as one paragraph. */
export function anArticleText(text: string | null, change: Partial<ArticleText> = {}): ArticleText {
  const blocks: ArticleText["blocks"] = text ? [{ kind: "paragraph", start: 0, end: text.length }] : [];
  return { id: "article" as ArticleId, text, blocks, actors: [], times: [], ...change };
}

/** A dataset with one article and one subject; actors that take part without being listed are added. */
export function aDataset(change: Partial<Dataset> = {}): Dataset {
  const events = change.events ?? [];
  const listed = change.actors ?? [];
  const known = new Set(listed.map(({ id }) => id));
  const others = [...new Set(events.flatMap((event) => event.participants.map(({ actor }) => actor)))];
  return {
    format: DATASET_FORMAT,
    timeline: {
      title: { de: "Ein Zeitstrahl", en: "A timeline" },
      description: { de: "Wovon er handelt.", en: "What it is about." },
      language: "de",
      subjects: [{ id: "subject" as SubjectId, name: { de: "Thema", en: "Subject" } }],
      properties: [],
      questions: [],
    },
    articles: [anArticle()],
    withdrawn: [],
    diagnostics: [],
    ...change,
    events,
    actors: [...listed, ...others.filter((id) => !known.has(id)).map((id) => anActor(id))],
  };
}

/** What a dataset says of a hundred events that do not stand in it. */
export function aCatalogueInfo(change: Partial<CatalogueInfo> = {}): CatalogueInfo {
  return {
    folder: "0123456789abcdef",
    events: 100,
    undated: 0,
    actors: 3,
    articles: 1,
    inline: [],
    texts: 0,
    span: null,
    months: { certain: [], possible: [] },
    salience: 9,
    columns: { time: 0, editorial: 0, reported: 0, kinds: 0, actors: 0, speakers: 0, articles: 0 },
    pages: { salience: 0, articles: true },
    buckets: { events: 1, articles: 1 },
    ...change,
  };
}

/** `aDataset` with its indexes. */
export function aCorpus(change: Partial<Dataset> = {}): Corpus {
  return createCorpus(aDataset(change));
}
