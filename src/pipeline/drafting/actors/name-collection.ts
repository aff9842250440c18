import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import { findActors } from "../../entities/find-actors.ts";
import type { NameTrie } from "../../entities/name-trie.ts";
import type { DraftArticle } from "../draft-article.ts";
import { sentencesToDraft } from "../sentences/sentences-to-draft.ts";
import { tokensOf } from "../sentences/tokens.ts";
import { type CollectedBodies, createBodies } from "./collected-bodies.ts";
import { type CollectedPeople, createPeople } from "./collected-people.ts";
import type { NamingSentence } from "./naming-sentence.ts";

/** The people and bodies that articles name, counted. */
export interface NameCollection {
  add(article: DraftArticle): void;
  /** Those who may be actors. */
  actors(): Actor[];
}

/** An empty collection; `given` are the actors known beforehand, `trie` their names. */
export function createNameCollection(given: readonly Actor[], trie: NameTrie): NameCollection {
  const isState = new Set<ActorId>(given.filter(({ kind }) => kind === "state").map(({ id }) => id));
  const people: CollectedPeople = createPeople();
  const bodies: CollectedBodies = createBodies(given);
  return {
    add(article) {
      for (const sentence of namingSentences(article, trie, isState)) {
        people.add(sentence);
        bodies.add(sentence);
      }
    },
    actors: () => {
      const found = people.actors();
      const isPerson = new Set(found.flatMap(({ names, aliases }) => [names.de, ...aliases]));
      return [...found, ...bodies.actors((name) => isPerson.has(name))];
    },
  };
}

function* namingSentences(
  article: DraftArticle,
  trie: NameTrie,
  isState: ReadonlySet<ActorId>,
): Generator<NamingSentence> {
  for (const { bodyStart, end } of sentencesToDraft(article)) {
    const tokens = tokensOf(article.text, { start: bodyStart, end });
    const mentions = findActors(article.text.slice(bodyStart, end), trie).map(({ actor, position }) => ({
      actor,
      position: { start: position.start + bodyStart, end: position.end + bodyStart },
    }));
    yield {
      article,
      tokens,
      mentions,
      states: mentions.filter(({ actor }) => isState.has(actor)),
      isTaken: ({ start, end: last }) => mentions.some(({ position }) => position.start < last && start < position.end),
    };
  }
}
