import type { Token } from "../sentences/tokens.ts";
import { isNext } from "./german-name-words.ts";
import { explainedBody, type NamedBody } from "./named-body.ts";

/** Words of such a name. */
const LONGEST = 8;

/** "das Europäische Netzwerk gegen Lärm (ENL)": the body whose letters stand in brackets behind its name; null where the words before are no such name. */
export function bracketedAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  const [open, letters, close] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (open?.word !== "(" || close?.word !== ")" || !/^\p{Lu}{2,6}$/u.test(letters.word)) return null;
  const own = nameBefore(text, tokens.slice(Math.max(0, at - 1 - LONGEST), at - 1));
  if (own.length < 2 || !beginsWith(own, letters.word)) return null;
  return explainedBody(baseForm(own), "organisation", letters.word);
}

/** The words right before the bracket behind the last article or mark. */
function nameBefore(text: string, before: readonly Token[]): readonly Token[] {
  const article = before.findLastIndex(
    ({ lower, isMark }, index) =>
      isMark ||
      /^(?:das|dem|die|den|vom|beim|zum|zur|eine?[mnr]?)$/.test(lower) ||
      (/^(?:der|des)$/.test(lower) && !before[index - 1]?.isCapital),
  );
  const own = before.slice(article + 1);
  const isWhole = own.every((token, index) => index === 0 || isNext(text, own[index - 1] as Token, token));
  return article >= 0 && isWhole && own[0]?.isCapital === true ? own : [];
}

/** Whether a name begins with the first of the letters, and has the others in their order: "BWB" of "Bundesamt für Wasserbau". */
function beginsWith(own: readonly Token[], letters: string): boolean {
  const name = own.map(({ lower }) => lower).join("");
  let at = -1;
  const areInside = [...letters.toLowerCase()].every((letter) => {
    at = name.indexOf(letter, at + 1);
    return at >= 0;
  });
  return areInside && name.startsWith(letters.charAt(0).toLowerCase());
}

/** "Europäischen Netzwerks gegen Lärm" → "Europäische Netzwerk gegen Lärm": as all other forms are told from. */
function baseForm(own: readonly Token[]): string {
  const small = own.findIndex(({ isCapital }) => !isCapital);
  const head = (small < 0 ? own.length : small) - 1;
  return own
    .map(({ word }, at) =>
      at < head
        ? word.replace(/(?<=\p{Ll}e)[nrsm]$/u, "")
        : at === head
          ? word.replace(/(?<=\p{Ll}[^\Wsß])s$/u, "")
          : word,
    )
    .join(" ");
}
