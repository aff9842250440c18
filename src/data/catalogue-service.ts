import type { AskOptions, Catalogue } from "../catalogue/catalogue.ts";
import { createCatalogue } from "../catalogue/create-catalogue.ts";
import { answerOfError, type CatalogueAddress, type CatalogueWorker } from "./catalogue-call.ts";
import { createCatalogueFiles } from "./catalogue-files.ts";
import { nextTask } from "./next-task.ts";

/** Which argument of each question holds its options. */
const optionsAt = {
  select: 1,
  count: 1,
  facet: 2,
  candidates: 5,
  densities: 3,
  laneCounts: 2,
  page: 3,
  placeOf: 2,
  findEvent: 1,
  placeOfDay: 2,
  search: 1,
  findActors: 1,
  findArticles: 1,
  actors: 1,
  articles: 1,
} as const satisfies Record<keyof Catalogue, number>;

/** What a worker does: it opens a catalogue at the first question about it, and answers. */
export function createCatalogueService(): CatalogueWorker {
  const catalogues = new Map<string, Catalogue>();
  const running = new Map<number, AbortController>();

  function catalogueAt({ data, info, subjects }: CatalogueAddress): Catalogue {
    const place = data + info.folder;
    const catalogue =
      catalogues.get(place) ?? createCatalogue(info, subjects, createCatalogueFiles(data, info), nextTask);
    catalogues.set(place, catalogue);
    return catalogue;
  }

  return {
    ask: async (address, { number, method, args }, onProgress) => {
      const control = new AbortController();
      running.set(number, control);
      const options: AskOptions = { signal: control.signal, ...(onProgress && { onProgress }) };
      const question = catalogueAt(address)[method] as (...args: unknown[]) => Promise<unknown>;
      try {
        return { kind: "answered", value: await question(...args.slice(0, optionsAt[method]), options) };
      } catch (error) {
        return answerOfError(error);
      } finally {
        running.delete(number);
      }
    },
    giveUp: (number) => running.get(number)?.abort(),
  };
}
