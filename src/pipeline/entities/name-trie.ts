import type { Actor } from "../../model/actor.ts";
import type { ActorId } from "../../model/ids.ts";
import { nameForms } from "./name-forms.ts";
import { wordsOf } from "./words.ts";

/** A tree of names, word by word: the first word as it is written, the others in lower case ("Kim Jong-un", "Kim Jong Un"). */
export interface NameTrie {
  readonly next: Map<string, NameTrie>;
  /** Whose name ends here; of several, the first listed. */
  actor: ActorId | null;
}

/** Builds the tree of all names and aliases, in all their forms. */
export function createNameTrie(actors: readonly Actor[]): NameTrie {
  const root = emptyNode();
  for (const actor of actors) {
    for (const name of namesOf(actor)) add(root, name, actor);
  }
  return root;
}

/** The words under which an actor is known, in every language: texts quote each other. */
export function namesOf(actor: Actor): string[] {
  return [...new Set([actor.names.de, actor.names.en, ...actor.aliases])];
}

function emptyNode(): NameTrie {
  return { next: new Map(), actor: null };
}

function add(root: NameTrie, name: string, actor: Actor): void {
  const words = wordsOf(name).map((word) => word.text);
  let nodes = [root];
  for (const [index, word] of words.entries()) {
    const forms = nameForms(word, actor.kind).map((form) => (index === 0 ? form : form.toLowerCase()));
    nodes = nodes.flatMap((node) => [...new Set(forms)].map((form) => child(node, form)));
  }
  for (const node of nodes) if (node !== root) node.actor ??= actor.id;
}

function child(node: NameTrie, word: string): NameTrie {
  const known = node.next.get(word);
  if (known) return known;
  const created = emptyNode();
  node.next.set(word, created);
  return created;
}
