import type { ActorMention } from "../../model/article.ts";
import type { ActorId } from "../../model/ids.ts";
import type { NamedActor, NameTrie } from "./name-trie.ts";
import { type Word, wordsOf } from "./words.ts";

/** What may stand between the words of one name: a space or a hyphen, or the full stop of an initial. */
const joint = /^(?:[.'’]?[^\S\n]|[-‐‑.])$/;
/** Shorter words in capitals are abbreviations, not names set in capitals. */
const SHORTEST_CAPITALS = 5;

/**
 * Finds the actors named in a text, in its order; mentions never overlap, and the longest name wins. A mention covers whole
 * words with their endings; in a compound with hyphens ("Ukraine-Krieg") it is the part that is the name.
 */
export function findActors(text: string, names: NameTrie): ActorMention[] {
  if (names.next.size === 0) return [];
  const words = wordsOf(text);
  const mentions: ActorMention[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestName(text, words, at, names);
    if (found) mentions.push(found.mention);
    at += found?.length ?? 1;
  }
  return mentions;
}

interface FoundName {
  readonly mention: ActorMention;
  /** In words. */
  readonly length: number;
}

function longestName(text: string, words: readonly Word[], at: number, trie: NameTrie): FoundName | null {
  const first = words[at] as Word;
  let longest: FoundName | null = null;
  let nodes = firstNodes(trie, first.text);
  for (let length = 1; nodes; length++) {
    const last = words[at + length - 1] as Word;
    const actor = firstListed(nodes);
    if (actor !== null) longest = { mention: { position: { start: first.start, end: last.end }, actor }, length };
    const following = words[at + length];
    if (!following || !joint.test(text.slice(last.end, following.start))) break;
    nodes = nextNodes(nodes, following.text.toLowerCase());
  }
  return longest;
}

/** Whose name ends in one of the nodes; of several, the first listed. */
function firstListed(nodes: readonly NameTrie[]): ActorId | null {
  let first: NamedActor | null = null;
  for (const { actor } of nodes) if (actor && (first === null || actor.rank < first.rank)) first = actor;
  return first?.id ?? null;
}

function nextNodes(nodes: readonly NameTrie[], word: string): readonly NameTrie[] | undefined {
  const [only] = nodes;
  if (nodes.length === 1) return only?.next.get(word);
  const next = nodes.flatMap((node) => node.next.get(word) ?? []);
  return next.length > 0 ? next : undefined;
}

/** Words set in capitals ("NORDKOREA") are tried in ordinary letters as well. */
function firstNodes(trie: NameTrie, word: string): readonly NameTrie[] | undefined {
  const known = trie.next.get(word);
  if (known || word.length < SHORTEST_CAPITALS || hasSmallLetter(word)) return known;
  return trie.next.get(word.charAt(0) + word.slice(1).toLowerCase());
}

function hasSmallLetter(word: string): boolean {
  const second = word.charCodeAt(1);
  // Most words are settled by their second letter.
  return (second >= 97 && second <= 122) || word !== word.toUpperCase();
}
