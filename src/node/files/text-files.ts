import { join } from "node:path";
import type { Article, ArticleText } from "../../model/article.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { TextStore, WaitingStore } from "../building/build-seeds.ts";
import { createRowSpool } from "../catalogue/row-spool.ts";
import { createNumberSpool, createSpool, openSpool, type Spool } from "../catalogue/spool.ts";

const BODIES = "bodies.spool";
const EVENTS = "events.spool";
const FINGERPRINTS = "fingerprints.spool";
const GROUPS = "groups.spool";
const HEADS = "heads.spool";
const TELLINGS = "tellings.spool";
const TEXTS = "texts.spool";

/** What is put aside in a folder only while a build runs. */
interface WaitingOnDisk extends WaitingStore {
  /** Must be called in the end: deletes the files. */
  readonly close: () => void;
}

/** The same, with what is published. */
export interface DiskStore extends TextStore {
  /** By which `readEvents`, `readHeads` and `openTexts` find what was published; nothing may be put aside after it. */
  readonly done: () => PublishedEnds;
}

/** Where events, heads and texts end in their files, in bytes. */
export interface PublishedEnds {
  readonly events: Float64Array;
  readonly heads: Float64Array;
  readonly texts: Float64Array;
}

function createWaitingStore(folder: string): WaitingOnDisk {
  const [bodies, tellings] = [spoolIn(folder, BODIES), spoolIn(folder, TELLINGS)];
  const fingerprints = createNumberSpool(join(folder, FINGERPRINTS));
  const groups = createRowSpool(join(folder, GROUPS));
  const close = () => {
    for (const over of [bodies, fingerprints, groups, tellings]) over.close();
  };
  return { bodies, fingerprints, groups, tellings, close };
}

/** Builds something whose parts wait in files of a folder meanwhile; nothing is left there. */
export function whileWaiting<Built>(folder: string, build: (waiting: WaitingStore) => Built): Built {
  const waiting = createWaitingStore(folder);
  try {
    return build(waiting);
  } finally {
    waiting.close();
  }
}

export function createDiskStore(folder: string): DiskStore {
  const { close, ...waiting } = createWaitingStore(folder);
  const [events, heads, texts] = [spoolIn(folder, EVENTS), spoolIn(folder, HEADS), spoolIn(folder, TEXTS)];
  return {
    ...waiting,
    events,
    heads,
    texts,
    done: () => {
      const ends = { events: events.written(), heads: heads.written(), texts: texts.written() };
      for (const needed of [events, heads, texts]) needed.leave();
      close();
      return ends;
    },
  };
}

function spoolIn(folder: string, name: string): Spool {
  return createSpool(join(folder, name));
}

/** The heads of all articles that are published, in the order of the dataset. */
export function readHeads(folder: string, { heads }: PublishedEnds): Article[] {
  return readAll<Article>(join(folder, HEADS), heads);
}

/** All events that are published, in the order of the dataset. */
export function readEvents(folder: string, { events }: PublishedEnds): TimelineEvent[] {
  return readAll<TimelineEvent>(join(folder, EVENTS), events);
}

function readAll<Value>(path: string, ends: Float64Array): Value[] {
  const spool = openSpool(path, ends);
  const values = Array.from({ length: ends.length - 1 }, (_, place) => JSON.parse(spool.read(place)) as Value);
  spool.close();
  return values;
}

/** The published texts of articles, read from the disk one by one, in the order of the dataset. */
export interface PublishedTexts extends Iterable<ArticleText> {
  readonly textOf: (article: ArticleId) => ArticleText | undefined;
  /** By the article's place in the dataset. */
  readonly jsonAt: (place: number) => string;
  /** Must be called in the end. */
  readonly close: () => void;
}

export function openTexts(
  folder: string,
  { texts: ends }: PublishedEnds,
  articles: readonly { readonly id: ArticleId }[],
): PublishedTexts {
  const spool = openSpool(join(folder, TEXTS), ends);
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const textAt = (place: number) => JSON.parse(spool.read(place)) as ArticleText;
  return {
    *[Symbol.iterator]() {
      for (const place of articles.keys()) yield textAt(place);
    },
    textOf: (article) => {
      const place = places.get(article);
      return place === undefined ? undefined : textAt(place);
    },
    jsonAt: spool.read,
    close: spool.close,
  };
}
