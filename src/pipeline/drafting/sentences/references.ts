import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import { findEach } from "../../find-each.ts";
import { bodyWordOf, isFirmWord } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import type { TaggedToken } from "./tag-words.ts";

/** What is looked through for short descriptions. */
interface Mentioning {
  readonly tokens: readonly TaggedToken[];
  readonly actors: readonly ActorMention[];
}

/** Finds whom "the company", "the front" or "the prime minister" stand for, sentence by sentence, in the order of an English text. */
export interface References {
  /** Whom the short descriptions of the next sentence stand for; what it names is known to those after it. */
  next(sentence: Mentioning): ActorMention[];
  /** The firm that "the company" would mean in the next sentence; null where there may be several. */
  firm(): ActorId | null;
}

/** What an article calls any firm that it has named. */
const firm =
  /^(?:company|firm|manufacturer|maker|carmaker|automaker|retailer|airline|carrier|operator|insurer|lender|brewer|utility|start-up|startup|chain)$/;
/** What explains a body that is no firm. */
const noFirm =
  /^(?:association|union|party|charity|foundation|institute|federation|alliance|coalition|club|militia|movement|thinktank|think-tank|group|newspaper|agency|magazine|broadcaster|network|daily)$/;
/** Authorities that are told by letters: no firm. */
const authority =
  /^(?:FBI|CIA|NSA|DHS|ICE|DEA|IRS|FDA|EPA|SEC|FTC|FCC|CDC|FAA|NTSB|NHS|WHO|NATO|IAEA|IMF|WTO|OECD|OPEC|OSCE|ECB|UNHCR|UNICEF|UNESCO|WFP|ICC|ICJ|NASA|ESA|NOAA|USGS|FIFA|UEFA|IOC|WADA|MI5|MI6)$/;
/** What the names of parties end in: "the party" is the one named last. */
const partyWord = /^(?:Front|Alliance|Movement|Coalition|Bloc|Greens|Democrats|Liberals|Conservatives|Socialists)$/;
/** Words of a sentence up to its verb in which it names what it is about. */
const TOPIC = 8;
/** Words before a name in which its office may stand. */
const OFFICE_REACH = 3;

export function createReferences(byId: ReadonlyMap<ActorId, Actor>): References {
  /** Null: of several who bear it, so that it alone tells nobody. */
  const byOffice = new Map<string, ActorId | null>();
  const byKind = new Map<string, ActorId>();
  /** The firm that the article is about, and the one that its sentences were about last. */
  let main: ActorId | null = null;
  let topic: ActorId | null = null;
  /** Sentences since that one was named. */
  let age = 0;
  const firms = new Set<ActorId>();
  const note = ({ tokens, actors }: Mentioning) => {
    let isTold = false;
    age++;
    for (const { actor, position } of actors) {
      const at = tokens.findIndex(({ end }) => end > position.start);
      const { kind, names } = byId.get(actor) ?? {};
      if (kind === "person") {
        for (const office of officesBefore(tokens, at))
          byOffice.set(
            office,
            (byOffice.get(office) ?? actor) === actor && byOffice.get(office) !== null ? actor : null,
          );
      }
      if (kind !== "organisation" && kind !== "alliance" && kind !== "armed-force") continue;
      const last = (names?.en ?? "").split(" ").at(-1) ?? "";
      // "the bank" is none that only one state or the whole world has.
      const isOnlyOne = last === "Bank" && /^(?:Central|National|World|Reserve|European) /.test(names?.en ?? "");
      if (/\s/.test(names?.en ?? "") && !isOnlyOne) byKind.set(last.toLowerCase(), actor);
      if (partyWord.test(last)) byKind.set("party", actor);
      // "the rebel group M9 … the group"
      const explainer = tokens[at - 1];
      if (explainer && !explainer.isCapital && bodyWordOf.en(explainer.word)?.explains)
        byKind.set(explainer.lower, actor);
      // "the University of Arn" ends in a place.
      const isOther = (names?.en ?? "").split(" ").some((word) => bodyWordOf.en(word)?.ends && !isFirmWord(word));
      const isFirm =
        kind === "organisation" &&
        !authority.test(last) &&
        !noFirm.test(explainer?.lower ?? "") &&
        (isFirmWord(last) || !(isOther || / (?:of|and|for) /.test(names?.en ?? "")));
      if (isFirm) firms.add(actor);
      // "Halden's owner, Northfield Capital, lost 6 percent": of two in a sentence it is about the first, and about no investor.
      const isSubject =
        at >= 0 && at < TOPIC && !hasVerb(tokens.slice(0, at)) && !isTold && !isInvestor(tokens, at, last);
      if (!isFirm || !(topic === null || isSubject)) continue;
      isTold = true;
      age = 0;
      main ??= actor;
      topic = actor;
    }
  };
  // "the bank", where the text is about another firm than the one of that name: that may be either.
  const ofKind = (name: string) => {
    const actor = byKind.get(name);
    return /^(?:bank|airline|group)$/.test(name) && topic !== null && actor !== topic ? undefined : actor;
  };
  // "the company", where another than the article's was the last one: sure only in the next sentence.
  const theFirm = () => (topic === null ? onlyOne(firms) : topic === main || age === 0 ? topic : null);
  return {
    firm: theFirm,
    next(sentence) {
      const found = findEach(sentence.tokens, (_, at): ActorMention | null => {
        const words = describedAt(sentence, at);
        const [first, last] = [words[0], words.at(-1)];
        if (!first || !last) return null;
        const name = words.map(({ lower }) => lower).join(" ");
        const actor = byOffice.get(name) ?? ofKind(name) ?? (firm.test(name) ? theFirm() : null);
        return actor && { actor, position: { start: first.start, end: last.end } };
      });
      note(sentence);
      return found;
    },
  };
}

/** "the private equity firm Northfield", "its owner, Bluegate": who holds or rivals a firm is not what "the company" means. */
function isInvestor(tokens: readonly TaggedToken[], at: number, last: string): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return (
    /^(?:Capital|Partners|Ventures|Investments|Securities)$/.test(last) || before.some((word) => holder.test(word))
  );
}

const holder = /^(?:equity|investors?|owners?|shareholders?|fund|rivals?|suppliers?|competitors?|parent)$/;

function onlyOne<T>(set: ReadonlySet<T>): T | null {
  const [one = null] = set;
  return set.size === 1 ? one : null;
}

function hasVerb(tokens: readonly TaggedToken[]): boolean {
  return tokens.some(({ tag }) => tag === "verb" || tag === "auxiliary" || tag === "modal");
}

/** "prime minister Ada Voss", "the mayor, Ada Voss": the offices right before a name, with and without the word that says which. */
function officesBefore(tokens: readonly TaggedToken[], at: number): string[] {
  for (let index = at - 1; index >= Math.max(0, at - OFFICE_REACH); index--) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (!token || !isOffice.en(token.word)) {
      if (token?.tag === "mark" && index === at - 1) continue;
      return [];
    }
    // "former president Ada Voss", "the former Finnish president Ada Voss" is not "the president".
    const past = tokens.slice(Math.max(0, index - OFFICE_REACH), index).find(({ lower }) => noLonger.test(lower));
    if (past || noLonger.test(token.lower.replace(/-.*$/, "")))
      return [`${past?.lower ?? ""} ${token.lower}`.trim()].filter((office) => office.includes(" "));
    return before?.tag === "word" || before?.tag === "noun"
      ? [token.lower, `${before.lower} ${token.lower}`]
      : [token.lower];
  }
  return [];
}

const noLonger = /^(?:former|formerly|ex|onetime|deputy|vice|acting|late|then)$/;

/** What makes a description say more than whom it means: "the company of", "the union that". */
const goesOn = /^(?:of|for|in|at|from|behind|that|which|who|whose|near|with)$/;

/** "the Arn-based company", "the troubled firm": of several it would not say which. */
const saysNoMore = /(?:^(?:troubled|struggling|ailing|embattled|beleaguered|loss-making|family-owned)|-based|-listed)$/;

/** What somebody is accused of, sued for or charged with, by verb. */
const withPreposition: Readonly<Record<string, RegExp>> = {
  of: /^(?:accuse|strip|convict|suspect|acquit|rob|deprive|inform|notify|warn|remind|relieve)$/,
  for: /^(?:sue|fine|blame|criticise|criticize|thank|praise|condemn|punish|sanction|prosecute|compensate|investigate|denounce)$/,
  from: /^(?:ban|bar|stop|prevent|exclude|remove|protect|block)$/,
  with: /^(?:charge|provide|supply)$/,
};

/** "accused the company | of …", "sued the company | for …": the preposition goes with the verb before. */
function isOfVerb(verb: TaggedToken | undefined, preposition: TaggedToken | undefined): boolean {
  const verbs = withPreposition[preposition?.lower ?? ""];
  return verbs !== undefined && verb?.forms.some(({ lemma }) => verbs.test(lemma)) === true;
}

/** The one or two words after "the" that may stand for somebody named before; empty where something else stands there. */
function describedAt({ tokens, actors }: Mentioning, at: number): readonly TaggedToken[] {
  if (tokens[at]?.lower !== "the") return [];
  const isWord = (token: TaggedToken | undefined) => token !== undefined && token.tag === "word" && !token.isCapital;
  const from = saysNoMore.test(tokens[at + 1]?.lower ?? "") ? at + 1 : at;
  const [first, second] = [tokens[from + 1], tokens[from + 2]];
  // "the Commission" is one of that name, "the company" any.
  if (!first || !(isWord(first) || (first.tag === "noun" && second?.isCapital !== true))) return [];
  const words = second && isWord(second) && !first.isPossessive ? [first, second] : [first];
  const last = words.at(-1) as TaggedToken;
  const next = tokens[from + 1 + words.length];
  const isNamed =
    next?.tag === "mark" ? tokens[from + 2 + words.length]?.isCapital : next?.isCapital || next?.tag === "word";
  const isOther = actors.some(({ position }) => position.start < last.end && first.start < position.end);
  const saysMore = goesOn.test(next?.lower ?? "") && !isOfVerb(tokens[at - 1], next);
  return isOther || ((isNamed || saysMore) && !last.isPossessive) ? [] : words;
}
