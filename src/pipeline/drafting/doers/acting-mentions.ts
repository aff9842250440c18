import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import { isNameOfState, isStateAdjective } from "../actors/states.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { meansStates } from "../sentences/two-states.ts";
import { bodyWordOf } from "../words/bodies.ts";
import { givenNames } from "../words/given-names.ts";
import { isOffice } from "../words/offices.ts";
import { isNamedAfter } from "./named-after.ts";
import { privateNamesIn } from "./private-names.ts";

/** Nouns through which a state acts: its government, its envoys, its forces and what these do. */
const actingNouns =
  /^(?:\p{L}*(?:regierung|präsident(?:en|in)?|minister(?:s|in|n|ium|iums)?|kanzler(?:s|in)?|premier(?:s|ministers?)?|machthabers?|staatschefs?|führung|armee|militärs?|streitkräften?|truppen?|soldat(?:en|innen)?|marine|luftwaffe|einheiten|spezialkräften?|kampfjets?|raketen?|drohnen?|angriffe?n?|offensive|beschuss|artillerie|geheimdienst(?:e?s|e)?|nachrichtendienst(?:e?s|e)?|behörden|parlaments?|botschaft(?:er|ers|erin)?|diplomaten?|delegation|unterhändlern?|seite|staats?|militärausbildern?|infanteristen?|munition|waffen|geschosse)|governments?|presidents?|ministers?|ministry|leaders?|leadership|army|military|forces?|troops?|soldiers?|navy|warplanes?|jets?|airstrikes?|strikes?|missiles?|drones?|rockets?|shelling|offensive|authorities|officials?|parliament|ambassador|embassy|consulate|diplomats?|delegation|negotiators|envoys?|intelligence|agents?|state|side|king|queen|chancellor|premier|emperor)$/iu;
/** People of a state are not the state. */
const people = /(?:er|ern|ers|erin|erinnen)$/u;
/** How many words may stand between a state's adjective and what it describes: "North Korean elite ground troops". */
const REACH = 3;

/** "Free Georgia", "die Partei Progressive Slowakei": with such a word before it, a state's name is that of a party. */
const partyName =
  /(?<!\p{L})(?:Inner|Innere[rn]?|Free|United|Young|Fair|Progressive[sr]?|Freies|Junges|Vereinte[sr]?|Vereinigtes|Neues|Demokratische[sr]?|Gerechtes|Lebendige[sr]?|Democratic|Just|Our|Unser|Forward|Vorwärts) $/u;
/** Letters that the adjective of a state shares with its name: "Morania", "Moranian". */
const STEM = 4;
/** Characters, the blank included. */
const LONGEST_WORD = 16;

/** Whether a mention is of an actor as such; "österreichisch" of a company and "Spanish" of a football club only tell where they are from. */
export function standsForItself(sentence: ReadSentence, mention: ActorMention, { byId }: KnownActors): boolean {
  const actor = byId.get(mention.actor);
  if (actor?.kind === "person" && isNamedAfter(sentence, mention)) return false;
  if (actor?.kind !== "state")
    return (
      !isPartOfWord(sentence, mention, notThemselves) &&
      !isOfNamedHead(sentence, mention) &&
      !isCompetition(sentence, mention)
    );
  const { text } = sentence.article;
  if (partyName.test(text.slice(Math.max(0, mention.position.start - LONGEST_WORD), mention.position.start)))
    return false;
  const words = text.slice(mention.position.start, mention.position.end);
  if (meansStates(words)) return true;
  if (isOrigin(sentence, mention) || isTown(sentence, mention)) return false;
  if (isPartOfName(sentence, mention, words)) return false;
  // "Brussels blocked the merger": the Union whose seat it is, not the state.
  if (/^(?:Brussels|Brüssels?)$/.test(words)) return isPlaced(sentence, mention);
  const compound = sentence.tokens.find(
    ({ start, end }) => start <= mention.position.start && mention.position.end < end - 1,
  );
  if (compound && !compound.isPossessive) return actingNouns.test(compound.word.replace(/^.*-/u, ""));
  const after = sentence.tokens.findIndex(({ start }) => start >= mention.position.end);
  const isOfNewState =
    sentence.words.language === "en" &&
    words !== actor.names.en &&
    /(?:an|ish|ese|ic|i)$/.test(words) &&
    words.startsWith(actor.names.en.slice(0, STEM));
  const describes =
    isStateAdjective(words) ||
    isOfNewState ||
    /['’]s$/u.test(words) ||
    (!isNameOfState(actor, words) && isBeforeNoun(sentence, mention)) ||
    (/^(?:U\.?S|UK)/.test(words) && sentence.words.language === "en");
  if (!describes) return !isPeople(words, actor.names);
  // "the former Finnish president": no longer of that state.
  if (/^(?:former|ex|früherer?n?|ehemaliger?n?)$/.test(sentence.tokens[after - 2]?.lower ?? "")) return false;
  for (let at = after; at < after + REACH; at++) {
    const token = sentence.tokens[at];
    if (!token || token.tag === "mark" || token.tag === "preposition" || token.tag === "verb") break;
    // "Dutch side Harveld": a team of players.
    if (token.lower === "side" && sentence.tokens[at + 1]?.isCapital) return false;
    // "the London side": a capital's club or firm.
    if (token.lower === "side" && !isNameOfState(actor, words) && !isStateAdjective(words)) return false;
    if (actingNouns.test(token.word)) return true;
    if (token.tag === "noun" && sentence.words.grammar.verbLast) break;
  }
  return false;
}

/** "three Premier League titles", "their first Champions League final": what is won or played there, not the league. */
function isCompetition({ tokens, article: { text } }: ReadSentence, { position }: ActorMention): boolean {
  if (!/(?:League|Cup|Championship)$/.test(text.slice(position.start, position.end))) return false;
  const next = tokens.find(({ start }) => start >= position.end);
  return /^(?:titles?|finals?|semi-finals?|match(?:es)?|games?|seasons?|trophy|trophies|crowns?|points?|table|sides?|clubs?|teams?)$/.test(
    next?.lower ?? "",
  );
}

/** "AfD-Chef Ole Brandt": of whom the name stands behind it, he acts and not his party. */
function isOfNamedHead({ tokens, actors }: ReadSentence, { position }: ActorMention): boolean {
  const at = tokens.findIndex(({ start, end }) => start <= position.start && position.start < end);
  const whole = tokens[at];
  if (
    !whole ||
    position.end >= whole.end ||
    !/-\p{L}*(?:chef|vorsitzende|minister|sprecher|führer|manager|vorständ)\p{L}*$/iu.test(whole.word)
  )
    return false;
  return actors.some((named) => named.position.start === tokens[at + 1]?.start);
}

/** What is held, signed or divided under somebody's name and is not they themselves: "am Rande der UN-Vollversammlung". */
const occasions =
  /-(?:\p{L}*(?:mann|frau|versammlung|partei(?:tag|rat|kongress)\p{L}*|vertrags?|verträge|abkommens?|beitritts?|mitglied(?:er|ern|s|schaft)?|staat(?:s|es|en)?|land(?:es)?|ländern?|grenze|resolution|charta|rechts?|treaty|led|backed|brokered|sponsored|wide))$/iu;

/** "die CDU-Abgeordnete", "der SPD-Innenexperte": somebody of a body, who is not all of it. */
const oneOfThem = /-(?:\p{L}*(?:politiker(?:s|in)?|abgeordnete[rnm]?|kandidat(?:en|in)?|expert(?:en?|in)))$/iu;
const notThemselves = [occasions, oneOfThem];

/** Whether a name is the first part of a word for something or somebody else. */
function isPartOfWord({ tokens }: ReadSentence, { position }: ActorMention, others: readonly RegExp[]): boolean {
  const whole = tokens.find(({ start, end }) => start <= position.start && position.start < end);
  return whole !== undefined && position.end < whole.end && others.some((each) => each.test(whole.word));
}

/** "Norway Cup", "Tom Holland": the name of a state beside another capital is part of a longer one, unless it is its government's. */
function isPartOfName(
  { tokens, words: { language }, article: { text } }: ReadSentence,
  { position }: ActorMention,
  name: string,
): boolean {
  if (language !== "en") return false;
  const at = tokens.findIndex(({ start }) => start === position.start);
  const [before, next] = [tokens[at - 1], tokens.find(({ start }) => start >= position.end)];
  const isGiven =
    before?.isCapital === true && givenNames.has(before.lower) && text.slice(before.end, position.start) === " ";
  const goesOn = next?.isCapital === true && next.tag === "noun" && text.slice(position.end, next.start) === " ";
  return isGiven || (goesOn && !actingNouns.test(next.word) && !isOffice.en(next.word) && !isStateAdjective(name));
}

/** "The Oslo trustees", "Oslo police": before an English noun in small letters a capital says where that is. */
function isBeforeNoun({ tokens, words: { language } }: ReadSentence, { position }: ActorMention): boolean {
  const next = tokens.find(({ start }) => start >= position.end);
  const isNoun = (next?.tag === "word" && !/^(?:once|twice|later|late)$/.test(next.lower)) || next?.tag === "noun";
  return language === "en" && next?.start === position.end + 1 && isNoun && !next.isCapital;
}

/** "The deputy chair, Ada Brandt | of Norway,": where a private person is from. */
function isOrigin(sentence: ReadSentence, { position }: ActorMention): boolean {
  const { text } = sentence.article;
  return privateNamesIn(sentence).some(({ end }) => text.slice(end, position.start) === " of ");
}

/** "the city of Berlin": the town, through which no state acts. */
function isTown({ article: { text } }: ReadSentence, { position: { start } }: ActorMention): boolean {
  return /(?<!capital )(?:[Cc]ity|[Tt]own|[Pp]ort) of $/.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
}

/** "in Brussels": a place, not somebody who acts. */
function isPlaced({ tokens }: ReadSentence, { position }: ActorMention): boolean {
  return tokens[tokens.findIndex(({ start }) => start === position.start) - 1]?.tag === "preposition";
}

function isPeople(words: string, names: { readonly de: string; readonly en: string }): boolean {
  return people.test(words) && !names.de.endsWith(words) && !names.en.endsWith(words);
}

/** "Marchands Witwe", "Stroud's lawyer": a person to whom somebody belongs is not the one who acts. */
export function isOwner(
  { article, tokens: all, words: { language } }: ReadSentence,
  { actor, position }: ActorMention,
  tokens: readonly TaggedToken[],
  { byId }: KnownActors,
): boolean {
  const person = byId.get(actor);
  const next = tokens.find(({ start }) => start >= position.end);
  if (!next || next.tag === "conjunction") return false;
  const words = article.text.slice(position.start, position.end);
  if (person?.kind === "organisation")
    return /['’]s$/u.test(words)
      ? isTheirPerson(article.text, all, position.end)
      : language === "en" && holdsOffice(next);
  if (person?.kind !== "person") return false;
  return /['’]s$/u.test(words) || (language === "de" && words.endsWith("s") && !isNameOf(person, words));
}

/** "a former Selwyn Council administrator": an office of a body, held by one person; a spokesman speaks for all of it. */
function holdsOffice({ word, isCapital, isPossessive }: TaggedToken): boolean {
  return !isCapital && !isPossessive && !/^spokes|s$/.test(word) && (isOffice.en(word) || word === "administrator");
}

/** Words of an office after its body. */
const OFFICE = 4;

/** "(Calder's) former auditor, Hollis Grant", "(Calder's) insurer, Nordlys Mutual": whether the words after a body's name tell another with a name of their own. */
function isTheirPerson(text: string, all: readonly TaggedToken[], from: number): boolean {
  const tokens = all.slice(all.findIndex(({ start }) => start >= from));
  if (isPerson(tokens) || areOthers(tokens)) return true;
  const office = tokens
    .slice(0, OFFICE)
    .findIndex(({ word, isCapital }) => !isCapital && (isOffice.en(word) || bodyWordOf.en(word)?.explains));
  const [last, name] = [tokens[office], tokens[office + 1]?.tag === "mark" ? tokens[office + 2] : tokens[office + 1]];
  return (
    office >= 0 && last !== undefined && name?.isCapital === true && /^,? $/.test(text.slice(last.end, name.start))
  );
}

/** "(the museum's) insurers": others, with whom a body has to do. */
function areOthers(tokens: readonly TaggedToken[]): boolean {
  return others.test(tokens[endOfNouns(tokens) - 1]?.lower ?? "");
}

/** Where words in small letters end that may be nouns: "(the council's) former leader | resigned". */
function endOfNouns(tokens: readonly TaggedToken[]): number {
  const end = tokens.findIndex(({ tag, isCapital }) => (tag !== "word" && tag !== "noun") || isCapital);
  return end < 0 ? tokens.length : end;
}

const others =
  /^(?:insurers?|creditors?|shareholders|investors?|owners?|rivals?|competitors?|customers|suppliers?|lenders?|critics|opponents|buyers?|donors|tenants|auditors?|victims?|predecessor)$/;

/** "(the council's) former leader", "(the bank's) head of finance": an office that is held by one person; a spokesman speaks for all of it. */
function isPerson(tokens: readonly TaggedToken[]): boolean {
  const end = endOfNouns(tokens);
  const held = tokens[end - 1];
  if (!held || held.isPossessive || /^spokes/.test(held.lower)) return false;
  return isOffice.en(held.word) || (held.lower === "head" && tokens[end]?.lower === "of");
}

function isNameOf({ names, aliases }: Actor, words: string): boolean {
  return [names.de, names.en, ...aliases].some((name) => name.endsWith(words));
}
