import type { CatalogueInfo, ColumnGroup } from "../../model/catalogue.ts";
import { columnPath } from "../column-loads.ts";
import type { DateColumns, ListColumn } from "../columns.ts";
import { encodeDates, encodeKinds, encodeLists, encodeTime, type TileRange, tileRanges } from "../tiles.ts";
import type { CompiledColumns } from "./compile-columns.ts";

/** A file by its path below the catalogue's folder. */
export type CatalogueFile = readonly [path: string, contents: Uint8Array | string];

/** The tiles of all columns. `bytes` is added up while they are taken. */
export function* columnFiles(
  compiled: CompiledColumns,
  bytes: { [G in ColumnGroup]: number },
): Generator<CatalogueFile> {
  for (const [group, encode] of Object.entries(encoders(compiled)) as [ColumnGroup, Encode | null][]) {
    if (!encode) continue;
    for (const [tile, range] of tileRanges(compiled.events).entries()) {
      const contents = encode(range);
      bytes[group] += contents.length;
      yield [columnPath(group, tile), contents];
    }
  }
}

/** What no group has yet. */
export function noBytes(): CatalogueInfo["columns"] {
  return { time: 0, editorial: 0, reported: 0, kinds: 0, actors: 0, speakers: 0, articles: 0 };
}

/** Must be asked for the tiles in their order. */
type Encode = (range: TileRange) => Uint8Array;

function encoders(compiled: CompiledColumns): Readonly<Record<ColumnGroup, Encode | null>> {
  const dates = (columns: DateColumns | null) => columns && ((range: TileRange) => encodeDates(columns, range));
  return {
    time: (range) => encodeTime(compiled.time, range),
    editorial: dates(compiled.editorial),
    reported: dates(compiled.reported),
    kinds: (range) => encodeKinds(compiled.kinds, range),
    actors: listEncoder(compiled.actors),
    speakers: listEncoder(compiled.speakers),
    articles: listEncoder(compiled.articles),
  };
}

function listEncoder(column: ListColumn): Encode {
  let start = 0;
  return (range) => {
    const bytes = encodeLists(column, start, range);
    for (let row = range.from; row < range.to; row += 1) start += column.counts[row] as number;
    return bytes;
  };
}
