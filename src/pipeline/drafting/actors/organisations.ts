import type { ActorKind } from "../../../model/actor.ts";
import type { Language } from "../../../model/localized.ts";
import { isCapitalised, type Token } from "../sentences/tokens.ts";
import { namedBodies, organisationEndings } from "../words/offices.ts";

/** A body that a sentence names, with the words as they stand there. */
export interface NamedBody {
  readonly name: string;
  readonly kind: ActorKind;
  /** Named with what it is ("Nachrichtenagentur Yonhap"): once is enough; else it takes repetition. */
  readonly isExplained: boolean;
}

const connectors = new Set(["of", "for", "and", "the", "de", "für", "der", "des"]);
const compoundBody = /^\p{Lu}[\p{L}]+(?:-[\p{L}]+)+$/u;
const compoundEnding =
  /-(?:\p{L}*(?:universität|akademie|institut|stiftung|hochschule|museum|konzern|gruppe|partei))s?$/iu;

/** The bodies that the words of a sentence name. */
export function namedBodiesOf(text: string, tokens: readonly Token[], language: Language): NamedBody[] {
  return [
    ...explained(text, tokens, language),
    ...compounds(tokens),
    ...byEnding(tokens, language),
    ...abbreviated(text, tokens),
  ];
}

/** "Nachrichtenagentur Yonhap", "Denkfabrik ISW", "Zeitung „The Independent“". */
function explained(text: string, tokens: readonly Token[], language: Language): NamedBody[] {
  return tokens.flatMap((token, at) => {
    const kind = namedBodies[language].find(([word]) => word.test(token.word))?.[1];
    const next = tokens[at + 1];
    if (!kind || !next || !isCapitalised(next)) return [];
    const between = text.slice(token.end, next.start);
    const quoted = /^\s[„“"‚‘»«']$/u.test(between);
    if (!quoted && between !== " ") return [];
    const closing = quoted ? text.slice(next.start, next.start + 60).search(/[“”"’«»']/u) : -1;
    if (quoted)
      return closing > 0 ? [{ name: text.slice(next.start, next.start + closing), kind, isExplained: true }] : [];
    return /^\p{Lu}{2,}$/u.test(next.word) || language === "de" ? [{ name: next.word, kind, isExplained: true }] : [];
  });
}

/** "Kim-Il-sung-Militäruniversität". */
function compounds(tokens: readonly Token[]): NamedBody[] {
  return tokens
    .filter(({ word }) => compoundBody.test(word) && compoundEnding.test(word) && word.split("-").length > 2)
    .map(({ word }) => ({ name: word, kind: "organisation", isExplained: true }));
}

/** "Centers for Disease Control", "Foreign Ministry": capitals up to a word that organisations end in, or begin with. */
function byEnding(tokens: readonly Token[], language: Language): NamedBody[] {
  if (language === "de") return [];
  const bodies: NamedBody[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at] as Token)) continue;
    let end = at;
    while (belongs(tokens, end + 1)) end++;
    const words = tokens.slice(at, end + 1).map(({ word }) => word);
    if (words.length > 1 && words.some((word) => organisationEndings.test(word))) {
      const name = (/^The$/.test(words[0] as string) ? words.slice(1) : words).join(" ");
      if (name.includes(" ")) bodies.push({ name, kind: "organisation", isExplained: false });
    }
    at = end;
  }
  return bodies;
}

function belongs(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !before) return false;
  if (isCapitalised(token)) return token.start - before.end === 1;
  return connectors.has(token.lower) && next !== undefined && isCapitalised(next);
}

/** "Institute for the Study of War (ISW)". */
function abbreviated(text: string, tokens: readonly Token[]): NamedBody[] {
  return tokens.flatMap((token, at) => {
    const isAbbreviation =
      /^\p{Lu}{2,6}$/u.test(token.word) && text[token.start - 1] === "(" && text[token.end] === ")";
    if (!isAbbreviation) return [];
    let start = at - 2;
    while (start > 0 && belongs(tokens, start)) start--;
    const words = tokens.slice(start, at - 1).map(({ word }) => word);
    const initials = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join("");
    if (!initials.includes(token.word.slice(0, 2))) return [];
    return [{ name: token.word, kind: "organisation" as const, isExplained: true }];
  });
}
