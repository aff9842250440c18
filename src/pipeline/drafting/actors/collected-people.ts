import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import { nameKey, shortName, withoutCapitals, withoutGenitive } from "./name-shapes.ts";
import { namedActor } from "./named-actor.ts";
import type { NotedNames, NotedPerson } from "./noted-names.ts";
import { rulerStates } from "./ruler-states.ts";

/** The people whom articles introduce with a public office. */
export interface CollectedPeople {
  add(noted: NotedNames): void;
  actors(): Actor[];
}

/** A single name, without a given one, must be introduced this often. */
const LEAST_MENTIONS = 2;

interface Person extends NotedPerson {
  /** The state is the first one told. */
  readonly count: number;
}

export function createPeople(): CollectedPeople {
  const people = new Map<string, Person>();
  /** Words with a capital, to tell genitives from names. */
  const words = new Set<string>();
  /** Of rulers without a named state, by the last part of their name: the states of each sentence that names them. */
  const company = new Map<string, ActorId[][]>();
  const introduce = (person: NotedPerson) => {
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
  };
  return {
    add({ capitals, sentences }) {
      for (const word of capitals) words.add(word);
      for (const sentence of sentences) {
        for (const person of sentence.people) introduce(person);
        if (company.size > 0) for (const word of sentence.words) company.get(word)?.push([...sentence.states]);
      }
    },
    actors: () => actorsOf([...people.values()], words, rulerStates(company)),
  };
}

/** Full names first; a short name joins the full one that ends (or begins) with it, and stands alone where there is none. */
function actorsOf(people: readonly Person[], words: ReadonlySet<string>, ruled: ReadonlyMap<string, ActorId>): Actor[] {
  const names = people.map((person) => ({ ...person, name: cleanName(person.name, words) }));
  const all = [
    ...new Map(names.filter(({ name }) => name.includes(" ")).map((each) => [nameKey(each.name), each])).values(),
  ];
  const { shorterThan, isShort } = shortForms(all.map(({ name }) => name));
  const full = all.filter(({ name }) => !isShort(name));
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
    return namedActor(name, "person", [...shorterThan(name), ...(isOwn && short ? [short] : [])], home ? [home] : []);
  });
}

/** Among full names "Ed Brandt" of "Edward Brandt"; only those of one family are compared. */
function shortForms(names: readonly string[]) {
  const families = new Map<string, string[]>();
  for (const name of names) {
    const family = families.get(familyOf(name));
    if (family) family.push(name);
    else families.set(familyOf(name), [name]);
  }
  const sameFamily = (name: string) => families.get(familyOf(name)) ?? [];
  return {
    /** In the order of the names. */
    shorterThan: (name: string) => sameFamily(name).filter((other) => isShortened(other, name)),
    isShort: (name: string) => sameFamily(name).some((other) => isShortened(name, other)),
  };
}

/** All but the given name; empty of a name of one word. */
function familyOf(name: string): string {
  return name.slice(givenOf(name).length);
}

function givenOf(name: string): string {
  const end = name.indexOf(" ");
  return end < 0 ? name : name.slice(0, end);
}

/** Of names of one family. */
function isShortened(name: string, whole: string): boolean {
  const [first, given] = [givenOf(name), givenOf(whole)];
  return first.length > 1 && given.length > first.length && given.startsWith(first);
}

function cleanName(name: string, words: ReadonlySet<string>): string {
  const parts = name.split(" ");
  const last = parts.pop() ?? "";
  return withoutCapitals([...parts, withoutGenitive(last, (bare) => words.has(bare))].join(" "));
}
