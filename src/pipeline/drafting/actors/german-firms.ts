import type { Token } from "../sentences/tokens.ts";
import { bodyWordOf } from "../words/bodies.ts";
import { germanGrammar } from "../words/german-grammar.ts";
import { isNext } from "./german-name-words.ts";
import { explainedBody, type NamedBody } from "./named-body.ts";

/** What a firm is by law, at the end of its name. */
export const legalForm = /^(?:AG|SE|GmbH|KG|ASA|AB|BV|NV|SpA|Oyj?)$/;

/** "Kessler AG": the capitals before the legal form, up to a word that explains them. */
export function firmAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  let from = at;
  while (from > 0) {
    const [before, token] = [tokens[from - 1] as Token, tokens[from] as Token];
    if (
      !before.isCapital ||
      !isNext(text, before, token) ||
      bodyWordOf.de(before.word)?.explains ||
      germanGrammar.tags.has(before.lower)
    )
      break;
    from--;
  }
  const name = (to: number) => text.slice((tokens[from] as Token).start, (tokens[to] as Token).end);
  return from < at ? explainedBody(name(at), "organisation", name(at - 1)) : null;
}

/** "Gebrüder Halmer": a firm by whose it is, which is also called by their name alone. */
export function brothersAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  const [token, name] = [tokens[at] as Token, tokens[at + 1]];
  if (!brothers.test(token.word) || !name?.isCapital || !isNext(text, token, name)) return null;
  return explainedBody(text.slice(token.start, name.end), "organisation", name.word);
}

/** What such a name begins with. */
export const brothers = /^(?:Gebrüder|Gebr)$/;

/** Names that "und" would join to such a word as well, and not for a firm's sake. */
const kin = /^(?:V[aä]ter|Mütter|Mutter|Töchter|Frauen?|Eltern|Familien?|Freunde?|Männer|Brüder|Ehefrau|Kinder)$/u;

/** "Halmer und Söhne", "Halmer & Co": a firm by whose it is. */
export function familyAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  const last = tokens[at] as Token;
  if (!/^(?:Söhne|Sohn|Töchter|Co|Cie)$/u.test(last.word)) return null;
  const first = tokens[tokens[at - 1]?.lower === "und" ? at - 2 : at - 1];
  if (!first?.isCapital || kin.test(first.word) || germanGrammar.tags.has(first.lower)) return null;
  const isJoined = /^ (?:&|und) $/u.test(text.slice(first.end, last.start));
  return isJoined ? explainedBody(text.slice(first.start, last.end)) : null;
}
