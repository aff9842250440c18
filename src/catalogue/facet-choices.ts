import { type EventType, eventTypes } from "../model/event.ts";
import { type Stance, stances } from "../model/evidence.ts";
import { type Trait, traits } from "../model/trait.ts";
import type { FacetName, FacetOption, FacetValues } from "../search/facets.ts";
import type { Filters } from "../search/filters.ts";
import { MOST_CHOICES } from "./catalogue.ts";
import type { ListColumn } from "./columns.ts";
import { type ChoiceColumns, countChoices } from "./count-choices.ts";
import { type ActorIndex, type HeldColumns, held } from "./held-columns.ts";
import { stanceBits, traitBits, typeOfBits } from "./kind-bits.ts";
import { type Failures, failureBy } from "./pass-filters.ts";

export interface FacetColumns {
  readonly columns: HeldColumns;
  readonly failures: Failures;
  readonly filters: Filters;
  /** Null: the facet is of neither actors nor articles. */
  readonly actors: ActorIndex | null;
  /** Numbers of the articles that are chosen. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
}

/** Rows that are gone over in one go: some milliseconds. */
const SLICE = 2 ** 17;

/** The choices of a facet, as `facetOptions` gives them, but for the order of those that equally many events have. `pause`: while it counts, now and then. */
export async function facetChoices<F extends FacetName>(
  facet: F,
  context: FacetColumns,
  pause: () => Promise<void>,
): Promise<FacetOption<FacetValues[F]>[]> {
  const { filters } = context;
  const chosen = filters[facet] as readonly FacetValues[F][];
  const source = sourceOf(facet, context);
  const occurring = byFrequency(source.frequencies).slice(0, MOST_CHOICES);
  const chosenNumbers = chosen.map((id) => source.numberOf(id));
  const numbers = [...new Set([...occurring, ...chosenNumbers.filter((number) => number !== undefined)])];
  const values = [
    ...numbers.map((number) => source.valueOf(number) ?? chosen[chosenNumbers.indexOf(number)]),
    ...chosen.filter((_, at) => chosenNumbers[at] === undefined),
  ] as FacetValues[F][];
  const counted = {
    each: source.rows(numbers),
    values: values.length,
    chosen: chosen.map((value) => values.indexOf(value)),
    needsAll: facet === "only" || (facet === "actors" && filters.match === "all"),
  };
  const counts = await countChoices(counted, pause);
  return values.map((value, at) => ({ value, chosen: chosen.includes(value), count: counts[at] as number }));
}

/** Where the values of a facet stand, as numbers. */
interface FacetSource {
  /** How many events of the whole timeline have each number. */
  readonly frequencies: ArrayLike<number>;
  readonly valueOf: (number: number) => string | undefined;
  readonly numberOf: (value: string) => number | undefined;
  /** Goes over the events that pass all other filters, with the places of their values among `numbers`. */
  readonly rows: (numbers: readonly number[]) => ChoiceColumns["each"];
}

function sourceOf(facet: FacetName, context: FacetColumns): FacetSource {
  const { columns, failures, filters, actors, sourceNumbers } = context;
  switch (facet) {
    case "types":
      return kindSource<EventType>(context, facet, eventTypes, (bits) => [typeOfBits(bits)]);
    case "stances":
      return kindSource<Stance>(context, facet, stances, (bits) =>
        placesOf(stances, (one) => bits & stanceBits([one])),
      );
    case "only":
      return kindSource<Trait>(context, facet, traits, (bits) => placesOf(traits, (one) => bits & traitBits([one])));
    case "actors":
    case "says": {
      if (!actors) throw new Error("the table of actors was not loaded");
      const column = held(columns, facet === "actors" ? "actors" : "speakers");
      const isWide = facet === "actors" && filters.withAffiliates;
      return {
        frequencies: facet === "actors" ? actors.tables.events : frequenciesOf(column, actors.tables.actors.length),
        valueOf: (number) => actors.tables.actors[number],
        numberOf: (id) => actors.numberOf.get(id),
        rows: (numbers) => {
          const members = (number: number) => (isWide ? actors.withAffiliates(number) : [number]);
          return listRows(column, failures, failureBy(facet), placesByNumber(numbers, members));
        },
      };
    }
    case "sources": {
      if (!actors) throw new Error("the table of articles was not loaded");
      const { articles } = actors.tables;
      const column = held(columns, "articles");
      return {
        frequencies: articles.map((_, number) => articles.length - number),
        valueOf: (number) => articles[number],
        numberOf: (id) => sourceNumbers.get(id),
        rows: (numbers) =>
          listRows(
            column,
            failures,
            failureBy(facet),
            placesByNumber(numbers, (number) => [number]),
          ),
      };
    }
    default:
      return facet satisfies never;
  }
}

function placesOf<T>(all: readonly T[], has: (one: T) => number): number[] {
  return all.flatMap((one, place) => (has(one) ? [place] : []));
}

/** Types, traits and stances are few: events of the same ones are counted together. */
function kindSource<T extends string>(
  { columns, failures }: FacetColumns,
  facet: "types" | "stances" | "only",
  choices: readonly T[],
  valuesOf: (bits: number) => readonly number[],
): FacetSource {
  const kinds = held(columns, "kinds");
  const own = failureBy(facet);
  const [all, passing] = [new Uint32Array(2 ** 16), new Uint32Array(2 ** 16)];
  for (let row = 0; row < kinds.length; row += 1) {
    const bits = kinds[row] as number;
    all[bits] = (all[bits] as number) + 1;
    if (failures[row] === 0 || failures[row] === own) passing[bits] = (passing[bits] as number) + 1;
  }
  const occurring = [...all.keys()].filter((bits) => (all[bits] as number) > 0);
  const frequencies = new Uint32Array(choices.length);
  for (const bits of occurring) {
    for (const value of valuesOf(bits)) frequencies[value] = (frequencies[value] as number) + (all[bits] as number);
  }
  return {
    frequencies,
    valueOf: (number) => choices[number],
    numberOf: (value) => {
      const place = choices.indexOf(value as T);
      return place < 0 ? undefined : place;
    },
    rows: (numbers) => (visit) => {
      for (const bits of occurring) visit(placesAmong(numbers, valuesOf(bits)), passing[bits] as number);
      return [];
    },
  };
}

function placesAmong(numbers: readonly number[], values: readonly number[]): number[] {
  return values.map((value) => numbers.indexOf(value)).filter((place) => place >= 0);
}

/** For each number the places of the choices as which it counts. */
function placesByNumber(
  numbers: readonly number[],
  members: (number: number) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  numbers.forEach((number, place) => {
    for (const member of members(number)) places.set(member, [...(places.get(member) ?? []), place]);
  });
  return places;
}

function listRows(
  { counts, values }: ListColumn,
  failures: Failures,
  own: number,
  places: ReadonlyMap<number, readonly number[]>,
): ChoiceColumns["each"] {
  const most = [...places.keys()].reduce((high, number) => Math.max(high, number), -1);
  const placesAt = Array.from({ length: most + 1 }, (_, number) => places.get(number) ?? null);
  return function* (visit) {
    const found: number[] = [];
    let place = 0;
    const goOver = (from: number, to: number) => {
      for (let row = from; row < to; row += 1) {
        const end = place + (counts[row] as number);
        if (failures[row] !== 0 && failures[row] !== own) {
          place = end;
          continue;
        }
        found.length = 0;
        for (; place < end; place += 1) {
          const number = values[place] as number;
          const choices = number <= most ? placesAt[number] : null;
          if (choices) for (let at = 0; at < choices.length; at += 1) found.push(choices[at] as number);
        }
        visit(found, 1);
      }
    };
    for (let row = 0; row < counts.length; row += SLICE) yield goOver(row, Math.min(row + SLICE, counts.length));
  };
}

function frequenciesOf({ values }: ListColumn, numbers: number): Uint32Array {
  const frequencies = new Uint32Array(numbers);
  for (const value of values) frequencies[value] = (frequencies[value] as number) + 1;
  return frequencies;
}

/** Of those that occur, the most frequent first. */
function byFrequency(frequencies: ArrayLike<number>): number[] {
  const numbers = Array.from(frequencies, (_, number) => number).filter((number) => (frequencies[number] ?? 0) > 0);
  return numbers.sort((a, b) => (frequencies[b] ?? 0) - (frequencies[a] ?? 0));
}
