import type { Publication } from "../../pipeline/published/publish.ts";
import { dataFiles } from "../site-data/data-files.ts";
import type { DevBuild } from "./watch-seeds.ts";

const known = new WeakMap<Publication, ReadonlyMap<string, string>>();

/** A file under `data/` as it is served in development; undefined: there is none. The index of the search is made when it is asked for. */
export function devFile({ publication, report, decisions }: DevBuild, path: string): string | undefined {
  if (!publication) return undefined;
  const [, folder, name] = /^data\/(?:(articles|drafts)\/)?([a-z0-9-]+)\.json$/.exec(path) ?? [];
  if (folder === "drafts") return json([...decisions].find(([id]) => id === name)?.[1]);
  if (folder === "articles") return json(publication.articleTexts.find(({ id }) => id === name));
  if (name === "dataset") return json(publication.dataset);
  if (name === "report") return json(report ?? undefined);
  const files = known.get(publication) ?? dataFiles(publication);
  known.set(publication, files);
  return files.get(path);
}

function json(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
