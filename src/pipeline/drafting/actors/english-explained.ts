import type { ActorKind } from "../../../model/actor.ts";
import type { Token } from "../sentences/tokens.ts";
import { bodyWordOf, isFirmWord } from "../words/bodies.ts";
import { englishGrammar } from "../words/english-grammar.ts";
import { givenNames } from "../words/given-names.ts";

/** Kinds of firms that people are called by as well: "the developer Rafiq Uddin". */
export const alsoPeople = /^(?:investor|developer|brewer|shipowner|publisher|miner|contractor)$/;

/** Whether a name after such a word is a person's: a given name first, or two words where people are called so as well. */
export function isRatherPerson(tokens: readonly Token[], from: number, own: readonly Token[]): boolean {
  const kind = tokens[from - 1]?.isMark ? tokens[from - 2] : tokens[from - 1];
  const [first, last] = [own[0] as Token, own.at(-1) as Token];
  if (own.length === 1 || isFirmWord(last.word)) return false;
  if (givenNames.has(first.lower)) return true;
  return alsoPeople.test(kind?.lower ?? "") && !dealing.test(tokens[from + own.length]?.lower ?? "");
}

/** "Danish brewer Fjord Bryg bought a mill": what firms do. */
const dealing = /^(?:bought|buys|sold|sells|acquired|acquires|shut|recalled|recalls|merged|employs|owns|operates)$/;

/** What a firm is, where a sentence begins with it. */
export const kindOfFirm =
  /^(?:\p{Lu}\p{Ll}+maker|Airline|Carrier|Retailer|Insurer|Operator|Manufacturer|Supplier|Brewer|Lender|Shipbuilder|Charity|Supermarket|Utility|Consultancy|Conglomerate|Watchdog|Regulator)$/u;

/** "the group Hezbollah", "the company, Pharmadon,": the kind of what a word before explains; null where none does. */
export function explainer(text: string, tokens: readonly Token[], at: number): ActorKind | null {
  // "the watchdog, the CMA,"
  const from = tokens[at - 1]?.lower === "the" && tokens[at - 2]?.isMark ? at - 1 : at;
  const word = tokens[from - 1]?.isMark ? tokens[from - 2] : tokens[from - 1];
  // "Arn-based Nordkai"; of two words it may be somebody's name.
  const isOneWord = !tokens[at + 1]?.isCapital;
  if (word && word === tokens[at - 1] && isOneWord && /\p{L}-based$/u.test(word.word)) return "organisation";
  const isKind = word && (word === tokens[0] ? kindOfFirm.test(word.word) : !word.isCapital);
  const body = isKind ? bodyWordOf.en(word.word) : null;
  if (!word || !body?.explains || !/^(?:,? |, the )$/.test(text.slice(word.end, tokens[at]?.start))) return null;
  // "the giant Cerro mine", but "search engine giant Querio"
  if (word.lower === "giant" && englishGrammar.determiners.has(tokens[tokens.indexOf(word) - 1]?.lower ?? ""))
    return null;
  const isNews = word.lower === "agency" && /^(?:news|press|wire)$/.test(tokens[tokens.indexOf(word) - 1]?.lower ?? "");
  return isNews ? "media" : body.kind;
}

/** "two directors of Tarrant Marine", "shares in Noordwal": what only firms have. */
export function ownedKind(tokens: readonly Token[], at: number) {
  const [owned, of] = [tokens[at - 2], tokens[at - 1]];
  const isOwned = /^(?:directors|executives|employees|shares|shareholders|subsidiary|managers)$/.test(
    owned?.lower ?? "",
  );
  return isOwned && /^(?:of|at|in)$/.test(of?.lower ?? "") && !tokens[at + 1]?.isPossessive
    ? ("organisation" as const)
    : null;
}
