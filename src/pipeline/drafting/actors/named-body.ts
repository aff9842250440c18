import type { ActorKind } from "../../../model/actor.ts";

/** A body that a sentence names, with the words as they stand there. */
export interface NamedBody {
  readonly name: string;
  readonly kind: ActorKind;
  /** Named with what it is ("Nachrichtenagentur Yonhap"): once is enough; else it takes repetition. */
  readonly isExplained: boolean;
  /** A shorter name that the texts use as well: "Kessler" of "Kessler AG"; null where there is none. */
  readonly short: string | null;
  /** Of one word, told by a word that no person is called by: "die Bank Lessner", but not "der Rivale Lessner". */
  readonly isNoPerson?: boolean;
}

/** A body that its sentence explains. */
export function explainedBody(name: string, kind: ActorKind = "organisation", short: string | null = null): NamedBody {
  return { name, kind, isExplained: true, short };
}

/** Abbreviations that name no body: units, legal forms, calendars, games. */
const noBodies = new Set(
  "US USA UK UN EU BGB GG AGB EEG SGB DSGVO ZPO GmbH AG SE KG CO PKW LKW ICE TV PR IT KI AI DNA HIV AIDS COVID WM EM OK ID CEO CFO MP MEP PS AM PM GMT EST EDT BST MESZ DAX BIP GDP VIP DVD CD SMS SUV XXL II III IV VI VII VIII IX XI XII".split(
    " ",
  ),
);
const abbreviation = /^\p{Lu}{3,6}$/u;

/** "FIFA", "OPCW": an abbreviation in capitals, which takes repetition; with what it stands for before it, once is enough. */
export function abbreviatedBody(text: string, word: string, start: number, end: number): NamedBody | null {
  if (!abbreviation.test(word) || noBodies.has(word)) return null;
  const inBrackets = text[start - 1] === "(" && text[end] === ")";
  return {
    name: word,
    kind: "organisation",
    isExplained: inBrackets && spelledOut(text.slice(Math.max(0, start - 120), start), word),
    short: null,
  };
}

/** "NMU" of "Nurses and Midwives Union (NMU)": the letters in brackets after a name; null where none stand there. */
export function abbreviationAfter(text: string, name: string, end: number): string | null {
  const letters = text.startsWith(" (", end)
    ? /^ \((?<letters>\p{Lu}{2,6})\)/u.exec(text.slice(end, end + LONGEST_ABBREVIATION))?.groups?.letters
    : undefined;
  return letters && !noBodies.has(letters) && name.includes(letters.charAt(0)) && name.includes(letters.at(-1) ?? "")
    ? letters
    : null;
}

/** Characters, brackets and blank included. */
const LONGEST_ABBREVIATION = 10;

/** "Institute for the Study of War (": whether the words before begin with the letters. */
function spelledOut(before: string, word: string): boolean {
  const initials = (before.match(/\p{Lu}(?=[\p{L}])/gu) ?? []).join("");
  return initials.endsWith(word.slice(-2)) && initials.includes(word.charAt(0));
}
