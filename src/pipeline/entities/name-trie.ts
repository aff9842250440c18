import type { Actor } from "../../model/actor.ts";
import type { ActorId } from "../../model/ids.ts";
import { nameForms } from "./name-forms.ts";
import { type Beginnings, beginningsOf } from "./word-beginnings.ts";
import { wordsOf } from "./words.ts";

/**
 * A tree of names, word by word: the first word as it is written, the others in lower case ("Kim Jong-un", "Kim Jong Un"). A node holds
 * a word in all its forms, and one form may be that of several words.
 */
export interface NameTrie extends NameNode {
  /** No other tree has the same; whoever remembers it does not keep the tree. */
  readonly key: symbol;
  /** How its first words begin. */
  readonly beginnings: Beginnings;
}

export interface NameNode {
  /** By a form of the next word: the nodes that it leads to. */
  readonly next: ReadonlyMap<string, readonly NameNode[]>;
  /** Whose name ends here; of several, the first listed. */
  readonly actor: NamedActor | null;
}

/** An actor, and its place in the list from which the tree was made. */
export interface NamedActor {
  readonly id: ActorId;
  readonly rank: number;
}

interface Node extends NameNode {
  readonly next: Map<string, Node[]>;
  /** The same, by the word itself. */
  readonly words: Map<string, Node>;
  actor: NamedActor | null;
}

/** Builds the tree of all names and aliases, in all their forms; it has one node a word, however many forms that has. */
export function createNameTrie(actors: readonly Actor[]): NameTrie {
  const root = emptyNode();
  for (const [rank, actor] of actors.entries()) {
    for (const name of namesOf(actor)) add(root, name, actor, rank);
  }
  return { ...root, key: Symbol("tree of names"), beginnings: beginningsOf([...root.next.keys()]) };
}

/** The words under which an actor is known, in every language: texts quote each other. */
export function namesOf(actor: Actor): string[] {
  return [...new Set([actor.names.de, actor.names.en, ...actor.aliases])];
}

function emptyNode(): Node {
  return { next: new Map(), words: new Map(), actor: null };
}

function add(root: Node, name: string, { id, kind }: Actor, rank: number): void {
  let node = root;
  for (const { text } of wordsOf(name)) node = child(node, text, kind, node === root);
  if (node !== root) node.actor ??= { id, rank };
}

function child(node: Node, word: string, kind: Actor["kind"], isFirst: boolean): Node {
  const key = `${kind === "state" ? "state" : ""} ${word}`;
  const known = node.words.get(key);
  if (known) return known;
  const created = emptyNode();
  node.words.set(key, created);
  const forms = nameForms(word, kind).map((form) => (isFirst ? form : form.toLowerCase()));
  for (const form of new Set(forms)) {
    const others = node.next.get(form);
    if (others) others.push(created);
    else node.next.set(form, [created]);
  }
  return created;
}
