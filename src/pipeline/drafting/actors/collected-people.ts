import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import { nameKey, shortName, withoutCapitals, withoutGenitive } from "./name-shapes.ts";
import { namedActor } from "./named-actor.ts";
import type { NamingSentence } from "./naming-sentence.ts";
import { introducedPeople } from "./people.ts";
import { rulerStates } from "./ruler-states.ts";

/** The people whom sentences introduce with a public office. */
export interface CollectedPeople {
  add(sentence: NamingSentence): void;
  actors(): Actor[];
}

/** A single name, without a given one, must be introduced this often. */
const LEAST_MENTIONS = 2;

interface Person {
  readonly name: string;
  /** The first one told. */
  readonly state: ActorId | null;
  readonly count: number;
  readonly isRuler: boolean;
}

export function createPeople(): CollectedPeople {
  const people = new Map<string, Person>();
  /** Words with a capital, to tell genitives from names. */
  const words = new Set<string>();
  /** Of rulers without a named state, by the last part of their name: the states of each sentence that names them. */
  const company = new Map<string, ActorId[][]>();
  return {
    add(sentence) {
      for (const { word, isCapital } of sentence.tokens) if (isCapital) words.add(word);
      for (const person of introducedIn(sentence)) {
        const key = nameKey(person.name);
        const before = people.get(key);
        people.set(key, {
          name: before?.name ?? person.name,
          state: before?.state ?? person.state,
          count: (before?.count ?? 0) + 1,
          isRuler: person.isRuler || (before?.isRuler ?? false),
        });
        const short = shortName(person.name) ?? person.name;
        if (person.isRuler && !company.has(short)) company.set(short, []);
      }
      noteCompany(sentence, company);
    },
    actors: () => actorsOf([...people.values()], words, rulerStates(company)),
  };
}

function introducedIn({ article, tokens, mentions, states }: NamingSentence): Person[] {
  const isOther = (token: { start: number; end: number }) =>
    mentions.some(({ position }) => position.start <= token.start && token.end <= position.end);
  return introducedPeople(tokens, article.language, isOther).map(({ name, from, at, isRuler }) => {
    const [first, last] = [tokens[from], tokens[at]];
    const near = states.find(
      ({ position }) => first && last && position.start >= first.start && position.end <= last.start,
    );
    return { name, state: near?.actor ?? null, count: 1, isRuler };
  });
}

function noteCompany({ tokens, states }: NamingSentence, company: Map<string, ActorId[][]>): void {
  if (company.size === 0 || states.length === 0) return;
  for (const { word, isCapital } of tokens) {
    if (isCapital) company.get(word)?.push(states.map(({ actor }) => actor));
  }
}

/** Full names first; a short name joins the full one that ends (or begins) with it, and stands alone where there is none. */
function actorsOf(people: readonly Person[], words: ReadonlySet<string>, ruled: ReadonlyMap<string, ActorId>): Actor[] {
  const names = people.map((person) => ({ ...person, name: cleanName(person.name, words) }));
  const full = [
    ...new Map(names.filter(({ name }) => name.includes(" ")).map((each) => [nameKey(each.name), each])).values(),
  ];
  const parts = new Set(full.flatMap(({ name }) => nameKey(name).split(" ")));
  const shorts = new Map<string, number>();
  for (const { name } of full) shorts.set(shortName(name) ?? "", (shorts.get(shortName(name) ?? "") ?? 0) + 1);
  const alone = names.filter(
    ({ name, count }) => count >= LEAST_MENTIONS && !name.includes(" ") && !parts.has(nameKey(name)),
  );
  return [...full, ...new Map(alone.map((each) => [each.name, each])).values()].map(({ name, state, isRuler }) => {
    const short = shortName(name);
    const isOwn = short !== null && short.length > 2 && shorts.get(short) === 1;
    const home = state ?? (isRuler ? (ruled.get(short ?? name) ?? null) : null);
    return namedActor(name, "person", isOwn && short ? [short] : [], home ? [home] : []);
  });
}

function cleanName(name: string, words: ReadonlySet<string>): string {
  const parts = name.split(" ");
  const last = parts.pop() ?? "";
  return withoutCapitals([...parts, withoutGenitive(last, (bare) => words.has(bare))].join(" "));
}
