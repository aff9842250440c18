import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expose } from "comlink";
import { parse } from "valibot";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type CatalogueQuery, type LoadProgress, UnknownSelection } from "../../../src/catalogue/catalogue.ts";
import { loadDetails } from "../../../src/data/catalogue-files.ts";
import { createCatalogueService } from "../../../src/data/catalogue-service.ts";
import { LoadError } from "../../../src/data/load-json.ts";
import { createWorkerCatalogue } from "../../../src/data/worker-catalogue.ts";
import type { CatalogueInfo } from "../../../src/model/catalogue.ts";
import { datasetSchema } from "../../../src/model/dataset.ts";
import type { EventId } from "../../../src/model/ids.ts";
import { noFilters } from "../../../src/search/filters.ts";
import { type WrittenCatalogue, writtenCatalogue } from "../../support/catalogue-site.ts";
import { syntheticSource } from "../../support/synthetic-dataset.ts";

const SITE = "https://host.example/below/";
const all: CatalogueQuery = { filters: noFilters, dates: "articles", time: "happened" };
let written: WrittenCatalogue;
let info: CatalogueInfo;
/** What the server gives instead of a file, by the end of its path. */
let instead: Map<string, () => Response | Promise<Response>>;

beforeAll(async () => {
  written = await writtenCatalogue(syntheticSource(300));
  info = parse(datasetSchema, JSON.parse(readFileSync(join(written.site, "data/dataset.json"), "utf8")))
    .catalogue as CatalogueInfo;
});
afterAll(() => written.remove());

beforeEach(() => {
  instead = new Map();
  vi.stubGlobal("fetch", async (url: string, { signal }: RequestInit) => {
    signal?.throwIfAborted();
    for (const [path, answer] of instead) if (url.endsWith(path)) return answer();
    return new Response(readFileSync(join(written.site, url.slice(SITE.length))));
  });
  vi.stubGlobal("Worker", WorkerBesides);
});
afterEach(() => vi.unstubAllGlobals());

/** The real service behind real messages, in this thread. */
class WorkerBesides extends EventTarget {
  readonly #channel = new MessageChannel();
  constructor() {
    super();
    expose(createCatalogueService(), this.#channel.port2 as never);
    this.#channel.port1.addEventListener("message", ({ data, ports }) =>
      this.dispatchEvent(new MessageEvent("message", { data, ports: [...ports] })),
    );
    this.#channel.port1.start();
    this.#channel.port2.start();
  }
  postMessage(message: unknown, transfer: never[] = []) {
    this.#channel.port1.postMessage(message, transfer);
  }
  terminate() {
    this.#channel.port1.close();
  }
}

function aCatalogue() {
  const subjects = written.dataset.timeline.subjects.map(({ id }) => id);
  return createWorkerCatalogue({ data: `${SITE}data/`, info, subjects });
}

it("answers through a worker, and tells how much has been loaded", async () => {
  const catalogue = aCatalogue();
  const progress: LoadProgress[] = [];
  const { key, total } = await catalogue.select(all, { onProgress: (own) => progress.push(own) });
  expect(total).toBe(300);
  expect(progress[0]).toEqual({ loaded: 0, total: info.columns.time });
  const [first] = await catalogue.page(key, 0, 1);
  const { ordinals } = await loadDetails(SITE, info, first?.shard ?? -1, new AbortController().signal);
  expect(ordinals).toContain(0);
  expect(await catalogue.findEvent("ereignis-17" as EventId)).not.toBeNull();
  catalogue.close();
});

it("fails with what it failed by", async () => {
  const catalogue = aCatalogue();
  await expect(catalogue.page("none", 0, 1)).rejects.toBeInstanceOf(UnknownSelection);
  instead.set("columns/time-0.bin", () => new Response(null, { status: 404 }));
  const missing = await catalogue.select(all).catch((error: unknown) => error);
  expect(missing).toBeInstanceOf(LoadError);
  expect((missing as LoadError).failure).toEqual({
    kind: "missing",
    url: `${SITE}data/${info.folder}/columns/time-0.bin`,
  });
  instead.clear();
  expect(await catalogue.select(all)).toMatchObject({ total: 300 });
  catalogue.close();
});

it("gives up what is aborted", async () => {
  const catalogue = aCatalogue();
  const control = new AbortController();
  instead.set("columns/time-0.bin", () => {
    control.abort();
    return new Promise(() => {});
  });
  await expect(catalogue.select(all, { signal: control.signal })).rejects.toMatchObject({ name: "AbortError" });
  instead.clear();
  expect(await catalogue.select(all)).toMatchObject({ total: 300 });
  catalogue.close();
});

it.each<[string, (bytes: Buffer) => Uint8Array | string]>([
  ["columns/time-0.bin", (bytes) => bytes.subarray(0, bytes.length - 1)],
  ["columns/time-0.bin", (bytes) => Buffer.concat([bytes, Buffer.from([0])])],
  ["columns/time-0.bin", (bytes) => Buffer.concat([Buffer.from([9]), bytes.subarray(1)])],
  ["columns/time-0.bin", () => Buffer.alloc(4096, 255)],
  ["columns/time-0.bin", () => "<html></html>"],
  ["columns/actors-0.bin", (bytes) => Buffer.concat([bytes.subarray(0, 2), Buffer.from([250, 1]), bytes.subarray(3)])],
  ["columns/actors-0.bin", (bytes) => bytes.map((byte, at) => (at > 400 ? 127 : byte))],
  ["tables.json", () => JSON.stringify({ actors: [], affiliations: [], events: [], articles: [] })],
  ["tables.json", () => "{"],
])("says which file is broken: %s", async (path, change) => {
  const catalogue = aCatalogue();
  const bytes = readFileSync(join(written.site, "data", info.folder, path));
  instead.set(path, () => new Response(change(bytes) as never));
  const [actor] = written.dataset.actors;
  const filters = { ...noFilters, actors: actor ? [actor.id] : [] };
  const failed = await catalogue.select({ ...all, filters }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(LoadError);
  expect((failed as LoadError).failure.url).toContain(path);
  catalogue.close();
});

it("takes no details that are not whole", async () => {
  const whole = written.details(0);
  instead.set("details/0.json", () => Response.json({ ...whole, ordinals: whole.ordinals.slice(1) }));
  await expect(loadDetails(SITE, info, 0, new AbortController().signal)).rejects.toBeInstanceOf(LoadError);
  instead.set("details/0.json", () => Response.json({ ...whole, ordinals: whole.ordinals.map((own) => own + 1e6) }));
  await expect(loadDetails(SITE, info, 0, new AbortController().signal)).rejects.toBeInstanceOf(LoadError);
});
