import type { Token } from "../sentences/tokens.ts";
import { bodyWordOf, endsClub, isFirmWord } from "../words/bodies.ts";
import { englishGrammar } from "../words/english-grammar.ts";
import { isOffice } from "../words/offices.ts";
import { describedBody } from "./english-described.ts";
import { explainer, isRatherPerson, kindOfFirm, ownedKind } from "./english-explained.ts";
import { isCalendarWord } from "./name-shapes.ts";
import { abbreviatedBody, abbreviationAfter, explainedBody, type NamedBody } from "./named-body.ts";

const connectors = new Set(["of", "for", "and", "the", "de"]);
/** Small words inside foreign names: "Linhas do Mar". */
const particles = new Set([
  "do",
  "da",
  "dos",
  "del",
  "di",
  "du",
  "des",
  "van",
  "von",
  "der",
  "den",
  "al",
  "el",
  "la",
  "le",
]);
/** After a name: who speaks for a body. */
const roles = /^(?:chief|ceo|spokes(?:man|woman|person)|director|chairman|chairwoman|executive|officials?)$/;
const legalForm =
  /^(?:Inc|Incorporated|Corp|Ltd|Limited|[Pp]lc|PLC|LLC|LLP|Co|Group|Holdings?|ASA|AB|AG|SE|NV|BV|SpA|SAS|Oyj?|PJSC)$/;
/** What is called an exchange and is no building. */
const traded = /^(?:Stock|Metal|Mercantile|Commodity|Commodities|Futures|Securities|Options|Energy)$/;

/** The bodies that the words of an English sentence name: capitals up to a word that bodies end in, or beside one that explains them. */
export function englishBodies(text: string, tokens: readonly Token[], isTaken: (token: Token) => boolean): NamedBody[] {
  const bodies: NamedBody[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.isCapital || englishGrammar.tags.has(token.lower) || isCalendarWord(token.lower)) continue;
    // "Runners-up Harrow Albion": a compound that ends in a small letter is no name.
    if (/-\p{Ll}/u.test(token.word) && (at === 0 || token.lower.endsWith("-based"))) continue;
    let end = at;
    while (belongs(text, tokens, at, end + 1)) end++;
    bodies.push(...bodyOf(text, tokens, at, end, isTaken));
    at = end;
  }
  return bodies;
}

function bodyOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  isTaken: (token: Token) => boolean,
): NamedBody[] {
  const own = tokens.slice(from, to + 1);
  const [first, last] = [own[0] as Token, own.at(-1) as Token];
  const name = text.slice(first.start, last.end - (last.isPossessive ? 2 : 0));
  if (own.every(isTaken)) return councilOf(text, tokens, from, to);
  // "Chipmaker Sylix", at the beginning of a sentence
  if (from === 0 && own.length > 1 && kindOfFirm.test(first.word)) return bodyOf(text, tokens, 1, to, isTaken);
  if (own.length > 1 && family.test(last.word) && isFamily(text, own)) return [explainedBody(name)];
  if (isExecutive(own)) return [explainedBody(name)];
  if (isOfMembers(own, from === 0)) return [explainedBody(name)];
  if (isPress(tokens, from, own)) return [explainedBody(name, "media")];
  if (isBorne(own)) return borneBy(text, own, isTaken);
  if (last.word === "Exchange" && !own.some(({ word }) => traded.test(word))) return [];
  if (own.length > 1 && own.some(({ word }) => bodyWordOf.en(word)?.ends) && !isOffice.en(last.word)) {
    const short = legalForm.test(last.word)
      ? name.replace(/ \S+$/, "")
      : endsClub(last.word)
        ? last.word
        : abbreviationAfter(text, name, last.end);
    return [explainedBody(name, "organisation", short)];
  }
  const [before, next] = [explainer(text, tokens, from) ?? ownedKind(tokens, from), tokens[to + 1]];
  const described = describedBody(text, tokens, from, to);
  const abbreviated = own.length === 1 ? abbreviatedBody(text, first.word, first.start, last.end) : null;
  if (abbreviated) return [before || described ? { ...abbreviated, isExplained: true } : abbreviated];
  if (before && own.length <= 3 && !own.some(isTaken) && !isRatherPerson(tokens, from, own))
    return [explainedBody(name, before)];
  if (described !== null && !own.some(isTaken) && !isOffice.en(first.word))
    return [explainedBody(text.slice(first.start, described.end), described.kind)];
  const isRole =
    next !== undefined && roles.test(next.lower) && text.slice(last.end, next.start) === " " && !own.some(isTaken);
  if (isRole && !isOffice.en(last.word) && from > 0) return [explainedBody(name)];
  return isLed(tokens, to, own.length) && !own.some(isTaken) ? [explainedBody(name)] : [];
}

/** "the Oslo council", "Oslo city council": of a capital, which alone means its state. */
function councilOf(text: string, tokens: readonly Token[], from: number, to: number): NamedBody[] {
  const [first, next, later] = [tokens[from] as Token, tokens[to + 1], tokens[to + 2]];
  const council = next?.lower === "city" ? later : next;
  const isBeside =
    council?.lower === "council" &&
    /^\p{Lu}\p{Ll}+$/u.test(first.word) &&
    text.slice(tokens[to]?.end, council.start).length <= LONGEST_LEVEL;
  return isBeside ? [explainedBody(text.slice(first.start, council.end))] : [];
}

/** Characters of "city" with its blanks. */
const LONGEST_LEVEL = 6;

/** "Friends of Arn Park"; at the beginning of a sentence "Lawyers for Calder" and "Residents of Arn" are any. */
function isOfMembers(own: readonly Token[], opens: boolean): boolean {
  const isNamed = ({ word }: Token) =>
    members.test(word) && (!opens || /^(?:Friends|House|Campaign|Knights)$/.test(word));
  return own.some(
    (token, at) => isNamed(token) && own.length > at + 2 && /^(?:of|for)$/.test(own[at + 1]?.lower ?? ""),
  );
}

/** "The Arn Ledger": what newspapers are called. */
function isPress(tokens: readonly Token[], from: number, own: readonly Token[]): boolean {
  return own.length > 1 && tokens[from - 1]?.lower === "the" && press.test(own.at(-1)?.word ?? "");
}

const press =
  /^(?:Ledger|Gazette|Tribune|Herald|Chronicle|Courier|Inquirer|Examiner|Sentinel|Dispatch|Argus|Telegraph|Echo|Journal|Bugle|Advertiser)$/;

/** "Health and Safety Executive": a body by the words for its field; "Deputy Chief Executive" is somebody's office. */
function isExecutive(own: readonly Token[]): boolean {
  return own.length > 2 && own.at(-1)?.word === "Executive" && !own.some(({ word }) => ofPerson.test(word));
}

/** Before "Executive" where that is somebody. */
const ofPerson = /^(?:Chief|Vice|Deputy|Senior)$/;

/** "Minera Altiplano's chief executive": only a firm has one, also at the beginning of a sentence, where one capital alone is no name. */
function isLed(tokens: readonly Token[], to: number, words: number): boolean {
  const [last, chief, executive] = tokens.slice(to, to + 3);
  return words > 1 && last?.isPossessive === true && chief?.lower === "chief" && executive?.lower === "executive";
}

/** "Energy Minister Fiona Tarrant": somebody's office, whatever it is for; "Office of the Attorney General" is a body. */
function isBorne(own: readonly Token[]): boolean {
  const office = own.findIndex(({ word, isPossessive }) => isOffice.en(word) && !isPossessive);
  return office > 0 && own.length > office + 1 && !own.some(({ lower }) => lower === "of");
}

/** "European Commission President Ada Voss": the body whose office it is. */
function borneBy(text: string, own: readonly Token[], isTaken: (token: Token) => boolean): NamedBody[] {
  const body = own.slice(
    0,
    own.findIndex(({ word }) => isOffice.en(word)),
  );
  const [first, last] = [body[0], body.at(-1)];
  if (!first || !last || body.length < 2 || body.every(isTaken) || !bodyWordOf.en(last.word)?.ends) return [];
  return [explainedBody(text.slice(first.start, last.end))];
}

function belongs(text: string, tokens: readonly Token[], from: number, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !before) return false;
  // "Farmers' League"
  const isOwned = before.lower.endsWith("s") && token.start - before.end === 2 && /['’]/.test(text.charAt(before.end));
  const isAnd = text.slice(before.end, token.start) === " & ";
  // "Lena F. Besk Company": the full stop behind an initial ends no name.
  const isInitial = before.word.length === 1 && text.slice(before.end, token.start) === ". ";
  if (token.start - before.end !== 1 && !isOwned && !isAnd && !isInitial) return false;
  // "the People's Party", but not "Tarvia's Constitutional Court"
  const isSaint = at - from === 2 && tokens[from]?.word === "St";
  if (
    before.isPossessive &&
    !isSaint &&
    !/^(?:people|workers|women|children|farmers|sheriff|attorney|coroner|governor)$/.test(before.lower)
  )
    return false;
  if (token.isCapital) return !isCalendarWord(token.lower);
  if (particles.has(token.lower)) return tokens[at + 1]?.isCapital === true;
  if (!connectors.has(token.lower) || isOffice.en(before.word)) return false;
  const next = tokens[connectors.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1];
  // "the Union of Prime Minister Ada Voss"
  if (!next?.isCapital || isOffice.en(next.word) || next.lower === "prime") return false;
  // "Skarven Foods | of Norrland": where a firm is from; "National Bank of Arnland" is called so.
  if (token.lower === "of" && at - from > 1 && isFirmWord(before.word) && before.word !== "Bank") return false;
  const own = tokens.slice(from, at);
  const isOf = own.some(({ lower }) => lower === "of" || lower === "for");
  // "Centers for Disease Control and Prevention", "Competition and Markets Authority"; but not "Norland Air and SkyBridge".
  if (token.lower === "and") return isOf || family.test(next.word) || endsAfter(tokens, at + 1);
  return connectors.has(before.lower) || bodyWordOf.en(before.word)?.ends === true || members.test(before.word);
}

/** Before "of" and "for": "Friends of Arn Park", "Campaign for Clean Rivers", "House of Commons". */
const members =
  /^(?:Friends|Campaign|Campaigners|Citizens|Parents|Residents|Mothers|Families|Teachers|Students|Doctors|Lawyers|Farmers|Women|Workers|House|Knights|Order|Church|Voices?|Tenants|Neighbours|Neighbors|Partners|Scientists|Veterans)$/;

/** Whether the last word is joined to a name before it. */
function isFamily(text: string, own: readonly Token[]): boolean {
  const [before, last] = [own.at(-2) as Token, own.at(-1) as Token];
  return before.lower === "and" || text.slice(before.end, last.start) === " & ";
}

/** "Mertens and Sons" */
const family = /^(?:Sons|Daughters|Brothers|Co)$/;

function endsAfter(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.isCapital && tokens[at + 1]?.isCapital) at++;
  const last = tokens[at]?.word ?? "";
  if (last === "Executive") return !tokens.slice(from, at).some(({ word }) => ofPerson.test(word));
  return bodyWordOf.en(last)?.ends === true && !legalForm.test(last) && !isFirmWord(last);
}
