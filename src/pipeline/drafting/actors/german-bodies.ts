import { findEach } from "../../find-each.ts";
import type { Token } from "../sentences/tokens.ts";
import { beginsClub, bodyOfCompound, bodyWordOf, isFirmWord, isInstitution, isOnlyOne } from "../words/bodies.ts";
import { germanGrammar } from "../words/german-grammar.ts";
import { givenNames } from "../words/given-names.ts";
import { languageWords } from "../words/language-words.ts";
import { isOffice } from "../words/offices.ts";
import { withoutGenitive } from "./name-shapes.ts";
import { abbreviatedBody, explainedBody, type NamedBody } from "./named-body.ts";

const legalForm = /^(?:AG|SE|GmbH|KG|ASA|AB|BV|NV|SpA|Oyj?)$/;
/** Before a body: where it is from, as part of its name ("Schweriner Staatsanwaltschaft", "Europäischen Zentralbank"). */
const origin =
  /^(?:\p{Lu}\p{Ll}{3,}er|\p{Lu}\p{L}*(?:isch|deutsch)e[rnsm]?|Deutsche[rnsm]?|Europäische[rnsm]?|Internationale[rnsm]?)$/u;
/** Bodies that are named by their place. */
const local =
  /(?:gericht|gerichtshof|anwaltschaft|universität|hochschule|klinikum|akademie|institut|kammer|polizeipräsidium|polizeidirektion|museum|kunsthalle|theater|oper|philharmonie|sternwarte|observatorium|tierpark|flughafen|krankenhaus|klinik|stadtwerke|verbraucherzentrale|wasserschutzpolizei|bistum|diözese|sparkasse|volksbank|raiffeisenbank|raiffeisenkasse|vereinigung|gymnasium|handwerkskammer|landeskirche|\p{L}{4,}(?:verein|bund|genossenschaft))(?:e?s)?$/iu;
/** Bodies that are named by whom or what they are for: "Verband der Brauer", "Institut für Meereskunde". */
const named =
  /(?:verband|bund|verein|vereinigung|gewerkschaft|institut|zentrum|ministerium|amt|gesellschaft|kammer|liga|akademie|stiftung|agentur|behörde)(?:e?s)?$/iu;
/** "Rahn-Institut": a name and what it is the name of. */
const hyphened =
  /^\p{Lu}\p{L}{2,}(?:-\p{Lu}\p{L}+)*-(?:Institut|Stiftung|Verlag|Werft|Bank|Klinik|Kliniken|Klinikum|Krankenhaus|Hospital|Labor|Universität|Hochschule|Gymnasium|Museum|Theater|Werke|Gesellschaft|Fonds|Verein|Verband|Bund|Orden)s?$/u;
/** "Bauernverband", "Ärztekammer": bodies that are told by the one word that they are called. */
const compoundBody = /^\p{Lu}\p{L}{2,}(?:verband|bund|verein|kammer|gewerkschaft)(?:e?s)?$/u;
/** What many such bodies are called alike, and other words of such a shape. */
const anyBody =
  /^(?:Dach|Fach|Sport|Welt|Landes|Bundes|Kreis|Orts|Bezirks|Regional|Berufs|Branchen|Industrie|Spitzen|Wirtschafts|Verkehrs|Staaten|Geheim|Träger|Förder|Heimat|Turn|Fußball|Traditions|Straf|Zivil|Dunkel|Schatz|Herz|Abstell|Vorrats|Einzel|Teil|Sparten|Gewerk|Ver|Wund|Not|Hüft|Rund|Schlüssel|Interessen|Unternehmens|Konzern|Großkunden|Kirchen|Folter|Gas|Brenn|Abschluss)-?(?:verband|bund|verein|kammer|gewerkschaft)/u;
const council = /(?:rat|tag|verwaltung|parlament|senat)(?:e?s)?$/iu;

/** The bodies that the words of a German sentence name. */
export function germanBodies(text: string, tokens: readonly Token[], isTaken: (token: Token) => boolean): NamedBody[] {
  return findEach(tokens, (token, at) => {
    if (!token.isCapital) return null;
    const compound = bodyOfCompound(token.word);
    if (compound !== null && !isTaken(token)) return explainedBody(compound);
    if (hyphened.test(token.word) && !generic.test(token.word))
      return isTaken(token) ? null : explainedBody(bareNoun(token.word));
    const club = clubAt(text, tokens, at);
    if (club) return isTaken(token) ? null : club;
    const abbreviated = abbreviatedBody(text, token.word, token.start, token.end);
    if (abbreviated) return isTaken(token) ? null : abbreviated;
    const family = familyAt(text, tokens, at);
    if (family) return isTaken(token) ? null : family;
    const party = partyAt(text, tokens, at);
    if (party) return isTaken(token) ? null : party;
    const opening = openingBody(text, tokens, at, isTaken);
    if (opening) return opening;
    const body = bodyWordOf.de(token.word);
    if (!body) return null;
    const named =
      (body.ends ? byItsName(text, tokens, at, isTaken) : null) ??
      (body.explains ? explained(text, tokens, at, isTaken) : null);
    if (!named) return null;
    return { ...named, kind: body.kind, ...(noPerson.test(token.word) && { isNoPerson: true }) };
  });
}

/** What only bodies are called by. */
const noPerson =
  /(?:bank|konzern|unternehmen|firma|verlag|werft|brauerei|molkerei|reederei|kette|gruppe|fluggesellschaft|klinik)s?$/iu;

/** "Die Feuerwehr Greben | löschte", "Das Bauamt Osterfeld | erteilte": before the verb of a German sentence stands one part only, so the name belongs to the body. */
function openingBody(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
): NamedBody | null {
  const [article, token, name, verb] = [tokens[0], tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (at !== 1 || !/^(?:der|die|das)$/.test(article?.lower ?? "") || !name || !verb || verb.isCapital) return null;
  const isNamedByPlace =
    !bodyWordOf.de(token.word)?.explains || /\p{L}{3}(?:genossenschaft|verein|bank)$/u.test(token.word);
  const isKind = token.word.length >= LONG_KIND && isNamedByPlace;
  const isBody = isKind && !isOffice.de(token.word) && isInstitution(token.word, "de");
  const isWhole = isNext(text, token, name) && isName(name, isTaken, true) && isNext(text, name, verb);
  return isBody && isWhole && languageWords.de.verbs.has(verb.lower)
    ? explainedBody(`${token.word} ${name.word}`)
    : null;
}

/** Letters of a word that says which kind of body it is: "Bauamt", not "Amt" or "Stadt". */
const LONG_KIND = 6;

/** "TSV Lendersund", "1. FC Ostermark": without its number. */
function clubAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const isClub = next?.isCapital === true && isNext(text, token, next) && beginsClub(token.word);
  return isClub ? explainedBody(`${token.word} ${withoutGenitive(next.word, () => false)}`) : null;
}

/** Names that "und" would join to such a word as well, and not for a firm's sake. */
const kin = /^(?:V[aä]ter|Mütter|Mutter|Töchter|Frauen?|Eltern|Familien?|Freunde?|Männer|Brüder|Ehefrau|Kinder)$/u;

/** "Halmer und Söhne", "Halmer & Co": a firm by whose it is. */
function familyAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  const last = tokens[at] as Token;
  if (!/^(?:Söhne|Sohn|Töchter|Co|Cie)$/u.test(last.word)) return null;
  const first = tokens[tokens[at - 1]?.lower === "und" ? at - 2 : at - 1];
  if (!first?.isCapital || kin.test(first.word) || germanGrammar.tags.has(first.lower)) return null;
  const isJoined = /^ (?:&|und) $/u.test(text.slice(first.end, last.start));
  return isJoined ? explainedBody(text.slice(first.start, last.end)) : null;
}

/** What parties and movements are called, after an adjective with a capital. */
const party =
  /^(?:Union|Front|Partei|Bewegung|Allianz|Liga|Volkspartei|Liste|Wähler|Demokraten|Linke|Mitte|Zentrum|Bund|Heimatbund|Bündnis|Aktion)$/u;

/** "die Nationale Union", "der Freien Wähler": inside a sentence a German adjective has a capital only in a name. */
function partyAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  const stem =
    at > 1 && before?.isCapital ? /^(?<stem>\p{Lu}\p{Ll}{2,}e)[nrsm]?$/u.exec(before.word)?.groups?.stem : undefined;
  if (!before || !stem || !party.test(token.word) || !isNext(text, before, token)) return null;
  return explainedBody(`${stem} ${token.word}`, "organisation", `${stem}n ${token.word}`);
}

function byItsName(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
): NamedBody | null {
  const [before, token, next, later] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  const bare = bareNoun(token.word);
  if (legalForm.test(token.word)) return firm(text, tokens, at);
  // "die US-Raumfahrtbehörde Naro": with a name after it only what that is.
  const isExplained =
    bodyWordOf.de(token.word)?.explains && next && isNext(text, token, next) && isName(next, isTaken, true);
  if (isOnlyOne(token.word) && isExplained) return null;
  if (isOnlyOne(token.word)) return explainedBody(bare);
  const purpose = named.test(token.word) ? purposeEnd(tokens, at) : at;
  if (purpose > at) return explainedBody(bare + text.slice(token.end, tokens[purpose]?.end));
  if (before && isNext(text, before, token) && origin.test(before.word) && !isOffice.de(before.word))
    return explainedBody(`${before.word} ${bare}`);
  if (
    local.test(token.word) &&
    next &&
    isNext(text, token, next) &&
    isName(next, isTaken, true) &&
    !isThing(next.lower)
  )
    return explainedBody(`${bare} ${next.word}`);
  const isOf = next?.lower === "von" && later?.isCapital === true && isNext(text, next, later);
  if (council.test(token.word) && isOf && later) return explainedBody(`${bare} von ${later.word}`);
  const isAlone = !(next?.isCapital && isNext(text, token, next));
  if (isAlone && compoundBody.test(token.word) && !anyBody.test(token.word)) return explainedBody(bodyName(bare));
  return /partei$/iu.test(token.word) && token.word.length > "partei".length
    ? { ...explainedBody(token.word), isExplained: false }
    : null;
}

/** "Gerichts" without its ending; the "s" of "Krankenhaus" is its own. */
function bareNoun(word: string): string {
  return /(?:haus|ss|us)$/u.test(word) ? word : withoutGenitive(word, () => true);
}

/** What such a compound begins with where it is no name. */
const generic = /^(?:Max-Planck|Kinder|Landes|Staats|Privat|Partner|Schwester|Mutter|Tochter|Spezial)-/u;

/** "(des) Bauernverbande" → "Bauernverband". */
function bodyName(bare: string): string {
  return bare.replace(/(?<=verband|bund|verein)e$/u, "");
}

/** "Verband | deutscher Brauer", "Institut | für Meereskunde", "Bund | der Steuerzahler": the last token of what such a body is for; the first where nothing says it. */
function purposeEnd(tokens: readonly Token[], at: number): number {
  const opener = tokens[at + 1];
  const isOpened = /^(?:für|der|deutscher)$/.test(opener?.lower ?? "") && opener?.isMark === false;
  const [next, later] = [tokens[at + 2], tokens[at + 3]];
  if (!isOpened || !next) return at;
  const end = next.isCapital ? at + 2 : /^\p{Ll}{3,}(?:er|e|en)$/u.test(next.word) && later?.isCapital ? at + 3 : at;
  const [and, other] = [tokens[end + 1], tokens[end + 2]];
  const isPair = end > at && opener?.lower === "für" && and?.lower === "und" && other?.isCapital === true;
  // "Amt der Stadt", "Ministerium der Regierung": whose it is names none.
  const ofWhom = tokens[end]?.word ?? "";
  const areMembers = /(?:gewerkschaft|verband|bund|vereinigung)(?:e?s)?$/iu.test(tokens[at]?.word ?? "");
  const isBody = isInstitution(ofWhom, "de") || (isOffice.de(ofWhom) && !areMembers);
  return isBody && opener?.lower !== "für" ? at : isPair ? end + 2 : end;
}

/** "Kessler AG": the capitals before the legal form, up to a word that explains them. */
function firm(text: string, tokens: readonly Token[], at: number): NamedBody | null {
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

/** "Nachrichtenagentur Yonhap", "Gewerkschaft IG Metall", "Zeitung „The Independent“". */
function explained(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
): NamedBody | null {
  const [token, next, later] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (!next?.isCapital) return null;
  const between = text.slice(token.end, next.start);
  if (/^\s[„“"‚‘»«']$/u.test(between)) {
    const closing = text.slice(next.start, next.start + 60).search(/[“”"’«»']/u);
    return closing > 0 ? explainedBody(text.slice(next.start, next.start + closing)) : null;
  }
  if (between !== " " || !isName(next, isTaken, false) || isRatherPerson(text, tokens, at)) return null;
  const isLong = later?.isCapital === true && isNext(text, next, later) && goesOn(next, later, isTaken);
  const family = text.slice(next.start, next.end + LONGEST_FAMILY).match(ofFamily)?.[0];
  if (family) return explainedBody(family, "organisation", next.word);
  if (!isLong || !later) return explainedBody(withoutGenitive(next.word, () => false));
  const isShort = legalForm.test(later.word) || (isFirmWord(later.word) && !kindOfFirm.test(next.word));
  const short = isShort ? next.word : null;
  return explainedBody(`${next.word} ${later.word}`, "organisation", short);
}

/** "Rahn & Söhne", "Rahn und Partner": a firm that is named by whose it is. */
const ofFamily = /^\p{Lu}\p{L}+ (?:& \p{Lu}\p{L}+|und (?:Söhne|Sohn|Töchter|Partner|Kollegen)(?!\p{L}))/u;
/** Characters after the first name. */
const LONGEST_FAMILY = 30;

/** Kinds of firms that people are called by as well. */
const alsoPeople =
  /(?:investors?|händlers?|betreibers?|anbieters?|rivale[n]?|konkurrenten?|bauers?|entwicklers?|produzenten|lieferanten?)$/iu;

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
  /^(?:Energie|Zement|Stahl|Chemie|Logistik|Immobilien|Technik|Solar|Papier|Reisen|Versicherung(?:en)?|Lebensmittel)$/u;
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

const things = Object.values(languageWords.de.things);

/** Whether a word is known to be no name. */
function isThing(word: string): boolean {
  return things.some((thing) => thing.test(word));
}

/** A word that may be a name: no office, no other body, no common noun of a well-known shape. */
function isName(token: Token, isTaken: (token: Token) => boolean, mayBeTaken: boolean): boolean {
  const isCommon = /(?:ung|ungen|heit|keit|schaft|tion|tionen|ismus|tät|chen|innen|täter|fall|zeit)$/u.test(token.word);
  return (
    token.isCapital &&
    !isCommon &&
    !isOffice.de(token.word) &&
    (bodyWordOf.de(token.word) === null || /\p{Ll}bund$/u.test(token.word)) &&
    (mayBeTaken || !isTaken(token))
  );
}

function isNext(text: string, token: Token, next: Token): boolean {
  return text.slice(token.end, next.start) === " ";
}
