import { laneDensities } from "../lod/lane-densities.ts";
import type { Actor } from "../model/actor.ts";
import type { CatalogueInfo, ColumnGroup } from "../model/catalogue.ts";
import type { ArticleId, SubjectId } from "../model/ids.ts";
import type { FacetName } from "../search/facets.ts";
import type { Filters } from "../search/filters.ts";
import { createActorSearch } from "./actor-search.ts";
import {
  type AskOptions,
  type Catalogue,
  type CatalogueLanes,
  type CatalogueQuery,
  type EventRef,
  type FacetChoices,
  MOST_FOUND_ARTICLES,
  type Ordinal,
  UnknownSelection,
} from "./catalogue.ts";
import type { CatalogueFiles } from "./catalogue-files.ts";
import { createColumnLoads } from "./column-loads.ts";
import { describeSelection, type SelectionDescription } from "./describe-selection.ts";
import { facetChoices } from "./facet-choices.ts";
import { type ActorIndex, held, indexActors } from "./held-columns.ts";
import { bucketOf } from "./id-buckets.ts";
import { type LaneBits, laneBits } from "./lane-bits.ts";
import { countDrawn, salientInLanes } from "./lane-rows.ts";
import { PART_SIZE } from "./part-size.ts";
import { datesOf, type Failures, passFilters } from "./pass-filters.ts";
import { remembering } from "./remembering.ts";
import { type SelectedRows, selectRows } from "./selected-rows.ts";
import { selectionKey } from "./selection-key.ts";
import { shardOf } from "./shard-pyramid.ts";
import { type SharedLoad, sharedLoad } from "./shared-load.ts";
import { createHeadlineSearch } from "./text/headline-search.ts";
import { createTextSearch } from "./text/text-search.ts";
import { createUnitCounts } from "./unit-counts.ts";

/** Selections that can still be asked about: that which is shown, those before it, and such as are made for a panel. */
const MOST_SELECTIONS = 4;

type DescribedRows = SelectedRows & { readonly description: SelectionDescription };

/** Files of actors that are kept. */
const MOST_PARTS = 2;

/** A catalogue over files, of which it holds the columns that were needed so far. `pause`: in the midst of what can wait, that other questions go first. */
export function createCatalogue(
  info: CatalogueInfo,
  subjects: readonly SubjectId[],
  files: CatalogueFiles,
  pause: () => Promise<void> = async () => {},
): Catalogue {
  const loads = createColumnLoads({
    info,
    subjects: subjects.length,
    load: files.bytes,
    brokenFile: files.brokenFile,
  });
  const tables = sharedLoad(0, async (signal) => indexActors(await files.tables(signal)));
  const articleNumbers = new Map<string, number>();
  const selections = remembering<DescribedRows>(MOST_SELECTIONS);
  const making = new Map<string, Promise<DescribedRows>>();
  const lanesOfEvents = remembering<LaneBits>(1);
  const actorParts = remembering<SharedLoad<readonly Actor[]>>(MOST_PARTS);
  const search = createActorSearch(actorsOfPart, info.actors);

  const textHead = sharedLoad(0, (signal) => files.textHead(signal));
  const head = () => textHead.join();
  const headlines = createHeadlineSearch({ info, files, head });
  const texts = createTextSearch({
    info,
    files,
    head,
    need: async (groups, options) => {
      await need(["time", ...groups], options);
      return loads.columns();
    },
    actorsAt: (numbers, signal) => fromParts(numbers, (part) => actorsOfPart(part, signal)),
  });

  /** Each menu of names asks for the first part with every filter. */
  function actorsOfPart(part: number, signal?: AbortSignal): Promise<readonly Actor[]> {
    const key = String(part);
    const load = actorParts.get(key) ?? sharedLoad(0, (own) => files.actors(part, own));
    actorParts.set(key, load);
    return load.join(signal);
  }

  function refOf(ordinal: Ordinal): EventRef {
    const { tier } = held(loads.columns(), "time");
    return { ordinal, shard: shardOf(ordinal, tier[ordinal] as number, info.events) };
  }

  /** What is asked together with a selection waits for it. */
  async function selectedSoon(key: string): Promise<SelectedRows> {
    await making.get(key)?.catch(() => {});
    return selected(key);
  }

  function selected(key: string): SelectedRows {
    const selection = selections.get(key);
    if (!selection) throw new UnknownSelection(key);
    return selection;
  }

  async function numberArticles(ids: readonly string[], { signal }: AskOptions = {}): Promise<void> {
    const missing = ids.filter((id) => !articleNumbers.has(id));
    const found = missing.map(async (id) => {
      const bucket = await files.articleIds(bucketOf(id, info.buckets.articles), signal);
      if (Object.hasOwn(bucket, id)) articleNumbers.set(id, bucket[id] as number);
    });
    await Promise.all(found);
  }

  /** Loads the columns of which a query, or something about it, needs those of `groups`. */
  async function need(groups: readonly ColumnGroup[], options: AskOptions = {}): Promise<ActorIndex | null> {
    const existing = groups.filter((group) => info.columns[group] > 0);
    const needsTables = groups.some((group) => ["actors", "speakers", "articles"].includes(group));
    await Promise.all([loads.need(existing, options), needsTables ? tables.join(options.signal) : null]);
    return tables.value() ?? null;
  }

  async function lanesFor(lanes: CatalogueLanes, options: AskOptions = {}): Promise<LaneBits> {
    const key = JSON.stringify(lanes);
    const known = lanesOfEvents.get(key);
    if (known) return known;
    const byArticle = lanes.by === "article";
    if (byArticle) await numberArticles(lanes.lanes.flat(), options);
    const index = await need(lanes.by === "actor" ? ["actors"] : byArticle ? ["articles"] : [], options);
    const numbers = byArticle ? articleNumbers : index?.numberOf;
    const made = laneBits(lanes, {
      events: info.events,
      columns: loads.columns(),
      subjects,
      numberOf: (id) => numbers?.get(id),
      numbers: byArticle ? info.articles : info.actors,
    });
    lanesOfEvents.set(key, made);
    return made;
  }

  /** Loads what a query needs, and asks it of each event. */
  async function pass(query: CatalogueQuery, options?: AskOptions) {
    const { filters } = query;
    const [index, text] = await Promise.all([
      need(groupsFor(query), options),
      filters.query === "" ? null : texts.find(filters.query, options?.signal),
      numberArticles(filters.sources, options),
    ]);
    const context = {
      events: info.events,
      columns: loads.columns(),
      actors: index,
      sources: filters.sources.flatMap((id) => articleNumbers.get(id) ?? []),
      articleCount: info.articles,
      found: text?.found ?? null,
    };
    return { ...passFilters(query, context), isSearchedWhole: text?.isWhole ?? filters.query === "" };
  }

  async function select(key: string, query: CatalogueQuery, options?: AskOptions): Promise<DescribedRows> {
    const selecting = describe(query, options);
    making.set(key, selecting);
    try {
      const rows = await selecting;
      selections.set(key, rows);
      return rows;
    } finally {
      if (making.get(key) === selecting) making.delete(key);
    }
  }

  async function describe(query: CatalogueQuery, options?: AskOptions): Promise<DescribedRows> {
    const { isSearchedWhole, ...passed } = await pass(query, options);
    const columns = loads.columns();
    const dates = datesOf(query, columns);
    const rows = { ...selectRows(query, passed, dates, dates === columns.time?.dates), isSearchedWhole };
    return { ...rows, description: describeSelection(rows, held(columns, "time").salience) };
  }

  return {
    select: async (query, options) => {
      const key = selectionKey(query);
      const { top, ...described } = (selections.get(key) ?? (await select(key, query, options))).description;
      return { key, ...described, top: top.map(refOf) };
    },
    count: async (query, options) => passing((await pass(query, options)).failures),
    facet: async <F extends FacetName>(key: string, facet: F, options?: AskOptions) => {
      const { query, failures } = selected(key);
      const index = await need(facetGroups[facet], options);
      const context = {
        columns: loads.columns(),
        failures,
        filters: query.filters,
        actors: index,
        sourceNumbers: articleNumbers,
      };
      return facetChoices(facet, context, pause) as Promise<FacetChoices<F>>;
    },
    candidates: async (key, lanes, from, to, most) => {
      const rows = await selectedSoon(key);
      const bits = await lanesFor(lanes);
      const { salience } = held(loads.columns(), "time");
      const found = salientInLanes(rows, bits, salience, { from, to, most });
      return found.map(refOf);
    },
    densities: async (key, lanes, window) => {
      const counted = { ...(await selectedSoon(key)), spare: 0 };
      const bits = await lanesFor(lanes);
      return laneDensities(bits.lanes, createUnitCounts(counted, bits, window), null, window);
    },
    laneCounts: async (key, lanes, options) => countDrawn(selected(key), await lanesFor(lanes, options)),
    page: async (key, start, count) => selected(key).page(start, count).map(refOf),
    placeOf: async (key, ordinal) => selected(key).placeOf(ordinal),
    findEvent: async (id, options) => {
      const bucket = await files.eventIds(bucketOf(id, info.buckets.events), options?.signal);
      const [ordinal, shard] = Object.hasOwn(bucket, id) ? (bucket[id] ?? []) : [];
      return ordinal === undefined || shard === undefined ? null : { ordinal, shard };
    },
    placeOfDay: async (key, day) => selected(key).placeOfDay(day),
    search: async (text, options) => {
      const [answer, index] = await Promise.all([texts.find(text, options?.signal), tables.join(options?.signal)]);
      const { events, quoted, actors, partial, unknown, isWhole, terms } = answer;
      const found = await fromParts(actors.best, (part) => actorsOfPart(part, options?.signal));
      return {
        events: { total: events.total, best: events.best.map(refOf) },
        quoted: { total: quoted.total, best: quoted.best.map(refOf) },
        actors: {
          total: actors.total,
          best: found.map((actor, at) => ({ actor, events: index.tables.events[actors.best[at] as number] ?? 0 })),
        },
        partial,
        unknown,
        isWhole,
        terms,
      };
    },
    findActors: async (words, options) => {
      const index = await tables.join(options?.signal);
      const found = await search.find(words, options?.signal);
      return found.map(({ number, actor }) => ({ actor, events: index.tables.events[number] ?? 0 }));
    },
    findArticles: async (words, options) => {
      const { numbers, isWhole } = await headlines.find(words);
      const best = numbers.slice(0, MOST_FOUND_ARTICLES);
      return {
        total: numbers.length,
        best: await fromParts(best, (part) => files.heads(part, options?.signal)),
        isWhole,
      };
    },
    actors: async (ids, options) => {
      const { numberOf } = await tables.join(options?.signal);
      const numbers = ids.flatMap((id) => numberOf.get(id) ?? []);
      return fromParts(numbers, (part) => actorsOfPart(part, options?.signal));
    },
    articles: async (ids: readonly ArticleId[], options) => {
      await numberArticles(ids, options);
      const numbers = ids.flatMap((id) => articleNumbers.get(id) ?? []);
      return fromParts(numbers, (part) => files.heads(part, options?.signal));
    },
  };
}

function passing(failures: Failures): number {
  let count = 0;
  for (let row = 0; row < failures.length; row += 1) if (failures[row] === 0) count += 1;
  return count;
}

async function fromParts<T>(numbers: readonly number[], load: (part: number) => Promise<readonly T[]>): Promise<T[]> {
  const wanted = [...new Set(numbers.map((number) => Math.floor(number / PART_SIZE)))];
  const parts = new Map(await Promise.all(wanted.map(async (part) => [part, await load(part)] as const)));
  return numbers.flatMap((number) => parts.get(Math.floor(number / PART_SIZE))?.[number % PART_SIZE] ?? []);
}

/** What the choices of a facet are counted over. */
const facetGroups: Readonly<Record<FacetName, readonly ColumnGroup[]>> = {
  actors: ["actors"],
  types: ["kinds"],
  sources: ["articles"],
  says: ["speakers"],
  stances: ["kinds"],
  only: ["kinds"],
};

function groupsFor({ filters, dates, time }: CatalogueQuery): ColumnGroup[] {
  const byFacet = (Object.keys(facetGroups) as FacetName[]).filter(
    (facet) => filters[facet satisfies keyof Filters].length > 0,
  );
  return [
    "time",
    ...byFacet.flatMap((facet) => facetGroups[facet]),
    ...(time === "reported" || filters.known !== null ? ["reported" as const] : []),
    ...(dates === "editorial" && time === "happened" ? ["editorial" as const] : []),
  ];
}
