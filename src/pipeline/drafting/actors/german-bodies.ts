import { findEach } from "../../find-each.ts";
import type { Token } from "../sentences/tokens.ts";
import { beginsClub, bodyOfCompound, bodyWordOf, isInstitution, isOnlyOne } from "../words/bodies.ts";
import { givenNames } from "../words/given-names.ts";
import { languageWords } from "../words/language-words.ts";
import { isOffice } from "../words/offices.ts";
import { bracketedAt } from "./german-brackets.ts";
import { alsoPeople, explainedBodyAt, isField, oneOfTwoAt } from "./german-explained.ts";
import { brothersAt, familyAt, firmAt, legalForm } from "./german-firms.ts";
import { bareNoun, isName, isNext, isThing } from "./german-name-words.ts";
import { bodyOfOrigin } from "./german-origin.ts";
import { withoutGenitive } from "./name-shapes.ts";
import { abbreviatedBody, explainedBody, type NamedBody } from "./named-body.ts";
import { doesSomething } from "./regions.ts";

/** Bodies that are named by their place. */
const local =
  /(?:(?:berg|seil|schmalspur)bahnen|verkehrsbetriebe|gericht|gerichtshof|anwaltschaft|universität|hochschule|klinikum|akademie|institut|kammer|polizeipräsidium|polizeidirektion|museum|kunsthalle|theater|oper|philharmonie|sternwarte|observatorium|tierpark|flughafen|krankenhaus|klinik|stadtwerke|verbraucherzentrale|wasserschutzpolizei|bistum|diözese|sparkasse|volksbank|raiffeisenbank|raiffeisenkasse|vereinigung|gymnasium|handwerkskammer|landeskirche|\p{L}{4,}(?:verein|bund|genossenschaft|verband))(?:e?s)?$/iu;
/** "Branchenverband Semira": of these what follows is the name itself, and no place. */
const branchAssociation =
  /^(?:Dach|Fach|Branchen|Industrie|Spitzen|Wirtschafts|Interessen|Berufs|Lobby|Handels|Welt)verband/u;
/** Bodies that are named by whom or what they are for: "Verband der Brauer", "Institut für Meereskunde". */
const named =
  /(?:verband|bund|verein|vereinigung|gewerkschaft|institut|zentrum|ministerium|amt|gesellschaft|kammer|liga|akademie|stiftung|agentur|behörde)(?:e?s)?$/iu;
/** "Rahn-Institut": a name and what it is the name of. */
const hyphened =
  /^\p{Lu}\p{L}{2,}(?:-\p{Lu}\p{L}+)*-(?:Institut|Stiftung|Verlag|Werft|Bank|Klinik|Kliniken|Klinikum|Krankenhaus|Hospital|Labor|Universität|Hochschule|Gymnasium|Museum|Theater|Werke|Gesellschaft|Fonds|Verein|Verband|Bund|Orden|Molkerei|Brauerei|Reederei)s?$/u;
/** "Bauernverband", "Ärztekammer": bodies that are told by the one word that they are called. */
const compoundBody =
  /^\p{Lu}\p{L}{2,}(?:verband|(?<!ver)bund|verein|gewerkschaft|(?:ärzte|handwerks|handels|anwalts|architekten|apotheker|landwirtschafts|arbeiter|wirtschafts|notar|ingenieur)kammer)(?:e?s)?$/u;
/** What many such bodies are called alike, and other words of such a shape. */
const anyBody =
  /^(?:Dach|Fach|Sport|Welt|Landes|Bundes|Kreis|Orts|Bezirks|Regional|Berufs|Branchen|Industrie|Spitzen|Wirtschafts|Verkehrs|Staaten|Geheim|Träger|Förder|Heimat|Turn|Fußball|Traditions|Straf|Zivil|Dunkel|Schatz|Herz|Abstell|Vorrats|Einzel|Teil|Sparten|Gewerk|Ver|Wund|Not|Hüft|Rund|Schlüssel|Interessen|Unternehmens|Konzern|Großkunden|Kirchen|Folter|Gas|Brenn|Abschluss)-?(?:verband|bund|verein|kammer|gewerkschaft)/u;
const council = /(?:rat|tag|verwaltung|parlament|senat)(?:e?s)?$/iu;

/** The bodies that the words of a German sentence name. */
export function germanBodies(text: string, tokens: readonly Token[], isTaken: (token: Token) => boolean): NamedBody[] {
  return findEach(tokens, (token, at) => {
    if (!token.isCapital) return null;
    const described = at === 0 ? describedAtOnce(text, tokens, isTaken) : null;
    if (described) return described;
    const compound = bodyOfCompound(token.word);
    if (compound !== null && !isTaken(token)) return explainedBody(compound);
    if (hyphened.test(token.word) && !generic.test(token.word))
      return isTaken(token) ? null : explainedBody(bareNoun(token.word));
    const press = paperAt(text, tokens, at);
    if (press) return isTaken(token) ? null : press;
    const branches = branchesAt(text, tokens, at);
    if (branches) return isTaken(token) ? null : branches;
    const club = clubAt(text, tokens, at);
    if (club) return isTaken(token) ? null : club;
    const abbreviated = bracketedAt(text, tokens, at) ?? abbreviatedBody(text, token.word, token.start, token.end);
    if (abbreviated) return isTaken(token) ? null : abbreviated;
    const family = brothersAt(text, tokens, at) ?? familyAt(text, tokens, at);
    if (family) return isTaken(token) ? null : family;
    const one = oneOfTwoAt(text, tokens, at, isTaken);
    if (one) return one;
    const party = partyAt(text, tokens, at);
    if (party) return isTaken(token) ? null : party;
    const firm = firmOfField(text, tokens, at, isTaken);
    if (firm) return firm;
    const opening =
      openingBody(text, tokens, at, isTaken) ??
      communityAt(text, tokens, at, isTaken) ??
      townAt(text, tokens, at, isTaken);
    if (opening) return opening;
    const body = bodyWordOf.de(token.word);
    // "nach Angaben ihres Büros Einsicht": of a body that belongs to somebody what follows is no name.
    if (
      !body ||
      (/^büros?$/.test(token.lower) && /^(?:ih|sein)re?[ms]?$|^seine[ms]$/.test(tokens[at - 1]?.lower ?? ""))
    )
      return null;
    const named =
      (body.ends ? byItsName(text, tokens, at, isTaken) : null) ??
      (body.explains ? explainedBodyAt(text, tokens, at, isTaken) : null);
    if (!named) return null;
    return { ...named, kind: body.kind, ...(noPerson.test(token.word) && { isNoPerson: true }) };
  });
}

/** What only bodies are called by. */
const noPerson =
  /(?:bank|konzern|unternehmen|firma|verlag|werft|brauerei|molkerei|reederei|kette|gruppe|fluggesellschaft|klinik)s?$/iu;

/** Words of an apposition up to the one that says what somebody is. */
const APPOSITION = 4;

/** "Elbwatt, der größte Versorger des Landes, …": the name that a German sentence begins with, where what stands beside it says that it is a body. */
function describedAtOnce(text: string, tokens: readonly Token[], isTaken: (token: Token) => boolean): NamedBody | null {
  const [name, comma, article, ...words] = tokens as readonly [Token, ...Token[]];
  if (comma?.word !== "," || !/^(?:der|die|das|eine?)$/.test(article?.lower ?? "")) return null;
  if (!isName(name, isTaken, false) || isThing(name.lower) || givenNames.has(name.lower)) return null;
  const head = words.slice(0, APPOSITION).find(({ isCapital }) => isCapital);
  const kind = head && !alsoPeople.test(head.word) ? bodyWordOf.de(head.word) : null;
  return kind?.explains ? { ...explainedBody(text.slice(name.start, name.end)), kind: kind.kind } : null;
}

/** "die „Lüthener Zeitung“": a paper between quotation marks. */
function paperAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  const [article, first] = [tokens[at - 1], tokens[at] as Token];
  if (!/^(?:der|die|das|dem|den)$/.test(article?.lower ?? "") || !/[„»]/u.test(text.charAt(first.start - 1)))
    return null;
  const name = paper.exec(text.slice(first.start, first.start + LONGEST_PAPER))?.[0];
  return name ? explainedBody(name, "media") : null;
}

/** Characters. */
const LONGEST_PAPER = 40;
const paper =
  /^(?:[\p{L}-]+ ){0,3}[\p{L}-]*(?:[Zz]eitung|[Aa]nzeiger|[Kk]urier|[Nn]achrichten|[Bb]latt|[Rr]undschau|[Mm]erkur|[Bb]oten?|Echo|[Vv]olksstimme|[Aa]llgemeine|[Pp]resse|[Jj]ournal|[Mm]agazin)(?=[“”«])/u;

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

/** "Die Elbmark Versicherung": a firm by its name and what it deals in, right after an article. */
function firmOfField(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
): NamedBody | null {
  const [article, name, token] = [tokens[at - 2], tokens[at - 1], tokens[at] as Token];
  if (!name || !isField(token.word) || !/^(?:die|der)$/.test(article?.lower ?? "")) return null;
  const isWhole = isNext(text, name, token) && isName(name, isTaken, false) && !isThing(name.lower);
  const isNoun =
    /(?:e|en|er|isch\p{L}*)$|^\p{Lu}{1,3}$/u.test(name.word) || languageWords.de.findNoun(name.word) !== null;
  return isWhole && !isNoun ? explainedBody(`${name.word} ${token.word}`, "organisation", name.word) : null;
}

/** "Die Gemeinde Arn möchte", "hat die Stadt Arn": a community that does something, by its name. */
function communityAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
): NamedBody | null {
  const [article, token, name] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!/^(?:Gemeinde|Samtgemeinde|Marktgemeinde|Stadt|Landkreis|Kreis|Kanton)$/u.test(token.word)) return null;
  const isWhole = name !== undefined && isNext(text, token, name) && isName(name, isTaken, true);
  const isFeminine = /(?:gemeinde|Gemeinde|Stadt)$/u.test(token.word);
  if (!isWhole || article?.lower !== (isFeminine ? "die" : "der")) return null;
  return doesSomething(text, token.start, name.end, "de")
    ? explainedBody(`${token.word} ${name.word}`, "organisation", name.word)
    : null;
}

/** "Der Stadtrat von | Arn", "die Bürgermeisterin von | Arn": the town, which the text may tell of as if it acted itself. */
function townAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
): NamedBody | null {
  const [whose, of, name] = [tokens[at - 2], tokens[at - 1], tokens[at] as Token];
  const kind = of?.lower === "von" ? ofTown.exec(whose?.word ?? "")?.groups?.kind : undefined;
  if (kind === undefined || !of || !isNext(text, of, name) || !isName(name, isTaken, false)) return null;
  return explainedBody(`${kind === "Gemeinde" ? kind : "Stadt"} ${name.word}`, "organisation", name.word);
}

/** Who or what a town has. */
const ofTown = /^(?<kind>Stadt|Gemeinde|(?:Ober)?[Bb]ürger)(?:rat|rats|verwaltung|parlament|meister(?:s|in)?)$/u;

/** Letters of a word that says which kind of body it is: "Bauamt", not "Amt" or "Stadt". */
const LONG_KIND = 6;

/** "TSV Lendersund", "1. FC Ostermark": without its number. */
function clubAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const isClub = next?.isCapital === true && isNext(text, token, next) && beginsClub(token.word);
  return isClub ? explainedBody(`${token.word} ${withoutGenitive(next.word, () => false)}`) : null;
}

/** What trades and branches are called, which are no names by themselves. */
const branch =
  /^(?:Bau|Holz|Chemie|Energie|Bergbau|Handel|Transport|Verkehr|Logistik|Erziehung|Bildung|Wissenschaft|Forschung|Metall|Nahrung|Genuss|Medien|Kunst|Druck|Papier|Textil|Stahl|Elektro|Banken|Versicherungen|Post|Polizei|Zoll|Gesundheit|Pflege|Handwerk|Industrie|Landwirtschaft|Forst|Gastgewerbe|Glas|Umwelt|Verwaltung|Wasser|Verlage)$/u;

/** "Gewerkschaft Bau und Holz", "IG Energie": bodies that are named by their branches, of which none is their name alone. */
function branchesAt(text: string, tokens: readonly Token[], at: number): NamedBody | null {
  const [token, first, and, other] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const isNamedSo = /^IG$|(?:[Gg]ewerkschaft|[Vv]erband|[Vv]ereinigung)$/u.test(token.word);
  if (!isNamedSo || !first || !branch.test(first.word) || !isNext(text, token, first)) return null;
  const last = and?.lower === "und" && other !== undefined && branch.test(other.word) ? other : first;
  return explainedBody(text.slice(token.start, last.end));
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
  const [token, next, later] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  const bare = bareNoun(token.word);
  if (legalForm.test(token.word)) return firmAt(text, tokens, at);
  // "die US-Raumfahrtbehörde Naro": with a name after it only what that is.
  const isExplained =
    bodyWordOf.de(token.word)?.explains && next && isNext(text, token, next) && isName(next, isTaken, true);
  if (isOnlyOne(token.word) && isExplained) return null;
  if (isOnlyOne(token.word)) return explainedBody(bare);
  const purpose = named.test(token.word) ? purposeEnd(tokens, at) : at;
  if (purpose > at) return explainedBody(bare + text.slice(token.end, tokens[purpose]?.end));
  const ofOrigin = bodyOfOrigin(adjectivesBefore(text, tokens, at), bare);
  if (ofOrigin) return ofOrigin;
  const seat = local.test(token.word) ? seatAt(text, tokens, at, isTaken) : null;
  if (seat) return explainedBody(`${bare} ${seat}`);
  const isOf = next?.lower === "von" && later?.isCapital === true && isNext(text, next, later);
  if (council.test(token.word) && isOf && later) return explainedBody(`${bare} von ${later.word}`);
  const isAlone = !(next?.isCapital && isNext(text, token, next));
  if (isAlone && compoundBody.test(token.word) && !anyBody.test(token.word)) return explainedBody(bodyName(bare));
  return /partei$/iu.test(token.word) && token.word.length > "partei".length
    ? { ...explainedBody(token.word), isExplained: !anyParty.test(token.word) }
    : null;
}

/** "Landgericht | Arn", "Wasserverband | Obere Ohle": the place that a body is named by, right behind the word for it; null where none is. */
function seatAt(text: string, tokens: readonly Token[], at: number, isTaken: (token: Token) => boolean): string | null {
  const [token, next, later] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (branchAssociation.test(token.word) || !next || !isNext(text, token, next)) return null;
  if (/^\p{Lu}{2,}$/u.test(next.word) || !isName(next, isTaken, true) || isThing(next.lower)) return null;
  const isAdjective =
    /^\p{Lu}\p{Ll}{2,}(?:e|er|es)$/u.test(next.word) && later !== undefined && isNext(text, next, later);
  return isAdjective && isName(later, isTaken, true) && !isThing(later.lower)
    ? `${next.word} ${later.word}`
    : next.word;
}

/** The words with a capital right before a noun that may describe it, at most two: "Deutschen Historischen | Museum". */
function adjectivesBefore(text: string, tokens: readonly Token[], at: number): string[] {
  let from = at;
  while (from > Math.max(0, at - 2)) {
    const [before, token] = [tokens[from - 1] as Token, tokens[from] as Token];
    if (!before.isCapital || !isNext(text, before, token) || isOffice.de(before.word)) break;
    from--;
  }
  return tokens.slice(from, at).map(({ word }) => word);
}

/** What many parties are called alike, and other words of such a shape. */
const anyParty =
  /^(?:Regierungs|Oppositions|Volks|Schwester|Landes|Bundes|Stadt|Kreis|Klein(?:st)?|Splitter|Staats|Protest|Gegen|Vertrags|Miet|Koalitions|Mehrheits|Minderheits|Partner|Nachfolge|Vorgänger|Mutter|Jugend|Block|Klientel|Traditions|Massen|Einheits|Europa|Kader|Prozess|Streit|Kriegs|Konflikt|Bürgerkriegs|Ein-Mann|Programm|Mitglieder|Rechts|Links|Spaß|Prüf)-?partei/iu;

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
