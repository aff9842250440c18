import { wordsOf } from "./words.ts";

/** One word of a query, folded. */
export interface QueryWord {
  readonly folded: string;
  /** Still being typed: nothing follows it yet. */
  readonly open: boolean;
}

/** What a search text asks for; everything in it must hold. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** Words that must follow each other exactly. */
  readonly phrases: readonly (readonly QueryWord[])[];
  /** Values of `actor:`, as typed. */
  readonly actors: readonly string[];
  /** Values of `type:`, as typed. */
  readonly types: readonly string[];
}

/** An operator (in either language) and its value, words in quotes, or a run without spaces. */
const partPattern =
  /(?:(?<operator>actor|akteur|type|typ):)?(?:["„“”«»](?<quoted>[^"„“”«»]*)(?<closed>["„“”«»])?|(?<bare>[^\s"„“”«»]+))/giu;

/** Reads a search text. It never fails: what is no operator is a word. */
export function parseQuery(text: string): Query {
  const query = {
    words: [] as QueryWord[],
    phrases: [] as QueryWord[][],
    actors: [] as string[],
    types: [] as string[],
  };
  for (const found of text.matchAll(partPattern)) {
    const { operator, quoted, closed, bare } = found.groups ?? {};
    const value = (quoted ?? bare ?? "").trim();
    const open = !closed && found.index + found[0].length === text.length;
    if (operator) query[/^a/i.test(operator) ? "actors" : "types"].push(value);
    else if (quoted !== undefined) query.phrases.push(queryWords(value, open));
    else query.words.push(...queryWords(value, open));
  }
  return { ...query, phrases: query.phrases.filter((phrase) => phrase.length > 0) };
}

/** Whether a query asks for anything at all. */
export function isEmptyQuery({ words, phrases, actors, types }: Query): boolean {
  return words.length + phrases.length + actors.length + types.length === 0;
}

/** Only the last word can be unfinished. */
function queryWords(text: string, open: boolean): QueryWord[] {
  const words = wordsOf(text);
  return words.map(({ folded }, at) => ({ folded, open: open && at === words.length - 1 }));
}
