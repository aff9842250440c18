import { proxy, type Remote, wrap } from "comlink";
import type { AskOptions, Catalogue } from "../catalogue/catalogue.ts";
import { type CatalogueAddress, type CatalogueWorker, valueOfAnswer } from "./catalogue-call.ts";

/**
 * A catalogue that is held and searched in a worker, so that the page stays free. The worker starts at the first question, and again after it
 * could not run. Failures are those of a catalogue over files: `LoadError`, `UnknownSelection`, or the abort of a signal.
 */
export function createWorkerCatalogue(address: CatalogueAddress): Catalogue & { readonly close: () => void } {
  let connection: Connection | null = null;
  let calls = 0;

  async function ask(method: keyof Catalogue, args: readonly unknown[], { signal, onProgress }: AskOptions = {}) {
    signal?.throwIfAborted();
    connection ??= connect();
    const { remote, broken } = connection;
    calls += 1;
    const number = calls;
    const giveUp = () => void remote.giveUp(number);
    signal?.addEventListener("abort", giveUp, { once: true });
    try {
      const call = { number, method, args };
      const progress = onProgress ? proxy(onProgress) : null;
      return valueOfAnswer(await Promise.race([remote.ask(address, call, progress), broken]));
    } catch (error) {
      if (error instanceof WorkerBroken) connection = null;
      throw error;
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
  }

  const question = (method: keyof Catalogue, count: number) => {
    return (...args: unknown[]) => ask(method, args.slice(0, count), args[count] as AskOptions | undefined);
  };
  return {
    select: question("select", 1),
    count: question("count", 1),
    facet: question("facet", 2),
    candidates: question("candidates", 5),
    densities: question("densities", 3),
    laneCounts: question("laneCounts", 2),
    page: question("page", 3),
    placeOf: question("placeOf", 2),
    findEvent: question("findEvent", 1),
    placeOfDay: question("placeOfDay", 2),
    search: question("search", 1),
    findActors: question("findActors", 1),
    findArticles: question("findArticles", 1),
    actors: question("actors", 1),
    articles: question("articles", 1),
    close: () => {
      connection?.worker.terminate();
      connection = null;
    },
  } as Catalogue & { readonly close: () => void };
}

interface Connection {
  readonly worker: Worker;
  readonly remote: Remote<CatalogueWorker>;
  /** Fails when the worker cannot run at all; never succeeds. */
  readonly broken: Promise<never>;
}

class WorkerBroken extends Error {
  override readonly name = "WorkerBroken";
}

function connect(): Connection {
  const worker = new Worker(new URL("../worker/catalogue.ts", import.meta.url), { type: "module" });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener("error", ({ message }) => fail(new WorkerBroken(message)));
  });
  // Whoever waits for an answer is told; nobody else is.
  broken.catch(() => {});
  return { worker, remote: wrap<CatalogueWorker>(worker), broken };
}
