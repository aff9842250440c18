import type { Language } from "../../../model/localized.ts";

/** What stands before a turn to tell whose it is: "Voss: ", "A: ". */
export interface TurnName {
  /** As it stands there, without its mark. */
  readonly name: string;
  /** Of "Q", "Frage", "Antwort": what the turn is, of whomever. */
  readonly kind: "question" | "answer" | null;
}

const general: Readonly<Record<string, "question" | "answer">> = {
  q: "question",
  question: "question",
  f: "question",
  frage: "question",
  a: "answer",
  answer: "answer",
  antwort: "answer",
};

/** "Frau Dr. Voss: …", "HERALD: …", "A.V.: …", "Ada Voss – …" */
const opening =
  /^[*_>–—-]{0,3}\s?(?<name>\p{Lu}[\p{L}.’'-]{0,20}(?: (?:von |van |de )?\p{Lu}[\p{L}.’'-]{0,20}){0,3})[*_]{0,2}(?::[*_]{0,2}| [–—])\s+\S/u;

/** Names of turns that stand before fewer of them are no more than words before a colon. */
const FEWEST_TURNS = 2;
/** Characters in which a name may end. */
const REACH = 90;

/** The name before each paragraph, null where none stands; only those that stand there again and again. */
export function turnNames(paragraphs: readonly string[]): readonly (TurnName | null)[] {
  const names = paragraphs.map((text) => opening.exec(text.slice(0, REACH))?.groups?.name ?? null);
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name) => {
    if (name === null) return null;
    const kind = general[name.replace(/\.$/, "").toLowerCase()] ?? null;
    return (counts.get(name) ?? 0) >= FEWEST_TURNS ? { name, kind } : null;
  });
}

const formal = String.raw`(?:Frau|Herrn?|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor(?:in)?|Dame|Sir)`;
const named = String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?: (?:von |van |de )?\p{Lu}[\p{L}’'-]+){0,2})`;

/** "Frau Voss, wie …?", "…, Mr Dunn?": with its title, whom a question addresses. */
const addresses = [
  new RegExp(String.raw`^[*_>–—\s-]*(?<title>${formal})(?: ${formal})* ${named}(?=[,:!])`, "u"),
  new RegExp(`, (?<title>${formal})(?: ${formal})* ${named}(?=[?!.]["”“*_]*$)`, "u"),
];

/** Whom a question addresses, with the pronoun that the title tells; null where it addresses nobody by a title. */
export function addressedBy(question: string): { readonly name: string; readonly pronoun: "he" | "she" | null } | null {
  for (const address of addresses) {
    const { name, title = "" } = address.exec(question)?.groups ?? {};
    if (name) return { name, pronoun: pronounOf(title) };
  }
  return null;
}

function pronounOf(title: string): "he" | "she" | null {
  if (/^(?:Frau|Mrs|Ms|Miss|Dame|Professorin)/.test(title)) return "she";
  return /^(?:Herr|Mr|Sir)/.test(title) ? "he" : null;
}

/** Whether somebody is addressed: "Was haben Sie getan?", "When did you know?" */
export const addressesOne: Readonly<Record<Language, RegExp>> = {
  de: /(?<!^)(?<![.!?…:] )(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[mnrs]?)(?!\p{L})|^Ihr(?:e[nr]?)? \p{L}/u,
  en: /(?<!\p{L})(?:[Yy]ou|[Yy]our|[Yy]ours|[Yy]ourself)(?!\p{L})/u,
};
