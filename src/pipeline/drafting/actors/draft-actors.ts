import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import { createNameTrie, type NameTrie, namesOf } from "../../entities/name-trie.ts";
import { createBodies } from "./collected-bodies.ts";
import { createPeople } from "./collected-people.ts";
import { knownBodies } from "./known-bodies.ts";
import { nameKey } from "./name-shapes.ts";
import type { GivenActors, NotedNames } from "./noted-names.ts";
import { regions } from "./regions.ts";
import { states as listedStates } from "./states.ts";
import { namesBehind, unlistedStatesOf } from "./unlisted-states.ts";

/** The actors known before any article is read: those whom the editor knows, the states and the well-known bodies of the world. */
export function givenActors(known: readonly Actor[]): GivenActors {
  const isNew = isNewBeside(known);
  const actors = known.length === 0 ? worldActors : [...known, ...worldActors.filter(isNew)];
  return {
    actors,
    names: known.length === 0 ? worldTrie() : createNameTrie(actors),
    states: new Set<ActorId>(actors.filter(({ kind }) => kind === "state").map(({ id }) => id)),
  };
}

/** Counts whom articles name, one article after the other. */
export interface NameCollection {
  add(noted: NotedNames): void;
  /** Everyone known beforehand or found so far; ids are unique. */
  actors(): Actor[];
}

/** Those who may be actors: people introduced with a public office, and bodies. Whoever the editor knows is not drafted again. */
export function collectNames(known: readonly Actor[]): NameCollection {
  const given = givenActors(known);
  const [people, bodies] = [createPeople(), createBodies(given.actors)];
  const [states, capitals, adjectives] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const englishAdjectives = new Set<string>();
  return {
    add(noted) {
      people.add(noted);
      bodies.add(noted);
      for (const name of noted.newStates) states.add(name);
      for (const word of noted.englishAdjectives) englishAdjectives.add(word);
      for (const word of noted.capitals) capitals.add(word);
      for (const word of noted.adjectives) adjectives.add(word);
    },
    actors: () => {
      const found = people.actors().map((person) => withoutNameOf(bodies.isBody, person));
      const isPerson = new Set(found.flatMap(({ names, aliases }) => [names.de, ...aliases]));
      const drafted = [
        ...found,
        ...unlistedStatesOf(
          [...new Set([...states, ...namesBehind(englishAdjectives, capitals)])].filter((name) => !isPerson.has(name)),
          { capitals, adjectives },
        ),
        ...bodies.actors((name) => isPerson.has(name)),
      ];
      return uniqueIds([...given.actors, ...drafted.filter(isNewBeside(known))]);
    },
  };
}

/** "Lessner", where the texts also tell of "die Bank Lessner": alone it does not stand for Ada Lessner. */
function withoutNameOf(isBody: (name: string) => boolean, person: Actor): Actor {
  const aliases = person.aliases.filter((alias) => !isBody(alias));
  return aliases.length === person.aliases.length ? person : { ...person, aliases };
}

function isNewBeside(known: readonly Actor[]): (actor: Actor) => boolean {
  const taken = new Set(known.flatMap(namesOf).map(nameKey));
  return (actor) => !namesOf(actor).some((name) => taken.has(nameKey(name)));
}

const worldActors: readonly Actor[] = [...listedStates, ...knownBodies, ...regions];
let world: NameTrie | null = null;

/** Made once: it takes as long as reading some articles. */
function worldTrie(): NameTrie {
  world ??= createNameTrie(worldActors);
  return world;
}

/** The first of an id keeps it; later ones are the same name again. */
function uniqueIds(actors: readonly Actor[]): Actor[] {
  const byId = new Map<ActorId, Actor>();
  for (const actor of actors) if (!byId.has(actor.id)) byId.set(actor.id, actor);
  return [...byId.values()];
}
