import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import { slugOf } from "../../slug.ts";
import { ambiguousStates, otherStateNames, stateTable } from "./state-table.ts";

/** Longer than any abbreviation used as a tag. */
const TAG = /^[A-Z]{2}$/;

/** In lower case, German ones without ending. */
const adjectives = new Set<string>();

/** The states of the world as actors, with their adjectives and capitals as aliases. */
export const states: readonly Actor[] = createStates();

function createStates(): Actor[] {
  const german = new Intl.DisplayNames("de", { type: "region" });
  const english = new Intl.DisplayNames("en", { type: "region" });
  return stateTable
    .trim()
    .split("\n")
    .flatMap((line) => {
      const code = line.slice(0, 2);
      const [de, en] = [german.of(code), english.of(code)];
      return de && en ? [stateOf(code, { de, en }, line.slice(3).split("|"))] : [];
    });
}

function stateOf(
  code: string,
  names: { de: string; en: string },
  [capitalDe = "", capitalEn = "", germanAdjectives = "", englishAdjectives = ""]: string[],
): Actor {
  const capitals = [capitalDe, capitalEn].flatMap((words) =>
    /^K/.test(words) && words.includes(" ") && code === "UA" ? words.split(" ") : [words],
  );
  const stateAdjectives = [
    ...(germanAdjectives ? germanAdjectives.split(" ") : [germanAdjective(names.de)]),
    ...englishAdjectivesOf(code, names.en, englishAdjectives),
  ];
  for (const adjective of stateAdjectives) adjectives.add(adjective.toLowerCase());
  const aliases = [...(otherStateNames[code] ?? []), ...stateAdjectives, ...capitals];
  return {
    id: slugOf(names.de) as ActorId,
    kind: "state",
    names: { de: bareName(names.de), en: bareName(names.en) },
    ...(TAG.test(code) && { tag: code }),
    aliases: [...new Set(aliases)].filter(
      (alias) => alias !== "" && alias !== names.de && alias !== names.en && !ambiguousStates.has(alias),
    ),
    affiliations: [],
  };
}

/** "Kongo-Kinshasa", "Myanmar (Burma)": without what explains the name. */
function bareName(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}

/** "nordkoreanischen", "North Korean", "Spanish": whether a word, in any form, is the adjective of a state. */
export function isStateAdjective(words: string): boolean {
  const lower = words.toLowerCase();
  return /^\p{Ll}/u.test(words) || adjectives.has(lower) || adjectives.has(lower.replace(/e[mnrs]?$/u, ""));
}

const otherNames: ReadonlySet<string> = new Set(Object.values(otherStateNames).flat());

/** "Britain", "United Kingdom": whether words are the name of a state itself, not its capital's. */
export function isNameOfState({ names }: Pick<Actor, "names">, words: string): boolean {
  return words === names.en || words === names.de || otherNames.has(words);
}

/** By word formation: Russland → russisch, Bolivien → bolivisch, Kanada → kanadisch. */
function germanAdjective(name: string): string {
  const stem = name.toLowerCase().replace(/(?:land|ien|a|e|en)$/, "");
  return `${stem}isch`;
}

/** All that word formation allows: Karland → karländisch, Westmark → westmärkisch, Zarkonien → zarkonisch; the most likely one first. */
export function germanAdjectives(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const changed = [lower.replace(/land$/, "länd"), lower.replace(/mark$/, "märk"), lower.replace(/o$/, "")];
  return [...new Set([germanAdjective(name), ...changed.map((stem) => `${stem}isch`)])];
}

/** "Argentine Argentinian" are two, "North Korean" is one; without any, from the name: Chad → Chadian, Malta → Maltan. */
function englishAdjectivesOf(code: string, name: string, listed: string): string[] {
  if (listed === "") return [name.endsWith("a") ? `${name}n` : `${name}ian`];
  return ["AR", "NP", "PH"].includes(code) ? listed.split(" ") : [listed];
}
