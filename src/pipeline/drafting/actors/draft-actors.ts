import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import { createNameTrie, type NameTrie, namesOf } from "../../entities/name-trie.ts";
import type { DraftArticle } from "../draft-article.ts";
import { knownBodies } from "./known-bodies.ts";
import { createNameCollection } from "./name-collection.ts";
import { nameKey } from "./name-shapes.ts";
import { states } from "./states.ts";

/** Looks at one article after the other for whoever may be an actor. */
export interface ActorSearch {
  add(article: DraftArticle): void;
  /** Everyone known or found so far; ids are unique. */
  actors(): Actor[];
}

/**
 * Finds everyone who may be an actor of some articles: those the editor knows, the states and well-known bodies of the world, people
 * introduced with a public office, and bodies. Whoever the editor knows is not drafted again.
 */
export function searchActors(known: readonly Actor[]): ActorSearch {
  const taken = new Set(known.flatMap(namesOf).map(nameKey));
  const isNew = (actor: Actor) => !namesOf(actor).some((name) => taken.has(nameKey(name)));
  const given = known.length === 0 ? worldActors : [...known, ...worldActors.filter(isNew)];
  const trie = known.length === 0 ? worldTrie() : createNameTrie(given);
  const collection = createNameCollection(given, trie);
  return {
    add: collection.add,
    actors: () => uniqueIds([...given, ...collection.actors().filter(isNew)]),
  };
}

const worldActors: readonly Actor[] = [...states, ...knownBodies];
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
