import type { ActorMention } from "../../../model/article.ts";
import type { Language } from "../../../model/localized.ts";
import { findActors } from "../../entities/find-actors.ts";
import type { NameTrie } from "../../entities/name-trie.ts";
import { doesSomething, isRatherPlace } from "./regions.ts";
import { states } from "./states.ts";

/**
 * What looks like the name of a state and is none: in English "Sankara Island", "the Selm Islands", and "Frances", since a genitive has its apostrophe there.
 */
const otherWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(),
  en: new Set(["Island", "Islands", ...states.map(({ names }) => `${names.en}s`)]),
};

const american = /(?<!\p{L})(?:U\.S\.|US|USA|United States|Americans?|Washington|White House)(?!\p{L})/u;

/** "Congress", "Senate" are the American ones only in a text that is about America. */
function isAtHome(text: string, start: number, end: number): boolean {
  return !/^(?:Congress|Senate)$/.test(text.slice(start, end)) || american.test(text);
}

const seatOfUnion = /^(?:Brussels|Brüssel)$/;

/** "Brussels blocked the merger": the Union whose seat it is, not the state. */
function withUnion(found: readonly ActorMention[], text: string, language: Language, names: NameTrie): ActorMention[] {
  return found.map((mention) => {
    const { start, end } = mention.position;
    const acts = seatOfUnion.test(text.slice(start, end)) && doesSomething(text, start, end, language);
    const [union] = acts ? findActors("EU", names) : [];
    return union ? { ...mention, actor: union.actor } : mention;
  });
}

/** The actors that a text in a language names, in its order. */
export function actorsNamed(text: string, language: Language, names: NameTrie): ActorMention[] {
  const others = otherWords[language];
  const found = withUnion(findActors(text, names), text, language, names).filter(
    ({ actor, position: { start, end } }) =>
      isAtHome(text, start, end) &&
      (!isRatherPlace(actor, text.slice(start, end)) || doesSomething(text, start, end, language)),
  );
  return others.size === 0
    ? found
    : found.filter(({ position: { start, end } }) => !others.has(text.slice(start, end)));
}
