import type { Language } from "../../../model/localized.ts";
import type { Token } from "../sentences/tokens.ts";
import { givenNames } from "../words/given-names.ts";
import { languageWords } from "../words/language-words.ts";
import { diedIn, isObituary } from "../words/obituaries.ts";
import { isCalendarWord } from "./name-shapes.ts";

/** Where a name stands in a sentence. */
interface NamedAt {
  readonly at: number;
  readonly length: number;
}

/** What one does, or is made, in public: whoever does so is a public person. What befalls people or is done to suspects is none of it. */
const doneInPublic =
  /^(?:resigned|resigns|resign|announced|announces|published|publishes|unveiled|founded|founds|retired|retires|directed|conducted|conducts|composed|designed|premiered|won|wins|win|chaired|chairs|coached|succeeded|succeeds|beat|defeated|apologised|apologized)$/;
const madeInPublic =
  /^(?:elected|re-elected|reelected|appointed|reappointed|named|nominated|sworn|promoted|chosen|crowned|knighted|inaugurated|ordained)$/;
/** Right before a name: who makes somebody something, and by whom something is. */
const makes =
  /^(?:elected|re-elected|appointed|reappointed|nominated|hired|promoted|sacked|fired|appoint|elect|nominate|hire)$/;
const madeBy = /^(?:directed|designed|conducted|composed|written|chaired|led|founded|succeeded|replaced|headed)$/;

const german = {
  done: /^(?:gewann|gewinnt|übernahm|übernimmt|gründete|veröffentlichte|leitete|leitet|dirigierte|dirigiert|komponierte|inszenierte|inszeniert|kandidierte|kandidiert|siegte|trat)$/,
  made: /^(?:gewählt|wiedergewählt|ernannt|berufen|nominiert|vereidigt|bestellt|befördert|zurückgetreten|geweiht|ausgezeichnet)$/,
  hasDone: /^(?:gewonnen|gegründet|übernommen|komponiert|inszeniert|veröffentlicht)$/,
};

/** The names of a sentence that nothing introduces and that do, or are made, something in public: "Ada Voss was elected", "appointed Ole Brandt". */
export function actingInPublic(
  tokens: readonly Token[],
  { language, headline }: { readonly language: Language; readonly headline: string },
  lengthAt: (at: number) => number,
): NamedAt[] {
  // In German whoever acts, and whoever is portrayed, begins with a given name: of most sentences nothing else need be asked.
  if (language === "de" && !tokens.some(({ lower }) => givenNames.has(lower))) return [];
  const acts = language === "en" ? actsInEnglish : actsInGerman;
  const isActing = (of: readonly Token[], from: number, to: number) =>
    acts(of, from, to) || isPortrayed(of.slice(from, to), headline, language);
  const found: NamedAt[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.isCapital || isPart(tokens, at)) continue;
    const length = lengthAt(at);
    if (length >= 2 && length <= LONGEST && isActing(tokens, at, at + length)) found.push({ at, length });
    at += Math.max(0, length - 1);
  }
  return found;
}

/** Whom a headline names is who its article is about; those who are accused, hurt or sought in it stay private all the same. */
function isPortrayed(name: readonly Token[], headline: string, language: Language): boolean {
  if (headline === "") return false;
  const words = name.map(({ word }) => word).join(" ");
  const isGiven = givenNames.has(name[0]?.lower ?? "");
  const died = diedIn(headline);
  // "Töpferin Ada Voss": in German a trade has a capital, too.
  if (died !== null && isObituary(headline))
    return died === words ? isGiven || language === "en" : isGiven && died.endsWith(` ${words}`);
  if (!isGiven || befalls.test(headline)) return false;
  return headline.includes(words);
}

const befalls =
  /(?<!\p{L})(?:guilty|convict|jail|prison|sentence|accus|arrest|charge|trial|court|murder|kill|dead|dies|died|death|victim|missing|body|rape|abuse|assault|crash|fraud|suspect|police|schuldig|verurteilt|haft|angeklagt|anklage|prozess|gericht|mord|tot|tod|starb|stirbt|leiche|opfer|vermisst|unfall|polizei|verdächtig|vergewaltig|missbrauch|betrug|festgenommen)/iu;

/** Words of a name. */
const LONGEST = 3;

function isPart(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  return before?.isCapital === true && at > 1 && !isCalendarWord(before.lower) && token.start - before.end === 1;
}

function actsInEnglish(tokens: readonly Token[], from: number, to: number): boolean {
  const [verb, before] = [tokens[from - 2], tokens[from - 1]];
  if (makes.test(before?.lower ?? "") || (before?.lower === "by" && madeBy.test(verb?.lower ?? ""))) return true;
  if (before && languageWords.en.grammar.tags.get(before.lower) === "preposition") return false;
  const rest = tokens
    .slice(afterAge(tokens, to))
    .filter(({ lower }) => !/^(?:also|later|then|has|had|have)$/.test(lower));
  const [first, second] = rest;
  if (/^(?:was|were|is|been|be|being)$/.test(first?.lower ?? ""))
    return madeInPublic.test((second?.lower === "been" ? rest[2] : second)?.lower ?? "");
  const isDown = /^(?:steps|stepped|step)$/.test(first?.lower ?? "") && second?.lower === "down";
  return isDown || doneInPublic.test(first?.lower ?? "");
}

/** "Ada Voss, 48, resigned": past an age. */
function afterAge(tokens: readonly Token[], to: number): number {
  const [comma, age, closing] = tokens.slice(to, to + 3);
  return comma?.word === "," && /^\d{2}$/.test(age?.word ?? "") && closing?.word === "," ? to + 3 : to;
}

/** Since German nouns have capitals, too, a given name has to stand first, at the beginning of its sentence or right after the verb. */
function actsInGerman(tokens: readonly Token[], from: number, to: number): boolean {
  if (!givenNames.has(tokens[from]?.lower ?? "")) return false;
  if (isSucceeded(tokens, from, to)) return true;
  const verb = from === 0 ? tokens[afterAge(tokens, to)] : tokens[from - 1];
  if (!verb || verb.isCapital) return false;
  const rest = tokens.slice(to);
  const end = rest.findIndex(({ isMark }) => isMark);
  const own = end < 0 ? rest : rest.slice(0, end);
  if (verb.lower === "trat") return own.some(({ lower }) => lower === "zurück");
  if (/^(?:wurde|ist|war|wird)$/.test(verb.lower)) return own.some(({ lower }) => german.made.test(lower));
  if (/^(?:hat|hatte)$/.test(verb.lower)) return own.some(({ lower }) => german.hasDone.test(lower));
  return german.done.test(verb.lower);
}

/** "die Emil Brahms ablöste", "Nachfolgerin von Emil Brahms": whose public office another has taken over. */
function isSucceeded(tokens: readonly Token[], from: number, to: number): boolean {
  const [whose, of] = [tokens[from - 2], tokens[from - 1]];
  if (of?.lower === "von" && /^(?:Nachfolg|Vorgäng)er(?:s|in)?$/.test(whose?.word ?? "")) return true;
  return tokens
    .slice(to, to + SUCCESSION)
    .some(({ lower }) => /^(?:ablöste|ablöst|abgelöst|beerbte|nachfolgte)$/.test(lower));
}

/** Words between a name and such a verb: "die Emil Brahms im Mai 2021 ablöste". */
const SUCCESSION = 4;
