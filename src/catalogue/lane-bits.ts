import type { SubjectId } from "../model/ids.ts";
import type { CatalogueLanes } from "./catalogue.ts";
import type { ListColumn } from "./columns.ts";
import { type HeldColumns, held } from "./held-columns.ts";

/** Lanes that can be told apart by the bits of a number. */
const MOST_LANES = 31;

/** Of each event, the lanes in which it stands, a bit each. */
export interface LaneBits {
  readonly lanes: number;
  readonly bits: Uint8Array | Uint16Array | Uint32Array;
}

export interface LaneContext {
  readonly events: number;
  readonly columns: HeldColumns;
  readonly subjects: readonly SubjectId[];
  /** The number of an actor or article; undefined for one that has none. */
  readonly numberOf: (id: string) => number | undefined;
  /** How many actors or articles there are. */
  readonly numbers: number;
}

export function laneBits(lanes: CatalogueLanes, context: LaneContext): LaneBits {
  if (lanes.by === "none") return { lanes: 1, bits: new Uint8Array(context.events).fill(1) };
  const rest = lanes.by === "subject" ? null : lanes.rest;
  const count = lanes.lanes.length + (rest === null ? 0 : 1);
  if (count > MOST_LANES) throw new Error(`${count} lanes, at most ${MOST_LANES} expected`);
  if (lanes.by === "subject") {
    const places = new Map<string, number>(context.subjects.map((id, place) => [id, place]));
    const ofSubject = bitsByNumber(lanes.lanes, (id) => places.get(id), context.subjects.length);
    const { subject } = held(context.columns, "time");
    const bits = bitColumn(context.events, 2 ** count - 1);
    for (let row = 0; row < bits.length; row += 1) bits[row] = ofSubject[subject[row] as number] as number;
    return { lanes: count, bits };
  }
  const ofNumber = bitsByNumber(lanes.lanes, context.numberOf, context.numbers);
  const column = held(context.columns, lanes.by === "actor" ? "actors" : "articles");
  const bits = bitsOfLists(column, ofNumber, rest, rest === null ? 0 : 1 << (count - 1));
  return { lanes: count, bits };
}

function bitsByNumber(
  lanes: readonly (readonly string[])[],
  numberOf: (id: string) => number | undefined,
  numbers: number,
): Uint32Array {
  const bits = new Uint32Array(numbers);
  lanes.forEach((ids, lane) => {
    for (const id of ids) {
      const number = numberOf(id);
      if (number !== undefined) bits[number] = (bits[number] as number) | (1 << lane);
    }
  });
  return bits;
}

/** As narrow as the bits allow: there is one for each event. */
function bitColumn(events: number, most: number): LaneBits["bits"] {
  return most < 2 ** 8 ? new Uint8Array(events) : most < 2 ** 16 ? new Uint16Array(events) : new Uint32Array(events);
}

function bitsOfLists(
  { counts, values }: ListColumn,
  ofNumber: Uint32Array,
  rest: "events" | "participants" | null,
  restBit: number,
): LaneBits["bits"] {
  const bits = bitColumn(
    counts.length,
    ofNumber.reduce((most, own) => Math.max(most, own), restBit),
  );
  let place = 0;
  for (let row = 0; row < counts.length; row += 1) {
    const end = place + (counts[row] as number);
    let own = 0;
    let isApart = false;
    for (; place < end; place += 1) {
      const lanes = ofNumber[values[place] as number] as number;
      own |= lanes;
      isApart ||= lanes === 0;
    }
    bits[row] = own === 0 || (isApart && rest === "participants") ? own | restBit : own;
  }
  return bits;
}
