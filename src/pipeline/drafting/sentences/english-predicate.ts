import { englishIntransitives } from "../words/english-verbs.ts";
import type { GrammarWords } from "../words/grammar-words.ts";
import type { FormKind } from "../words/verb-form.ts";
import type { Clause } from "./clauses/clause.ts";
import type { Predicate, Tense } from "./predicate.ts";
import type { TaggedToken } from "./tag-words.ts";

/** Auxiliaries that need another before them. */
const unfinished = new Set(["being", "been", "be", "having"]);
/** How many words may stand between an auxiliary and its verb: "was also reportedly arrested". */
const CHAIN = 4;

/** The predicate of an English clause: its first finite verb, with the chain of auxiliaries before it. */
export function englishPredicate({ tokens, kind }: Clause, grammar: GrammarWords): Predicate | null {
  if (kind === "participle" || isCircumstance(tokens)) return null;
  for (const [at, token] of tokens.entries()) {
    if (token.tag === "modal" || (token.tag === "auxiliary" && isFiniteForm(token) && tokens[at - 1]?.lower !== "to"))
      return toCome(tokens, at) ?? chained(tokens, at, grammar);
    if (token.tag !== "verb" || isReduced(tokens, at, kind)) continue;
    const isPast = has(token, "past");
    if (!isPast && !has(token, "present")) continue;
    return {
      verb: token,
      forms: token.forms.filter((form) => form.kind === (isPast ? "past" : "present")),
      finite: token,
      tense: isPast ? "past" : "present",
      isPassive: false,
      isReported: false,
    };
  }
  return null;
}

/** "With all votes counted": under what circumstances something is, not what somebody does. */
function isCircumstance(tokens: readonly TaggedToken[]): boolean {
  const verbs = tokens.filter(({ tag }) => tag === "verb" || tag === "auxiliary" || tag === "modal");
  return tokens[0]?.lower === "with" && verbs.every((token) => token.tag === "verb" && has(token, "participle"));
}

/** After these verbs of a passive stands what somebody is found to be, or gets: "was declared extinct", "was fined 900 pounds". */
const takesMore = new Set(
  "declare find pronounce rule name call leave fine award grant pay sentence hand offer elect appoint".split(" "),
);

/** What a clause after "and" shares with the one before it: its modal, or the auxiliary of its passive; null where it shares neither. */
export function sharedChain(clause: Clause, own: Predicate | null, before: Predicate): Predicate | null {
  return sharedModal(clause, own, before) ?? sharedPassive(clause, own, before);
}

/** "would cut jobs and shut a mill": a form that may be an infinitive is one where a modal stands before "and". */
function sharedModal({ tokens }: Clause, own: Predicate | null, before: Predicate): Predicate | null {
  if (!own || own.verb !== own.finite || before.isPassive || before.finite.tag !== "modal") return null;
  const forms = own.verb.forms.filter(({ kind }) => kind === "infinitive");
  const hasSubject = tokens
    .slice(0, tokens.indexOf(own.verb))
    .some(({ tag }) => tag !== "conjunction" && tag !== "adverb");
  return forms.length === 0 || hasSubject ? null : { ...before, verb: own.verb, forms };
}

/** "was stripped of its title and relegated": the auxiliary before "and" holds for what comes after it; null where it does not. */
function sharedPassive({ tokens }: Clause, own: Predicate | null, before: Predicate): Predicate | null {
  if (!own || !before.isPassive) return null;
  const { verb, finite } = own;
  const at = tokens.indexOf(verb);
  const forms = verb.forms.filter(({ kind }) => kind === "participle");
  const hasSubject = tokens.slice(0, at).some(({ tag }) => tag !== "conjunction" && tag !== "adverb");
  if (finite !== verb || forms.length === 0 || hasSubject) return null;
  if (forms.every(({ lemma }) => englishIntransitives.has(lemma))) return null;
  const next = tokens[at + 1];
  // "was arrested in May and charged three weeks later"
  const isMeasure = /^(?:days?|weeks?|months?|years?|hours?)$/.test(tokens[at + 2]?.lower ?? "");
  const isComplete =
    next === undefined || isMeasure || /^(?:preposition|adverb|conjunction|subordinator)$/.test(next.tag);
  const getsMore = next?.tag !== "noun" && forms.some(({ lemma }) => takesMore.has(lemma));
  if (!isComplete && !getsMore) return null;
  return { ...before, verb, forms };
}

/** "the deal brokered by …", "the man arrested on Monday was …": a participle that describes what stands before it. */
function isReduced(tokens: readonly TaggedToken[], at: number, kind: Clause["kind"]): boolean {
  const token = tokens[at] as TaggedToken;
  if (!has(token, "participle")) return false;
  const next = tokens[at + 1];
  // "Under an accord signed last month, …"
  if (kind === "main" && /^(?:under|with|despite|amid|among|unlike|like)$/.test(tokens[0]?.lower ?? "")) return true;
  if (at === 0 && kind !== "coordinate" && kind !== "relative") return true;
  // "remained shut"
  if (token.forms.some(({ lemma }) => lemma === "remain" || lemma === "stay")) return false;
  const before = tokens[at - 1];
  // "A tremor, measured at 5.4, | brought down a tower": after what was put in, the verb of a main clause.
  const isApart = before !== undefined && token.start - before.end > 1;
  if (kind === "main" && isApart && !tokens.some((later, index) => index !== at && isFiniteForm(later))) return false;
  // "was sold and bought by a rival": it goes on with the passive before "and".
  if (next?.lower === "by")
    return !(kind === "coordinate" && before?.tag === "conjunction") && !standsAsOnly(tokens, at, kind);
  if (before?.tag !== "noun" && before?.tag !== "word" && before?.tag !== "number") return false;
  // "accused the union of breaking an agreement reached in December": what only describes is no other predicate.
  const isOther = (later: TaggedToken, index: number) =>
    index !== at &&
    isFiniteForm(later) &&
    !describesNext(tokens, index, at) &&
    !(has(later, "participle") && (tokens[index + 1]?.lower === "by" || lacksObject(later, tokens[index + 1])));
  const isOnly = kind === "main" && !tokens.some(isOther);
  if (isOnly && (takesClause(tokens, at) || endsInTime(tokens.slice(at + 1)))) return false;
  if (lacksObject(token, next)) return true;
  return (
    tokens.slice(at + 1).some((later, index) => isOther(later, at + 1 + index)) &&
    !tokens.slice(at + 1).some(({ tag }) => tag === "conjunction")
  );
}

/** "bombed suspected rebel positions": right after a verb, a participle with a noun after it describes that. */
function describesNext(tokens: readonly TaggedToken[], index: number, verb: number): boolean {
  const next = tokens[index + 1];
  return (
    index === verb + 1 &&
    has(tokens[index] as TaggedToken, "participle") &&
    (next?.tag === "word" || next?.tag === "noun")
  );
}

/** "The panel decided by a majority …": of verbs that nothing is done by, the only one of a main clause, after a subject. */
function standsAsOnly(tokens: readonly TaggedToken[], at: number, kind: Clause["kind"]): boolean {
  const isAlone = kind === "main" && !tokens.some((token, index) => index !== at && isFiniteForm(token));
  return isAlone && (tokens[at] as TaggedToken).forms.some(({ lemma }) => englishIntransitives.has(lemma));
}

/** "An inquiry found in 2021 | that …" */
function endsInTime([opens, ...rest]: readonly TaggedToken[]): boolean {
  const isTime = ({ tag, word }: TaggedToken) => tag === "number" || month.test(word);
  return opens?.tag === "preposition" && rest.length > 0 && rest.length < 3 && rest.every(isTime);
}

const month =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** "pledged to lift", "found" before a clause of its own: what follows is what the verb takes. */
function takesClause(tokens: readonly TaggedToken[], at: number): boolean {
  const [next, later] = [tokens[at + 1], tokens[at + 2]];
  return next === undefined || (next.lower === "to" && later !== undefined && has(later, "infinitive"));
}

/** "sanctions imposed against", "workers killed in": what is done to something stands before it, where it would have to follow. */
function lacksObject({ forms }: TaggedToken, next: TaggedToken | undefined): boolean {
  // "laid off a quarter of its staff": the particle is no preposition.
  if (next !== undefined && forms.some(({ particle }) => particle === next.lower)) return false;
  const takesObject = forms.some(({ lemma, meaning }) => meaning.length > 0 && !englishIntransitives.has(lemma));
  return takesObject && (next === undefined || next.tag === "preposition");
}

/** "accused of having lied": an auxiliary that needs another before it has no subject. */
function isFiniteForm(token: TaggedToken): boolean {
  return (
    (token.tag === "auxiliary" && !unfinished.has(token.lower)) ||
    token.tag === "modal" ||
    (token.tag === "verb" && has(token, "past"))
  );
}

function chained(tokens: readonly TaggedToken[], at: number, grammar: GrammarWords): Predicate | null {
  const finite = tokens[at] as TaggedToken;
  const helpers = [finite];
  for (let index = at + 1; index < tokens.length && index <= at + CHAIN; index++) {
    const token = tokens[index] as TaggedToken;
    if (token.tag === "auxiliary") helpers.push(token);
    else if (token.tag === "verb") return withHelpers(token, helpers, grammar);
    // "has since resigned"
    else if (!/^(?:adverb|word|pronoun)$/.test(token.tag) && token.lower !== "since") return null;
  }
  return null;
}

/** Between "is" and "to": what is to come as somebody plans it or thinks. */
const comers = new Set("expected due scheduled set planned slated supposed".split(" "));

/** "are to be opened", "is expected to meet": null where nothing is to come. */
function toCome(tokens: readonly TaggedToken[], at: number): Predicate | null {
  const finite = tokens[at] as TaggedToken;
  if (!/^(?:is|are|was|were)$/.test(finite.lower)) return null;
  const after = tokens.slice(at + 1, at + 1 + CHAIN + 2).filter(({ tag }) => tag !== "adverb");
  const rest = comers.has(after[0]?.lower ?? "") ? after.slice(1) : after;
  const [to, next, later] = rest;
  const isPassive = next?.lower === "be" && later?.tag === "verb" && has(later, "participle");
  const verb = isPassive ? later : next;
  if (to?.lower !== "to" || verb?.tag !== "verb") return null;
  const forms = verb.forms.filter(({ kind }) => kind === (isPassive ? "participle" : "infinitive"));
  return forms.length > 0 ? { verb, forms, finite, tense: "planned", isPassive, isReported: false } : null;
}

function withHelpers(verb: TaggedToken, helpers: readonly TaggedToken[], grammar: GrammarWords): Predicate | null {
  const [finite, ...others] = helpers as [TaggedToken, ...TaggedToken[]];
  const last = helpers.at(-1) as TaggedToken;
  const isPassive = grammar.passive.has(last.lower) && has(verb, "participle");
  const isOngoing = /^(?:is|are)$/.test(finite.lower) && others.length === 0 && has(verb, "gerund");
  const kind: FormKind = isOngoing
    ? "gerund"
    : finite.tag === "modal" && others.length === 0
      ? "infinitive"
      : "participle";
  const forms = verb.forms.filter((form) => form.kind === kind);
  if (forms.length === 0) return null;
  const tense = isOngoing ? "present" : tenseOf(finite, isPassive, others, grammar);
  return { verb, forms, finite, tense, isPassive, isReported: false };
}

function tenseOf(
  { lower, tag }: TaggedToken,
  isPassive: boolean,
  others: readonly TaggedToken[],
  grammar: GrammarWords,
): Tense {
  if (grammar.future.has(lower)) return "future";
  if (tag === "modal") return "planned";
  if (grammar.before.has(lower)) return "before";
  const isPresent = isPassive && others.length === 0 && (lower === "is" || lower === "are");
  return isPresent ? "present" : "past";
}

function has({ forms }: TaggedToken, ...kinds: readonly FormKind[]): boolean {
  return forms.some(({ kind }) => kinds.includes(kind));
}
