import type { Actor } from "../../model/actor.ts";
import type { EventType } from "../../model/event.ts";
import { type BestDocuments, bestDocuments } from "../../search/text/best-documents.ts";
import { namesOfActor } from "../../search/text/build-index.ts";
import type { Named } from "../../search/text/index-file.ts";
import { calledSo, type UnknownName } from "../../search/text/operators.ts";
import { isEmptyQuery, parseQuery, type QueryWord } from "../../search/text/query.ts";
import { type ScoredIndex, scoreDocuments } from "../../search/text/score-documents.ts";
import type { WordForm } from "../../search/text/word-forms.ts";
import { wordsOf } from "../../search/text/words.ts";
import { type FoundTerm, type FoundTerms, findTerms, type TermFiles } from "./term-lookup.ts";

/** What is searched, and what operators ask for. */
export interface TextSource extends TermFiles {
  readonly events: number;
  readonly actors: number;
  readonly salience: ArrayLike<number>;
  readonly typeNames: readonly Named<EventType>[];
  readonly actorsAt: (numbers: readonly number[]) => Promise<readonly Actor[]>;
  /** Marks with 1 the events in which one of them takes part. */
  readonly withActors: (numbers: readonly number[]) => Promise<Uint8Array>;
  readonly withTypes: (types: readonly EventType[]) => Promise<Uint8Array>;
}

/** What a search text finds in the whole of a large timeline. */
export interface TextAnswer {
  /** Marks with 1 the events that are found by their own words, or by those of the sentences that prove them. */
  readonly found: Uint8Array;
  /** Ordinals. */
  readonly events: BestDocuments;
  /** Ordinals of events that sentences prove. */
  readonly quoted: BestDocuments;
  /** Numbers. */
  readonly actors: BestDocuments;
  /** Nothing has all the words; this has the most of them. */
  readonly partial: boolean;
  readonly unknown: readonly UnknownName[];
  /** Whether all that may answer was looked at; else some of what begins with, or resembles, what was typed may be missing. */
  readonly isWhole: boolean;
  /** The terms that answer, to be marked in texts: words, and stems as `stemTerm` writes them. */
  readonly terms: readonly string[];
}

const shown = { events: 6, quoted: 12, actors: 4 } as const;

/**
 * Searches as `search` does for small timelines, but of sentences only those that prove an event, all of an event's taken together. The
 * words of a phrase may stand apart: where they stand is not kept.
 */
export async function findText(text: string, source: TextSource): Promise<TextAnswer> {
  const query = parseQuery(text);
  const words = [...query.words, ...query.phrases.flat()];
  const [found, actors, types] = await Promise.all([
    Promise.all(words.map((word) => findTerms(source, word))),
    Promise.all(query.actors.filter(isBegun).map((value) => namedActors(value, source))),
    Promise.all(query.types.filter(isBegun).map((value) => namedTypes(value, source))),
  ]);
  const operators = [...actors, ...types];
  const layout = { events: source.events, actors: source.actors };
  const { index, forms } = indexOf(found, layout);
  const masks = operators.map(({ events, actors: numbers }) => maskOf(events, numbers, layout));
  const { scores, partial } = isEmptyQuery(query)
    ? { scores: new Float32Array(index.documents), partial: false }
    : scoreDocuments(index, forms, masks);
  preferSalient(scores, source);
  const quotedFrom = source.events + source.actors;
  const quoted = bestDocuments({ first: quotedFrom, end: index.documents }, shown.quoted, scores);
  const named = bestDocuments({ first: source.events, end: quotedFrom }, shown.actors, scores);
  return {
    found: Uint8Array.from({ length: source.events }, (_, event) =>
      (scores[event] as number) > 0 || (scores[quotedFrom + event] as number) > 0 ? 1 : 0,
    ),
    events: bestDocuments({ first: 0, end: source.events }, shown.events, scores),
    quoted: { ...quoted, best: quoted.best.map((document) => document - quotedFrom) },
    actors: { ...named, best: named.best.map((document) => document - source.events) },
    partial,
    unknown: operators.flatMap(({ unknown }) => unknown ?? []),
    isWhole: [...found, ...operators].every(({ isWhole }) => isWhole),
    terms: [...new Set(found.flatMap(({ terms }) => terms.map(({ term }) => term)))],
  };
}

function isBegun(value: string): boolean {
  return wordsOf(value).length > 0;
}

type Layout = Pick<TextSource, "events" | "actors">;

/** The documents are the events, then the actors, then the events once more, as what their sentences say. */
function indexOf(found: readonly FoundTerms[], { events, actors }: Layout) {
  const all = found.flatMap(({ terms }) => terms);
  const starts = new Uint32Array(all.length + 1);
  all.forEach(({ postings }, at) => {
    const { own, actors: named, quoted } = postings;
    starts[at + 1] = (starts[at] as number) + own.length + named.length + quoted.length;
  });
  const members = new Uint32Array(starts.at(-1) as number);
  for (const [at, { postings }] of all.entries())
    fill(members, starts[at] as number, postings, events, events + actors);
  const index: ScoredIndex = {
    documents: 2 * events + actors,
    postings: { starts, members },
    weights: new Float32Array(0),
  };
  let place = 0;
  const forms = found.map(({ terms }) => terms.map(({ fit }): WordForm => ({ from: place, to: ++place, fit })));
  return { index, forms };
}

function fill(
  members: Uint32Array,
  start: number,
  { own, actors, quoted }: FoundTerm["postings"],
  actorsFrom: number,
  quotedFrom: number,
): void {
  let place = start;
  for (const event of own) members[place++] = event;
  for (const actor of actors) members[place++] = actorsFrom + actor;
  for (const event of quoted) members[place++] = quotedFrom + event;
}

/** By how much the most salient event comes before one of none that answers as well. */
const SALIENCE_BONUS = 0.2;

function preferSalient(scores: Float32Array, { events, actors, salience }: TextSource): void {
  let most = 1;
  for (let event = 0; event < events; event += 1) most = Math.max(most, salience[event] as number);
  for (let event = 0; event < events; event += 1) {
    const factor = 1 + (SALIENCE_BONUS * (salience[event] as number)) / most;
    scores[event] = (scores[event] as number) * factor;
    scores[events + actors + event] = (scores[events + actors + event] as number) * factor;
  }
}

/** What an operator leaves: events, and actors by number. */
interface Operator {
  readonly events: Uint8Array;
  readonly actors: readonly number[];
  readonly isWhole: boolean;
  readonly unknown: UnknownName | null;
}

function maskOf(passing: Uint8Array, numbers: readonly number[], { events, actors }: Layout): Uint8Array {
  const mask = new Uint8Array(2 * events + actors);
  mask.set(passing, 0);
  mask.set(passing, events + actors);
  for (const number of numbers) mask[events + number] = 1;
  return mask;
}

async function namedTypes(value: string, source: TextSource): Promise<Operator> {
  const types = calledSo(source.typeNames, value);
  const unknown = types.length === 0 ? { operator: "type" as const, value } : null;
  return { events: await source.withTypes(types), actors: [], isWhole: true, unknown };
}

/** Actors of whom a name is compared, those with most events first. */
const MOST_COMPARED = 200;

async function namedActors(value: string, source: TextSource): Promise<Operator> {
  const words = wordsOf(value);
  const found = await Promise.all(
    words.map(({ folded }, at): Promise<FoundTerms> => {
      const word: QueryWord = { folded, open: at === words.length - 1 };
      return findTerms(source, word);
    }),
  );
  const sets = found.map(({ terms }) => new Set(terms.flatMap(({ postings }) => [...postings.actors])));
  const [first, ...others] = sets;
  const candidates = [...(first ?? [])]
    .filter((number) => others.every((set) => set.has(number)))
    .sort((a, b) => a - b);
  const compared = candidates.slice(0, MOST_COMPARED);
  const actors = await source.actorsAt(compared);
  const ids = new Set(calledSo(actors.map(namesOfActor), value));
  const numbers = compared.filter((_, at) => ids.has(actors[at]?.id as Actor["id"]));
  return {
    events: await source.withActors(numbers),
    actors: numbers,
    isWhole: candidates.length <= MOST_COMPARED && found.every(({ isWhole }) => isWhole),
    unknown: numbers.length === 0 ? { operator: "actor", value } : null,
  };
}
