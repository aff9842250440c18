import type { Token } from "../sentences/tokens.ts";
import { isFirmWord } from "../words/bodies.ts";
import { looksPlural } from "../words/german-plurals.ts";
import { givenNames } from "../words/given-names.ts";
import { languageWords } from "../words/language-words.ts";
import { brothers, legalForm } from "./german-firms.ts";
import { isName, isNext, isThing } from "./german-name-words.ts";
import { withoutGenitive } from "./name-shapes.ts";
import { explainedBody, type NamedBody } from "./named-body.ts";

/** "Nachrichtenagentur Yonhap", "Gewerkschaft IG Metall", "Zeitung „The Independent“". */
export function explainedBodyAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
): NamedBody | null {
  const [token, next, later] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (!next?.isCapital || brothers.test(next.word)) return null;
  const between = text.slice(token.end, next.start);
  if (/^\s[„“"‚‘»«']$/u.test(between)) {
    const closing = text.slice(next.start, next.start + 60).search(/[“”"’«»']/u);
    return closing > 0 ? explainedBody(text.slice(next.start, next.start + closing)) : null;
  }
  if (between !== " " || !isName(next, isTaken, false) || isRatherPerson(text, tokens, at)) return null;
  const isLong =
    later?.isCapital === true &&
    isNext(text, next, later) &&
    (goesOn(next, later, isTaken) ||
      (fillsOpening(tokens, at) && isName(later, isTaken, false) && !isThing(later.lower)));
  const family = text.slice(next.start, next.end + LONGEST_FAMILY).match(ofFamily)?.[0];
  if (family) return explainedBody(family, "organisation", next.word);
  if (!isLong && looksPlural(next) && !opensSentence(tokens, at)) return null;
  if (!isLong || !later) return explainedBody(withoutGenitive(next.word, () => false));
  const saysWhat = isFirmWord(later.word) || field.test(later.word);
  const isShort =
    legalForm.test(later.word) || (saysWhat && !kindOfFirm.test(next.word) && !/^\p{Lu}{1,3}$/u.test(next.word));
  const short = isShort ? next.word : null;
  return explainedBody(`${next.word} ${later.word}`, "organisation", short);
}

/** Kinds of bodies of which two may be named. */
const kinds =
  /(?:unternehmen|konzernen?|firmen|verbänden?|gewerkschaften|banken|parteien|herstellern?|vereinen?|klubs|verlagen?|reedereien|werften|brauereien|molkereien|versicherern?|händlern?|betreibern?|anbietern?|zulieferern?)$/iu;

/** "die Konzerne | Gruber | und Lenz", "die Familienunternehmen Gruber und | Lenz": one of two bodies behind what they both are. */
export function oneOfTwoAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
): NamedBody | null {
  const from = tokens[at - 1]?.lower === "und" ? at - 2 : at;
  const [article, kind, first, and, second, next] = tokens.slice(Math.max(0, from - 2), from + 4);
  if (from < 2 || !/^(?:die|der|den|beiden?)$/.test(article?.lower ?? "") || !kinds.test(kind?.word ?? "")) return null;
  if (!first || and?.lower !== "und" || !second || (next?.isCapital && isNext(text, second, next))) return null;
  const areNames = [first, second].every(
    (name) => isName(name, isTaken, false) && !isThing(name.lower) && !looksPlural(name),
  );
  return areNames ? explainedBody(withoutGenitive((tokens[at] as Token).word, () => false)) : null;
}

/** "Das Unternehmen Norden | legte": only there is such a word a name for certain; in "hat das Unternehmen Zahlen vorgelegt" it is what the verb is about. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2];
  const { verbs, grammar } = languageWords.de;
  const isVerb = after !== undefined && (verbs.has(after.lower) || grammar.tags.get(after.lower) === "auxiliary");
  return isVerb && !after.isCapital && at <= 2 && (at === 0 || /^(?:der|die|das)$/.test(tokens[0]?.lower ?? ""));
}

/** "Der dänische Brauer Fjord Bryg | kaufte": what stands before the verb of a sentence is one part, all of it the name. */
function fillsOpening(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 3];
  const { verbs, grammar } = languageWords.de;
  const isVerb = verb !== undefined && (verbs.has(verb.lower) || grammar.tags.get(verb.lower) === "auxiliary");
  return isVerb && !verb.isCapital && at <= 2 && /^(?:der|die|das)$/.test(tokens[0]?.lower ?? "");
}

/** "Rahn & Söhne", "Rahn und Partner": a firm that is named by whose it is. */
const ofFamily = /^\p{Lu}\p{L}+ (?:& \p{Lu}\p{L}+|und (?:Söhne|Sohn|Töchter|Partner|Kollegen)(?!\p{L}))/u;
/** Characters after the first name. */
const LONGEST_FAMILY = 30;

/** Kinds of firms that people are called by as well. */
export const alsoPeople =
  /(?:investors?|händlers?|betreibers?|anbieters?|rivalen?|konkurrent(?:en)?|bauers?|entwicklers?|produzent(?:en)?|lieferant(?:en)?)$/iu;

/** "der Investor Udo Rahn", "der Händler Thure Bock": somebody's name, not a firm's. */
function isRatherPerson(text: string, tokens: readonly Token[], at: number): boolean {
  const [kind, first, last] = [tokens[at] as Token, tokens[at + 1] as Token, tokens[at + 2]];
  if (!last?.isCapital || !isNext(text, first, last) || isFirmWord(last.word) || field.test(last.word)) return false;
  if (isThing(last.lower)) return false;
  return givenNames.has(first.lower) || (alsoPeople.test(kind.word) && !/^\p{Lu}{2,}$/u.test(first.word));
}

/** What firms are called by, with their place or owner after it: "Betonwerk Saale". */
const kindOfFirm =
  /(?:werke?|bau|hof|haus|verlag|brauerei|mühle|hütte|stahl|markt|druck|technik|logistik|energie|reisen|verkehr|zeche|grube|molkerei|bäckerei|chemie|spedition|kasse|gas|holz|milch|papier|glas)$/iu;

/** What firms deal in, after their name: "Nordstern Energie". */
const field =
  /^(?:(?:Hoch|Tief|Holz|Stahl|Metall|Anlagen|Gleis|Straßen)?[Bb]au|Energie|Zement|Stahl|Chemie|Logistik|Immobilien|Technik|Solar|Papier|Reisen|Versicherung(?:en)?|Assekuranz|Lebensmittel|Touristik|Elektronik|Optik|Medizintechnik|Maschinenbau|Maschinen|Motoren|Mobil|Möbel|Mode|Telekom|Wasserstoff|Windkraft|Kraftwerke|Rüstung|Luftfahrt|Schiffbau|Power|Electric|Mobility|\p{Lu}\p{Ll}{2,}(?:technik|maschinen|werke|energie|logistik))$/u;
/** Whether a firm may be named by such a word after its name. */
export function isField(word: string): boolean {
  return field.test(word);
}

/** A German adjective has a capital after a noun only in a name: "Umweltgruppe Elbe Lebendig". */
const quality = /^\p{Lu}\p{Ll}{2,}(?:ig|lich|isch|bar|los)$/u;

/** "IG Metall", "Wasserverband Obere Ohle", "Investor Nordwind Capital", "Firma Betonwerk Saale"; not "Hersteller Nordwind Insolvenz". */
function goesOn(first: Token, second: Token, isTaken: (token: Token) => boolean): boolean {
  if (isFirmWord(second.word)) return !isTaken(second);
  if (field.test(second.word) || quality.test(second.word)) return true;
  const opensName =
    /^\p{Lu}{1,3}$|\p{Ll}{2}(?:e|es)$|^(?:Unser|Mein|Pro|Für|Kein)$/u.test(first.word) || kindOfFirm.test(first.word);
  return opensName && isName(second, isTaken, false) && !isThing(second.lower);
}
