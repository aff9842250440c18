import type { ActorMention } from "../../../model/article.ts";
import type { Language } from "../../../model/localized.ts";
import { findActors } from "../../entities/find-actors.ts";
import type { NameTrie } from "../../entities/name-trie.ts";

/** Names of states in one language that are another word in the other: "Sankara Island" is not the state of that name. */
const otherWords: Readonly<Record<Language, ReadonlySet<string>>> = { de: new Set(), en: new Set(["Island"]) };

/** The actors that a text in a language names, in its order. */
export function actorsNamed(text: string, language: Language, names: NameTrie): ActorMention[] {
  const others = otherWords[language];
  const found = findActors(text, names);
  return others.size === 0
    ? found
    : found.filter(({ position: { start, end } }) => !others.has(text.slice(start, end)));
}
