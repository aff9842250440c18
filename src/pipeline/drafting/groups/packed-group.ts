import { type EventType, eventTypes } from "../../../model/event.ts";
import type { Vocabulary } from "../../stores/vocabulary.ts";
import type { Told } from "../occurrences/occurrence.ts";
import { inOrder } from "./content-words.ts";
import type { Compared, SaidFigure } from "./draft-group.ts";

/** What a group is compared by, with numbers for ids and words. */
export type NumberedGroup = Compared<number>;

export function numberGroup(group: Compared, { numberOf }: Vocabulary): NumberedGroup {
  const { type, told, figures, sentences, acts, time } = group;
  return {
    type,
    told,
    time,
    actors: group.actors.map(numberOf),
    agents: group.agents.map(numberOf),
    people: group.people.map(numberOf),
    words: inOrder(group.words.map(numberOf)),
    triggers: group.triggers.map(numberOf),
    languages: group.languages.map(numberOf),
    acts,
    names: group.names.map(numberOf),
    sentences,
    figures,
  };
}

const toldInOrder: readonly Told[] = ["happened", "lasting", "coming"];
/** Above the type in the first number: what is told, then whether the time is named. */
const [TOLD, NAMED] = [2 ** 8, 2 ** 16];

/** The group as a row of whole numbers: there are some an article, and as objects they take ten times the memory. */
export function packGroup(group: NumberedGroup, { numberOf }: Vocabulary): number[] {
  const { type, told, time, actors, agents, people, words, triggers, languages, acts, names } = group;
  const kind = eventTypes.indexOf(type) + TOLD * toldInOrder.indexOf(told) + (time.isNamed ? NAMED : 0);
  const packed = [kind, ...halves(time.earliest), ...halves(time.latest)];
  const put = (list: readonly number[]) => {
    packed.push(list.length);
    // Not all at once: there may be more of them than a call takes.
    for (const number of list) packed.push(number);
  };
  for (const list of [actors, agents, people, words, triggers, languages, acts, names]) put(list);
  packed.push(group.sentences.length);
  for (const sentence of group.sentences) packed.push(...halves(sentence));
  packed.push(group.figures.length);
  for (const { figure, by } of group.figures)
    packed.push(...halves(figure.min), ...halves(figure.max), numberOf(figure.unit), numberOf(by));
  return packed;
}

export function unpackGroup(packed: Uint32Array, { wordOf }: Vocabulary): NumberedGroup {
  let at = 0;
  const next = () => packed[at++] as number;
  const half = () => whole(next(), next());
  const listOf = <Item>(item: () => Item): Item[] => {
    const list: Item[] = [];
    for (let left = next(); left > 0; left--) list.push(item());
    return list;
  };
  const list = () => listOf(next);
  const kind = next();
  const time = { earliest: half(), latest: half(), isNamed: kind >= NAMED };
  const figure = (): SaidFigure => {
    const [min, max] = [half(), half()];
    return { figure: { min, max, unit: wordOf(next()) }, by: wordOf(next()) };
  };
  return {
    type: eventTypes[kind % TOLD] as EventType,
    told: toldInOrder[Math.floor((kind % NAMED) / TOLD)] as Told,
    time,
    actors: list(),
    agents: list(),
    people: list(),
    words: list(),
    triggers: list(),
    languages: list(),
    acts: list(),
    names: list(),
    sentences: listOf(() => half() as number),
    figures: listOf(figure),
  };
}

const both = new Float64Array(1);
const parts = new Uint32Array(both.buffer);

/** A number, or null, as two whole ones. */
function halves(value: number | null): [number, number] {
  both[0] = value ?? Number.NaN;
  return [parts[0] as number, parts[1] as number];
}

function whole(one: number, other: number): number | null {
  parts[0] = one;
  parts[1] = other;
  const value = both[0] as number;
  return Number.isNaN(value) ? null : value;
}
