import * as v from "valibot";
import type { Details } from "../catalogue/catalogue.ts";
import type { CatalogueFiles } from "../catalogue/catalogue-files.ts";
import { PART_SIZE } from "../catalogue/part-size.ts";
import { shardCount } from "../catalogue/shard-pyramid.ts";
import type { CatalogueInfo } from "../model/catalogue.ts";
import {
  actorsPartSchema,
  articleIdsSchema,
  type CatalogueTables,
  detailsSchema,
  eventIdsSchema,
  headsPartSchema,
  tablesSchema,
  textHeadSchema,
} from "../model/catalogue-files.ts";
import { LoadError, loadBytes, loadJson } from "./load-json.ts";

/** Never aborted. */
const unlimited = new AbortController().signal;

/** The files of a catalogue below `data` (the address of the folder, ending in a slash), each checked as far as it can be; failures are `LoadError`s. */
export function createCatalogueFiles(data: string, info: CatalogueInfo): CatalogueFiles {
  const at = (path: string) => `${data}${info.folder}/${path}`;
  const json = <T>(path: string, schema: v.GenericSchema<unknown, T>, signal = unlimited) =>
    loadJson(at(path), schema, signal);
  const part = <T>(schema: v.GenericSchema<unknown, T[]>) =>
    v.pipe(schema, v.maxLength(PART_SIZE, "more than a part has"));
  const shards = shardCount(info.events);
  const place = v.check<[number, number], string>(
    ([ordinal, shard]) => ordinal < info.events && shard < shards,
    "an event of this catalogue",
  );
  const number = v.check<number, string>((own) => own < info.articles, "an article of this catalogue");
  return {
    bytes: (path, signal) => loadBytes(at(path), signal),
    tables: (signal) =>
      json(
        "tables.json",
        v.pipe(
          tablesSchema,
          v.check((tables) => isOf(tables, info), "tables of this catalogue"),
        ),
        signal,
      ),
    eventIds: (bucket, signal) =>
      json(`ids/events-${bucket}.json`, v.record(v.string(), v.pipe(eventIdsSchema.value, place)), signal),
    articleIds: (bucket, signal) =>
      json(`ids/articles-${bucket}.json`, v.record(v.string(), v.pipe(articleIdsSchema.value, number)), signal),
    actors: (at, signal) => json(`actors/${at}.json`, part(actorsPartSchema), signal),
    heads: (at, signal) => json(`heads/${at}.json`, part(headsPartSchema), signal),
    textHead: (signal) =>
      json(
        "text/head.json",
        v.pipe(
          textHeadSchema,
          v.check(({ first }) => first.length === info.texts, "the text index of this catalogue"),
        ),
        signal,
      ),
    brokenFile: (path, problem) => {
      const words = problem instanceof Error ? problem.message : String(problem);
      return new LoadError({ kind: "other-schema", url: at(path), path: "", problem: words });
    },
  };
}

function isOf({ actors, affiliations, events }: CatalogueTables, info: CatalogueInfo): boolean {
  const isNumber = (number: number) => number < info.actors;
  const lengths = [actors.length, affiliations.length, events.length];
  return lengths.every((length) => length === info.actors) && affiliations.flat().every(isNumber);
}

/** A shard of whole events. Fails with a `LoadError`, or with the abort of `signal`. `root` is the path of the site, ending in a slash. */
export function loadDetails(root: string, info: CatalogueInfo, shard: number, signal: AbortSignal): Promise<Details> {
  const whole = v.pipe(
    detailsSchema,
    v.check(
      ({ ordinals, events, traits }) => ordinals.length === events.length && traits.length === events.length,
      "as many ordinals and traits as events",
    ),
    v.check(({ ordinals }) => ordinals.every((ordinal) => ordinal < info.events), "events of this catalogue"),
  );
  return loadJson(shardAddress(root, info, shard), whole, signal);
}

/** A shard that is not what its place in the catalogue says. */
export function brokenDetails(root: string, info: CatalogueInfo, shard: number, problem: string): LoadError {
  return new LoadError({ kind: "other-schema", url: shardAddress(root, info, shard), path: "ordinals", problem });
}

function shardAddress(root: string, { folder }: CatalogueInfo, shard: number): string {
  return `${root}data/${folder}/details/${shard}.json`;
}
