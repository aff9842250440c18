import type { ActorMention } from "../../model/article.ts";
import type { NameTrie } from "./name-trie.ts";
import { type Word, wordsOf } from "./words.ts";

/** What may stand between the words of one name: a space or a hyphen, or the full stop of an initial. */
const joint = /^(?:\.?[^\S\n]|[-‐‑.])$/;
/** Shorter words in capitals are abbreviations, not names set in capitals. */
const SHORTEST_CAPITALS = 5;

/**
 * Finds the actors named in a text, in its order; mentions never overlap, and the longest name wins. A mention covers whole
 * words with their endings; in a compound with hyphens ("Ukraine-Krieg") it is the part that is the name.
 */
export function findActors(text: string, names: NameTrie): ActorMention[] {
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
  let node = firstNode(trie, first.text);
  for (let length = 1; node; length++) {
    const last = words[at + length - 1] as Word;
    if (node.actor)
      longest = { mention: { position: { start: first.start, end: last.end }, actor: node.actor }, length };
    const following = words[at + length];
    if (!following || !joint.test(text.slice(last.end, following.start))) break;
    node = node.next.get(following.text.toLowerCase());
  }
  return longest;
}

/** Words set in capitals ("NORDKOREA") are tried in ordinary letters as well. */
function firstNode(trie: NameTrie, word: string): NameTrie | undefined {
  const known = trie.next.get(word);
  if (known || word.length < SHORTEST_CAPITALS || word !== word.toUpperCase()) return known;
  return trie.next.get(word.charAt(0) + word.slice(1).toLowerCase());
}
