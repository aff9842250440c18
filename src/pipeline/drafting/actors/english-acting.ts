import type { Token } from "../sentences/tokens.ts";
import { wordClass } from "../sentences/word-class.ts";
import { beginsClub } from "../words/bodies.ts";
import { englishGrammar } from "../words/english-grammar.ts";
import { givenNames } from "../words/given-names.ts";
import { languageWords } from "../words/language-words.ts";
import { isOffice } from "../words/offices.ts";
import { isCalendarWord } from "./name-shapes.ts";
import { explainedBody, type NamedBody } from "./named-body.ts";

/** Names of an English article that do what only people and bodies do, with what tells the ones from the others. */
export interface ActingNames {
  /** Takes in a sentence. */
  add(text: string, tokens: readonly Token[], isTaken: (token: Token) => boolean): void;
  /** Those of bodies, in the order of the text. */
  bodies(): NamedBody[];
}

/** What an article shows of a name. */
interface Signs {
  /** It does something; what hardly anybody does alone. */
  acts: boolean;
  runs: boolean;
  /** It has or is what only a body has or is. */
  isBody: boolean;
  /** People work there. */
  employs: boolean;
  /** It does something together with another: "Ostmark and Westland have agreed". */
  pairs: boolean;
  /** Somebody is called so, or a place. */
  isOther: boolean;
  /** It stands where a capital is no sign of the beginning of a sentence. */
  isInside: boolean;
  count: number;
}

/** Base forms of verbs of which only somebody can be the subject. */
const acts =
  /^(?:say|tell|announce|decide|agree|sign|buy|sell|acquire|fire|sack|hire|win|lose|sue|fine|ban|approve|reject|deny|accuse|promise|vow|pledge|demand|urge|warn|order|launch|vote|propose|disclose|report|appeal|dispute|refuse|blame|apologi[sz]e|criticise|criticize|welcome|condemn|settle|pay|award|publish|deploy|takedown|beat|defeat|plan|merge|invest|recall|claim|ask|call|offer|withdraw|open|shut|close|donate|found|suspend|cancel|scrap|shelve|unveil|impose|adopt|join|threaten|confirm|concede|reopen|build|borrow|lend|owe|suspect|file|insist|argue|fund|sponsor|commission|raise|cut|lay|relegate|promote|release|lease|rent|operate|own|employ|halt|resume|pull|drop|challenge|oppose|back|support|endorse|lobby|seek|block|investigate|charge|name|appoint|elect|license|permit|grant|secure|supply|ship|deliver|develop|test|start|stop|end|stage|hold|host|run|send|lead)$/;
/** Of these, such as hardly a person does in news. */
const runs =
  /^(?:buy|sell|sue|hire|launch|dismiss|acquire|fine|recall|merge|deploy|impose|ban|layoff|reopen|halt|suspend|scrap|shelve|commission|operate|supply|license|takedown|relegate|donate|ratify)$/;
/** What only a body has. */
const possessions =
  /^(?:shares?|shareholders?|stock|board|headquarters|plants?|factory|factories|network|website|customers|employees|staff|workers|workforce|parent|subsidiary|owners?|sales|profits?|revenues?|fleet|stores|products|passengers|members|supporters|fans|academy|ground|stadium|spokesman|spokeswoman|lawyers|management|executives|shipyard|depot|servers|debts|takeover|insurer|auditor|planes|ships|trains|mill|mine|mines)$/;
/** Who works for a body: "administrators at Pell Whitcombe". */
const staff =
  /^(?:administrators|analysts|workers|staff|employees|engineers|executives|managers|researchers|lawyers|colleagues|economists|officials|directors|scientists)$/;
/** A place where people work and no body. */
const landmark =
  /^(?:Dam|Tower|Airport|Station|Stadium|Arena|Pier|Port|Harbour|Harbor|Hall|House|Castle|Park|Square|Field|Hill|Valley|Mine|Reservoir|Beach)$/;
/** Words with a capital that are no names by themselves. */
const noName =
  /^(?:TV|LNG|Navy|Army|Britons|Christmas|Easter|Monday|Internet|Parliament|Government|State|God|Earth|English|French|German|Spanish|Christian|Muslim|Jewish|European|African|Asian|Western|Latin|Arab|Islamic|Catholic|Street|Road|Avenue|River|Lake|Bay|Mount|Island|Islands|Bridge|Hurricane|Storm|Typhoon|Cyclone|Covid|North|South|East|West|Northern|Southern|Eastern|Central|Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Prof|Professor|St|Act|Bill|Level|Group|Phase|Chapter|Section|Article|Room|Flight|Airbus|Boeing|Fort|Cape|Cup|Award|Prize|Games|Festival|Day|Week|Session|Operation)$/;

export function createActingNames(): ActingNames {
  const names = new Map<string, Signs>();
  const last = new Set<string>();
  return {
    add(text, tokens, isTaken) {
      for (const [at, token] of tokens.entries()) if (endsCapitals(text, tokens, at)) last.add(token.word);
      for (let at = 0; at < tokens.length; at++) {
        const to = endOfName(text, tokens, at, isTaken);
        if (to === at) continue;
        const name = nameAt(text, tokens, at, to);
        names.set(name, merged(names.get(name) ?? nothing, signsOf(text, tokens, at, to)));
        at = to - 1;
      }
    },
    bodies: () =>
      [...names]
        .filter(([name, { isOther, isInside }]) => isInside && !isOther && !last.has(name))
        .filter(
          ([, { acts, isBody, employs, pairs, runs, count }]) =>
            employs || (acts && isBody) || ((runs || pairs) && count > 1),
        )
        .map(([name, { pairs }]) => explainedBody(name, pairs && country.test(name) ? "state" : "organisation")),
  };
}

const nothing: Signs = {
  acts: false,
  runs: false,
  isBody: false,
  employs: false,
  pairs: false,
  isOther: false,
  isInside: false,
  count: 0,
};

function merged(a: Signs, b: Signs): Signs {
  return {
    acts: a.acts || b.acts,
    runs: a.runs || b.runs,
    isBody: a.isBody || b.isBody,
    employs: a.employs || b.employs,
    pairs: a.pairs || b.pairs,
    isOther: a.isOther || b.isOther,
    isInside: a.isInside || b.isInside,
    count: a.count + b.count,
  };
}

/** Whether a capital goes on with one before it: the last word of a longer name, which alone may be somebody's. */
function endsCapitals(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  const isNext = before?.isCapital === true && token.isCapital && text.slice(before.end, token.start) === " ";
  return isNext && !before.isPossessive && !englishGrammar.tags.has(before.lower) && !isCalendarWord(before.lower);
}

/** Words of a name. */
const LONGEST_NAME = 3;

/** The token after the name that begins at one; that one itself where none does. */
function endOfName(text: string, tokens: readonly Token[], from: number, isTaken: (token: Token) => boolean): number {
  let to = from;
  while (to < tokens.length && to - from <= LONGEST_NAME) {
    const [before, token] = [tokens[to - 1], tokens[to] as Token];
    const isNext = to === from || (before && text.slice(before.end, token.start) === " " && !before.isPossessive);
    if (!isNext || !token.isCapital || !isNameWord(token) || isTaken(token)) break;
    to++;
  }
  // A longer run of capitals, or one that goes on with a known name, is something else.
  const [before, next] = [tokens[from - 1], tokens[to]];
  const goesOn = next?.isCapital && text.slice(tokens[to - 1]?.end, next.start) === " ";
  const isPart =
    before?.isCapital && !englishGrammar.tags.has(before.lower) && text.slice(before.end, tokens[from]?.start) === " ";
  return to - from > LONGEST_NAME || goesOn || isPart ? from : to;
}

const isNameWord = wordClass(
  ({ word, lower }) =>
    /^\p{Lu}[\p{L}&-]{1,}$/u.test(word) &&
    !isCalendarWord(lower) &&
    !noName.test(word) &&
    !englishGrammar.tags.has(lower),
);

function nameAt(text: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  return text.slice(first.start, last.end - (last.isPossessive ? 2 : 0));
}

function signsOf(text: string, tokens: readonly Token[], from: number, to: number): Signs {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  const [before, next] = [tokens[from - 1], tokens[to]];
  return {
    acts: !last.isPossessive && isActing(tokens, from, to, acts),
    runs: !last.isPossessive && isActing(tokens, from, to, runs),
    employs: isEmployer(tokens, from, to),
    pairs: isPaired(tokens, from, to),
    isBody: hasWhatBodiesHave(tokens, from, to) || beginsClub(first.word) || /&/.test(first.word),
    isOther:
      isPlaced(tokens, from) ||
      givenNames.has(first.lower) ||
      isOffice.en(before?.word ?? "") ||
      /^(?:mr|mrs|ms|miss|dr|sir|lady|lord|who|whom|aged)$/.test(before?.lower ?? "") ||
      /^(?:who|whose|himself|herself)$/.test((next?.isMark ? tokens[to + 1] : next)?.lower ?? "") ||
      (next?.word === "," && /^\d{1,2}$/.test(tokens[to + 1]?.word ?? "")) ||
      meansPerson(text, tokens, to),
    isInside: from > 0 && !/^[“"‘':]$/.test(text.charAt(first.start - 1)),
    count: 1,
  };
}

/** "in Corvane", but not "a stake in Corvane". */
function isPlaced(tokens: readonly Token[], from: number): boolean {
  const [owned, at] = [tokens[from - 2], tokens[from - 1]];
  return (
    /^(?:in|near|outside|throughout|around|across)$/.test(at?.lower ?? "") &&
    !/^(?:shares?|stakes?|shareholders|investors?|interest|investment|confidence|trust|faith)$/.test(owned?.lower ?? "")
  );
}

/** "Corvane said his men …": a pronoun for one person, in a sentence whose subject stands first. */
function meansPerson(text: string, tokens: readonly Token[], to: number): boolean {
  const isSubject = tokens
    .slice(0, to)
    .every(({ isCapital, lower }) => isCapital || englishGrammar.tags.get(lower) === "determiner");
  return (
    isSubject &&
    tokens
      .slice(to)
      .some(({ lower, start }) => /^(?:he|she|his|her|him)$/.test(lower) && text.charAt(start - 1) === " ")
  );
}

/** Words between a name and its verb: "Corvane has since also sued". */
const VERB_REACH = 3;

function isActing(tokens: readonly Token[], from: number, to: number, verbs: RegExp): boolean {
  // "in Corvane fired": a place or an object, and another verb.
  const before = tokens[from - 1];
  if (
    before &&
    /^(?:preposition|pronoun|determiner)$/.test(englishGrammar.tags.get(before.lower) ?? "") &&
    before.lower !== "the"
  )
    return false;
  for (const { lower, isCapital, isMark } of tokens.slice(to, to + VERB_REACH)) {
    if (isMark || isCapital) return false;
    if (languageWords.en.verbs.get(lower)?.some(({ lemma, kind }) => kind !== "gerund" && verbs.test(lemma)))
      return true;
    if (!/^(?:has|have|had|also|since|now|later|then|already|still|will|would|recently|never|not)$/.test(lower))
      return false;
  }
  return false;
}

/** "Corvane's shares", "Corvane has cut its prices", "a Corvane plant". */
function hasWhatBodiesHave(tokens: readonly Token[], from: number, to: number): boolean {
  const [next, second] = [tokens[to], tokens[to + 1]];
  const owned = tokens[to - 1]?.isPossessive ? [next, second] : [next];
  return owned.some((word) => possessions.test(word?.lower ?? "")) || actsAsIt(tokens, from, to);
}

/** What states are called that no atlas lists. */
const country = /(?:land|stan|ia)$/;

/** "Ostmark and Westland have agreed to …": of two names that do something together, either. */
function isPaired(tokens: readonly Token[], from: number, to: number): boolean {
  const isSecond = tokens[from - 1]?.lower === "and" && tokens[from - 2]?.isCapital === true;
  const isFirst = tokens[to]?.lower === "and" && tokens[to + 1]?.isCapital === true;
  return (
    (isSecond && together.test(tokens[to]?.lower ?? "")) || (isFirst && together.test(tokens[to + 2]?.lower ?? ""))
  );
}

const together = /^(?:have|agreed|signed|resumed|exchanged|restored|reached)$/;

/** "workers at Corvane", "shareholders in Corvane". */
function isEmployer(tokens: readonly Token[], from: number, to: number): boolean {
  const [worker, at] = [tokens[from - 2]?.lower ?? "", tokens[from - 1]?.lower ?? ""];
  const isThere = at === "at" && staff.test(worker) && !landmark.test(tokens[to - 1]?.word ?? "");
  return isThere || (/^(?:in|of)$/.test(at) && /^(?:shares|shareholders)$/.test(worker));
}

/** "Corvane promised a ladder in its plan": the only possible owner in its sentence is a thing or a body. */
function actsAsIt(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isActing(tokens, from, to, acts) || tokens.slice(0, from).some(({ isCapital }, at) => isCapital && at > 0))
    return false;
  const after = tokens.slice(to);
  const its = after.findIndex(({ lower }) => lower === "its" || lower === "itself");
  return its >= 0 && !after.slice(0, its).some(({ isCapital, isMark }) => isCapital || isMark);
}
