import type { Token } from "../sentences/tokens.ts";
import { bodyWordOf, isInstitution } from "../words/bodies.ts";
import { isNext } from "./german-name-words.ts";
import { explainedBody, type NamedBody } from "./named-body.ts";

/** Words of such a name. */
const LONGEST = 8;

/** "das Europäische Netzwerk gegen Lärm (ENL)": the body whose letters stand in brackets behind its name; null where the words before are no such name. */
export function bracketedAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  const [open, letters, close] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (open?.word !== "(" || close?.word !== ")" || !/^\p{Lu}{2,6}$/u.test(letters.word)) return null;
  const own = nameBefore(text, tokens.slice(Math.max(0, at - 1 - LONGEST), at - 1), letters.word);
  return own.some(isBody) ? explainedBody(baseForm(own), "organisation", letters.word) : null;
}

/** The words right before the bracket from the last one on with which its letters begin; empty where none of them fits. */
function nameBefore(text: string, before: readonly Token[], letters: string): readonly Token[] {
  for (let from = before.length - 2; from >= 0; from--) {
    const own = before.slice(from);
    if (!isNext(text, own[0] as Token, own[1] as Token) || own[0]?.isMark) return [];
    if (own[0]?.isCapital && beginsWith(own, letters)) return own;
  }
  return [];
}

/** Whether a word is one that bodies are called by: of laws, diseases and techniques there are letters as well. */
function isBody({ word }: Token): boolean {
  return bodyWordOf.de(word) !== null || isInstitution(word, "de") || other.test(word);
}

const other =
  /(?:komitee|netzwerk|(?<!ve|vor|fahr|appa|zertifi)rat|zentrum|leitung|allianz|forum|dienst|konferenz|föderation|front|kräfte|garde|anstalt|direktion|werk|hilfe)(?:e?s)?$|^(?:Union|Association|Agency|Council|Committee|Institute|Organization)$/iu;

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
