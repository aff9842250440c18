import { wrap } from "comlink";
import type { SearchReply, SearchService } from "../../search/text/search-service.ts";

/** What the worker offers; `data` is the absolute address of the folder with the site's data. */
export interface SearchWorker {
  search(data: string, text: string): Promise<SearchReply>;
  searchNames(data: string, text: string): Promise<SearchReply>;
}

/** A search that runs in a worker. The worker starts at the first search, and again after it could not start. */
export function createWorkerSearch(data: string): SearchService {
  let connection: Connection | null = null;
  import.meta.hot?.on("zeitfaden:data", () => {
    connection?.worker.terminate();
    connection = null;
  });
  const ask = async (how: keyof SearchWorker, text: string) => {
    connection ??= connect();
    try {
      return await Promise.race([connection.remote[how](data, text), connection.broken]);
    } catch (error) {
      if (error instanceof WorkerBroken) connection = null;
      throw error;
    }
  };
  return { search: (text) => ask("search", text), searchNames: (text) => ask("searchNames", text) };
}

interface Connection {
  readonly worker: Worker;
  readonly remote: SearchWorker;
  /** Fails when the worker cannot run at all; never succeeds. */
  readonly broken: Promise<never>;
}

class WorkerBroken extends Error {
  override readonly name = "WorkerBroken";
}

function connect(): Connection {
  const worker = new Worker(new URL("../../worker/search.ts", import.meta.url), { type: "module" });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener("error", ({ message }) => fail(new WorkerBroken(message)));
  });
  // Whoever waits for an answer is told; nobody else is.
  broken.catch(() => {});
  return { worker, remote: wrap<SearchWorker>(worker) as SearchWorker, broken };
}
