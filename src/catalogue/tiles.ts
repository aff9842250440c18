import { OPEN_END, OPEN_START, type Stretches } from "../lod/time-columns.ts";
import { BrokenFile, type ByteReader, type ByteWriter, createByteReader, createByteWriter } from "./bytes.ts";
import type { DateColumns, KindColumn, ListColumn, TimeGroup } from "./columns.ts";

/** Events of a tile; 60 tiles for a million events are few requests, and each is decoded in a few milliseconds. */
export const TILE_SIZE = 16_384;

/** Raised when the bytes change so that an older app cannot read them. */
const TILE_FORMAT = 1;
/** Days of the years -9999 to 9999 and a few more. */
const MOST_DAYS = 2 ** 23;
const MOST_STRETCHES = TILE_SIZE * 400;
const MOST_TIERS = 16;

/** The ordinals of a tile, `to` exclusive. */
export interface TileRange {
  readonly from: number;
  readonly to: number;
}

/** The tiles of so many events, in their order. */
export function tileRanges(events: number): TileRange[] {
  return Array.from({ length: Math.ceil(events / TILE_SIZE) }, (_, tile) => ({
    from: tile * TILE_SIZE,
    to: Math.min((tile + 1) * TILE_SIZE, events),
  }));
}

function begin({ from, to }: TileRange): ByteWriter {
  const writer = createByteWriter();
  writer.unsigned(TILE_FORMAT);
  writer.unsigned(to - from);
  return writer;
}

function open(bytes: Uint8Array, { from, to }: TileRange): ByteReader {
  const reader = createByteReader(bytes);
  const format = reader.unsigned(2 ** 32);
  if (format !== TILE_FORMAT) throw new BrokenFile(`format ${format}, ${TILE_FORMAT} expected`);
  const events = reader.unsigned(2 ** 32);
  if (events !== to - from) throw new BrokenFile(`${events} events, ${to - from} expected`);
  return reader;
}

/** How the days of an event are bounded; from `BOUNDED` on, by two days that lie so far apart. */
const UNDATED = 0;
const OPEN = 1;
const OPEN_BEFORE = 2;
const OPEN_AFTER = 3;
const BOUNDED = 4;

/** Each event's first known day, as the distance from that of the event before, and what bounds it; then attested days and gaps. */
function writeDates(writer: ByteWriter, { earliest, latest, attested, gaps }: DateColumns, range: TileRange): void {
  let day = 0;
  for (let row = range.from; row < range.to; row += 1) {
    const [first, last] = [earliest[row] as number, latest[row] as number];
    const known = first === OPEN_START ? last : first;
    const isKnown = known !== OPEN_END;
    writer.signed(isKnown ? known - day : 0);
    if (isKnown) day = known;
    writer.unsigned(shapeOf(first, last));
  }
  for (const stretches of [attested, gaps]) writeStretches(writer, stretches, range);
}

function shapeOf(first: number, last: number): number {
  if (first === OPEN_END) return UNDATED;
  if (first === OPEN_START) return last === OPEN_END ? OPEN : OPEN_BEFORE;
  return last === OPEN_END ? OPEN_AFTER : BOUNDED + last - first;
}

function writeStretches(writer: ByteWriter, { row, from, to }: Stretches, range: TileRange): void {
  const start = placeOfRow(row, range.from);
  const end = placeOfRow(row, range.to);
  writer.unsigned(end - start);
  let [before, day] = [range.from, 0];
  for (let place = start; place < end; place += 1) {
    const [own, first, last] = [row[place] as number, from[place] as number, to[place] as number];
    writer.unsigned(own - before);
    writer.signed(first - day);
    writer.unsigned(last - first);
    [before, day] = [own, last];
  }
}

/** Where the stretches of a row begin, or those of the next row that has any. */
export function placeOfRow(rows: Uint32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a tile's numbers go: columns of all events, and the stretches of this tile. */
interface DateTarget {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}
interface TileStretches {
  readonly attested: Stretches;
  readonly gaps: Stretches;
}

function readDates(reader: ByteReader, { earliest, latest }: DateTarget, range: TileRange): TileStretches {
  let day = 0;
  for (let row = range.from; row < range.to; row += 1) {
    day = checkedDay(day + reader.signed());
    const shape = reader.unsigned(BOUNDED + 2 * MOST_DAYS);
    const isOpenBefore = shape === OPEN || shape === OPEN_BEFORE;
    earliest[row] = shape === UNDATED ? OPEN_END : isOpenBefore ? OPEN_START : day;
    if (shape >= BOUNDED) latest[row] = checkedDay(day + shape - BOUNDED);
    else latest[row] = shape === UNDATED ? OPEN_START : shape === OPEN_BEFORE ? day : OPEN_END;
  }
  return { attested: readStretches(reader, range), gaps: readStretches(reader, range) };
}

function checkedDay(day: number): number {
  if (day > MOST_DAYS || day < -MOST_DAYS) throw new BrokenFile(`${day} is not a day`);
  return day;
}

function readStretches(reader: ByteReader, range: TileRange): Stretches {
  const count = reader.unsigned(MOST_STRETCHES);
  const [row, from, to] = [new Uint32Array(count), new Int32Array(count), new Int32Array(count)];
  let [own, day] = [range.from, 0];
  for (let place = 0; place < count; place += 1) {
    own += reader.unsigned(range.to - 1 - own);
    row[place] = own;
    from[place] = checkedDay(day + reader.signed());
    day = checkedDay((from[place] as number) + reader.unsigned(2 * MOST_DAYS));
    to[place] = day;
  }
  return { row, from, to };
}

/** A tile of `editorial` or `reported`. */
export function encodeDates(dates: DateColumns, range: TileRange): Uint8Array {
  const writer = begin(range);
  writeDates(writer, dates, range);
  return writer.bytes();
}

/** A tile of `time`: the days, then saliences, subjects and tiers. */
export function encodeTime({ dates, salience, subject, tier }: TimeGroup, range: TileRange): Uint8Array {
  const writer = begin(range);
  writeDates(writer, dates, range);
  for (const column of [salience, subject, tier]) {
    for (let row = range.from; row < range.to; row += 1) writer.unsigned(column[row] as number);
  }
  return writer.bytes();
}

/** A tile of `actors`, `speakers` or `articles`, of which `starts` says where each event's numbers begin: how many, then each as the distance from the one before. */
export function encodeLists({ counts, values }: ListColumn, start: number, range: TileRange): Uint8Array {
  const writer = begin(range);
  for (let row = range.from; row < range.to; row += 1) writer.unsigned(counts[row] as number);
  let place = start;
  for (let row = range.from; row < range.to; row += 1) {
    let before = 0;
    for (let left = counts[row] as number; left > 0; left -= 1, place += 1) {
      writer.unsigned((values[place] as number) - before);
      before = values[place] as number;
    }
  }
  return writer.bytes();
}

/** A tile of `kinds`. */
export function encodeKinds(kinds: KindColumn, range: TileRange): Uint8Array {
  const writer = begin(range);
  for (let row = range.from; row < range.to; row += 1) writer.unsigned(kinds[row] as number);
  return writer.bytes();
}

/** Decodes the tiles of a group, one after the other, each once; then `done` gives what they hold together. */
export interface GroupDecoder<T> {
  /** Fails with a `BrokenFile` at anything but the tile of that range. */
  readonly tile: (bytes: Uint8Array, range: TileRange) => void;
  readonly done: () => T;
}

export function datesDecoder(events: number): GroupDecoder<DateColumns> {
  const target = { earliest: new Int32Array(events), latest: new Int32Array(events) };
  const found = stretchesByTile();
  return {
    tile: (bytes, range) => {
      const reader = open(bytes, range);
      found.add(range, readDates(reader, target, range));
      reader.end();
    },
    done: () => ({ ...target, ...found.joined() }),
  };
}

export interface TimeLimits {
  readonly events: number;
  readonly salience: number;
  readonly subjects: number;
}

export function timeDecoder({ events, salience: most, subjects }: TimeLimits): GroupDecoder<TimeGroup> {
  const dates = { earliest: new Int32Array(events), latest: new Int32Array(events) };
  const salience = most < 2 ** 16 ? new Uint16Array(events) : new Uint32Array(events);
  const subject = subjects <= 2 ** 8 ? new Uint8Array(events) : new Uint16Array(events);
  const tier = new Uint8Array(events);
  const found = stretchesByTile();
  return {
    tile: (bytes, range) => {
      const reader = open(bytes, range);
      found.add(range, readDates(reader, dates, range));
      const limits = [most, subjects - 1, MOST_TIERS];
      [salience, subject, tier].forEach((column, at) => {
        for (let row = range.from; row < range.to; row += 1) column[row] = reader.unsigned(limits[at] as number);
      });
      reader.end();
    },
    done: () => ({ dates: { ...dates, ...found.joined() }, salience, subject, tier }),
  };
}

/** `numbers` is how many there are. */
export function listsDecoder(events: number, numbers: number): GroupDecoder<ListColumn> {
  const counts = new Uint16Array(events);
  const tiles = new Map<number, Uint16Array | Uint32Array>();
  const column = (length: number) => (numbers <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length));
  return {
    tile: (bytes, range) => {
      const reader = open(bytes, range);
      let total = 0;
      for (let row = range.from; row < range.to; row += 1) {
        counts[row] = reader.unsigned(Math.min(numbers, 2 ** 16 - 1));
        total += counts[row] as number;
      }
      if (total > bytes.length) throw new BrokenFile(`${total} numbers in ${bytes.length} bytes`);
      const values = column(total);
      let place = 0;
      for (let row = range.from; row < range.to; row += 1) {
        let before = 0;
        for (let left = counts[row] as number; left > 0; left -= 1) {
          before += reader.unsigned(numbers - 1 - before);
          values[place++] = before;
        }
      }
      reader.end();
      tiles.set(range.from, values);
    },
    done: () => {
      const inOrder = [...tiles].sort(([a], [b]) => a - b).map(([, values]) => values);
      const values = column(inOrder.reduce((sum, { length }) => sum + length, 0));
      let place = 0;
      for (const part of inOrder) {
        values.set(part, place);
        place += part.length;
      }
      return { counts: counts.every((count) => count < 2 ** 8) ? Uint8Array.from(counts) : counts, values };
    },
  };
}

export function kindsDecoder(events: number): GroupDecoder<KindColumn> {
  const kinds = new Uint16Array(events);
  return {
    tile: (bytes, range) => {
      const reader = open(bytes, range);
      for (let row = range.from; row < range.to; row += 1) kinds[row] = reader.unsigned(2 ** 16 - 1);
      reader.end();
    },
    done: () => kinds,
  };
}

function stretchesByTile() {
  const tiles = new Map<number, TileStretches>();
  return {
    add: (range: TileRange, stretches: TileStretches) => {
      tiles.set(range.from, stretches);
    },
    joined: (): TileStretches => {
      const inOrder = [...tiles].sort(([a], [b]) => a - b).map(([, stretches]) => stretches);
      return { attested: join(inOrder.map((tile) => tile.attested)), gaps: join(inOrder.map((tile) => tile.gaps)) };
    },
  };
}

function join(parts: readonly Stretches[]): Stretches {
  const total = parts.reduce((sum, { row }) => sum + row.length, 0);
  const [row, from, to] = [new Uint32Array(total), new Int32Array(total), new Int32Array(total)];
  let place = 0;
  for (const part of parts) {
    row.set(part.row, place);
    from.set(part.from, place);
    to.set(part.to, place);
    place += part.row.length;
  }
  return { row, from, to };
}
