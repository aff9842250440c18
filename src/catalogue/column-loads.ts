import type { CatalogueInfo, ColumnGroup } from "../model/catalogue.ts";
import type { AskOptions, LoadProgress } from "./catalogue.ts";
import type { ColumnGroups, HeldColumns } from "./held-columns.ts";
import { type SharedLoad, sharedLoad } from "./shared-load.ts";
import {
  datesDecoder,
  type GroupDecoder,
  kindsDecoder,
  listsDecoder,
  TILE_SIZE,
  tileRanges,
  timeDecoder,
} from "./tiles.ts";

/** Gives the bytes of a file below the catalogue's folder; fails where there is none, or with the abort of `signal`. */
export type LoadBytes = (path: string, signal: AbortSignal) => Promise<Uint8Array>;

/** Loads groups of columns when they are first asked for. */
export interface ColumnLoads {
  /** Those that have been loaded. */
  readonly columns: () => HeldColumns;
  readonly need: (groups: readonly ColumnGroup[], options?: AskOptions) => Promise<void>;
}

/** Files that are on their way at once. */
const AT_ONCE = 4;

export interface ColumnSource {
  readonly info: CatalogueInfo;
  readonly subjects: number;
  readonly load: LoadBytes;
  /** Makes the error to be thrown for a file that is not what it should be. */
  readonly brokenFile: (path: string, problem: unknown) => unknown;
}

export function createColumnLoads(source: ColumnSource): ColumnLoads {
  const { info } = source;
  const loads = new Map<ColumnGroup, SharedLoad<unknown>>();
  const loadOf = (group: ColumnGroup) => {
    const known = loads.get(group);
    if (known) return known;
    const load = sharedLoad<unknown>(info.columns[group], (signal, onBytes) =>
      loadGroup(group, source, signal, onBytes),
    );
    loads.set(group, load);
    return load;
  };
  return {
    columns: () =>
      Object.fromEntries([...loads].flatMap(([group, load]) => (load.value() ? [[group, load.value()]] : []))),
    need: async (groups, { signal, onProgress } = {}) => {
      const own = [...new Set(groups)].map(loadOf);
      const stop = reporting(own, onProgress);
      try {
        await Promise.all(own.map((load) => load.join(signal)));
      } finally {
        stop();
      }
    },
  };
}

/** Milliseconds between two words on how far it is. */
const PROGRESS_PACE = 100;

function reporting(loads: readonly SharedLoad<unknown>[], onProgress: AskOptions["onProgress"]): () => void {
  const missing = loads.filter((load) => load.value() === undefined);
  if (!onProgress || missing.length === 0) return () => {};
  const tell = () => onProgress(together(missing.map((load) => load.progress())));
  tell();
  const timer = setInterval(tell, PROGRESS_PACE);
  return () => clearInterval(timer);
}

function together(all: readonly LoadProgress[]): LoadProgress {
  return {
    loaded: all.reduce((sum, { loaded }) => sum + loaded, 0),
    total: all.reduce((sum, { total }) => sum + total, 0),
  };
}

async function loadGroup<G extends ColumnGroup>(
  group: G,
  { info, subjects, load, brokenFile }: ColumnSource,
  signal: AbortSignal,
  onBytes: (loaded: number) => void,
): Promise<ColumnGroups[G]> {
  const decoder = decoderOf(group, info, subjects);
  const open = tileRanges(info.events);
  const work = async () => {
    for (let range = open.shift(); range; range = open.shift()) {
      const path = columnPath(group, range.from / TILE_SIZE);
      const bytes = await load(path, signal);
      onBytes(bytes.length);
      try {
        decoder.tile(bytes, range);
      } catch (problem) {
        throw brokenFile(path, problem);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return decoder.done();
}

/** Where a tile lies below the catalogue's folder. */
export function columnPath(group: ColumnGroup, tile: number): string {
  return `columns/${group}-${tile}.bin`;
}

type Decoders = { readonly [G in ColumnGroup]: () => GroupDecoder<ColumnGroups[G]> };

function decoderOf<G extends ColumnGroup>(
  group: G,
  { events, salience, actors, articles }: CatalogueInfo,
  subjects: number,
): GroupDecoder<ColumnGroups[G]> {
  const decoders: Decoders = {
    time: () => timeDecoder({ events, salience, subjects }),
    editorial: () => datesDecoder(events),
    reported: () => datesDecoder(events),
    kinds: () => kindsDecoder(events),
    actors: () => listsDecoder(events, actors),
    speakers: () => listsDecoder(events, actors),
    articles: () => listsDecoder(events, articles),
  };
  return decoders[group]();
}
