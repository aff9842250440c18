import type { ActorMention } from "../../model/article.ts";
import type { ActorId } from "../../model/ids.ts";
import { rememberWords } from "../remember/remember-words.ts";
import type { NamedActor, NameNode, NameTrie } from "./name-trie.ts";
import { mayBeOne } from "./word-beginnings.ts";
import { bareEnd, nextWord, withPossessive } from "./words.ts";

/** What may stand between the words of one name: a space or a hyphen, the full stop of an initial, or the sign for "and". */
const joint = /^(?:[.'’]?[^\S\n]|[-‐‑.]|[^\S\n]&[^\S\n])$/;
/** Shorter words in capitals are abbreviations, not names set in capitals. */
const SHORTEST_CAPITALS = 5;

/**
 * Finds the actors named in a text, in its order; mentions never overlap, and the longest name wins. A mention covers whole
 * words with their endings; in a compound with hyphens ("Ukraine-Krieg") it is the part that is the name.
 */
export function findActors(text: string, names: NameTrie): ActorMention[] {
  if (names.next.size === 0) return [];
  const mentions: ActorMention[] = [];
  for (let start = nextWord(text, 0); start < text.length; ) {
    const bare = bareEnd(text, start);
    const word = withPossessive(text, bare);
    const nodes = mayBeOne(names.beginnings, text, start, bare)
      ? firstNodes(names, wordAt(text, start, bare))
      : undefined;
    const found = nodes ? longestName(text, word, nodes) : null;
    if (found) mentions.push({ position: { start, end: found.end }, actor: found.actor });
    start = nextWord(text, found?.end ?? word);
  }
  return mentions;
}

interface FoundName {
  readonly actor: ActorId;
  /** Where it ends in the text. */
  readonly end: number;
}

/** The longest name whose first word ends there, and leads to these nodes. */
function longestName(text: string, first: number, nodes: readonly NameNode[]): FoundName | null {
  let longest: FoundName | null = null;
  let [end, reached]: [number, readonly NameNode[] | undefined] = [first, nodes];
  while (reached) {
    const actor = firstListed(reached);
    if (actor !== null) longest = { actor, end };
    const start = nextWord(text, end);
    if (start === text.length || !joint.test(text.slice(end, start))) break;
    const bare = bareEnd(text, start);
    reached = nextNodes(reached, text.slice(start, bare).toLowerCase());
    end = withPossessive(text, bare);
  }
  return longest;
}

/** Whose name ends in one of the nodes; of several, the first listed. */
function firstListed(nodes: readonly NameNode[]): ActorId | null {
  let first: NamedActor | null = null;
  for (const { actor } of nodes) if (actor && (first === null || actor.rank < first.rank)) first = actor;
  return first?.id ?? null;
}

function nextNodes(nodes: readonly NameNode[], word: string): readonly NameNode[] | undefined {
  const [only] = nodes;
  if (nodes.length === 1) return only?.next.get(word);
  const next = nodes.flatMap((node) => node.next.get(word) ?? []);
  return next.length > 0 ? next : undefined;
}

/** A word, and where it led in the tree in which it was looked for last: many texts are read with one tree. */
interface KnownWord {
  readonly text: string;
  tree: NameTrie["key"] | null;
  nodes: readonly NameNode[] | undefined;
}

const wordAt = rememberWords((text): KnownWord => ({ text, tree: null, nodes: undefined }));

function firstNodes(names: NameTrie, word: KnownWord): readonly NameNode[] | undefined {
  if (word.tree !== names.key) {
    word.tree = names.key;
    word.nodes = lookUp(names, word.text);
  }
  return word.nodes;
}

/** Words set in capitals ("NORDKOREA") are tried in ordinary letters as well. */
function lookUp({ next }: NameNode, word: string): readonly NameNode[] | undefined {
  const known = next.get(word);
  if (known || word.length < SHORTEST_CAPITALS || word !== word.toUpperCase()) return known;
  return next.get(word.charAt(0) + word.slice(1).toLowerCase());
}
