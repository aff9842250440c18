import { germanSeinVerbs } from "../words/german-sein-verbs.ts";
import type { GrammarWords } from "../words/grammar-words.ts";
import type { FormKind } from "../words/verb-form.ts";
import type { Clause } from "./clauses/clause.ts";
import { isGapped } from "./clauses/gapped.ts";
import type { Predicate, Tense } from "./predicate.ts";
import type { TaggedToken } from "./tag-words.ts";

/** A participle that no list knows: "abgewehrt", "verwehrt", "saniert". */
const looksLikeParticiple =
  /^(?:\p{Ll}{0,8}ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|über|unter)\p{Ll}{3,}(?:t|en)|\p{Ll}{2,}iert)$/u;

/** The predicate of a German clause: an auxiliary with its participle or infinitive, or one finite verb. */
export function germanPredicate(clause: Clause, grammar: GrammarWords): Predicate | null {
  if (clause.kind === "infinitive") return null;
  const { tokens } = clause;
  const helpers = tokens.filter(({ tag }) => tag === "auxiliary" || tag === "modal");
  const finite =
    helpers.find(
      (helper, at) =>
        !/^(?:worden|gewesen|gehabt|werden|haben|sein)$/.test(helper.lower) ||
        isApartFromModal(tokens, helper, helpers[at + 1]),
    ) ?? helpers[0];
  // "… und später verkauft worden": without the auxiliary that it shares nothing can be told.
  if (/^(?:worden|gewesen)$/.test(finite?.lower ?? "")) return null;
  return finite ? compound(tokens, finite, helpers, grammar) : simple(tokens, clause, grammar);
}

/** "haben drei Orte evakuieren lassen", "werden umziehen müssen": what stands apart from an infinitive modal at the end is the finite verb. */
function isApartFromModal(tokens: readonly TaggedToken[], helper: TaggedToken, next: TaggedToken | undefined): boolean {
  const isModal = next !== undefined && /^(?:lassen|müssen|können|wollen|dürfen|sollen)$/.test(next.lower);
  return isModal && next === tokens.at(-1) && tokens.indexOf(next) - tokens.indexOf(helper) > 1;
}

function compound(
  tokens: readonly TaggedToken[],
  finite: TaggedToken,
  helpers: readonly TaggedToken[],
  grammar: GrammarWords,
): Predicate | null {
  const known = tokens.findLast((token) => token.tag === "verb" && has(token, "participle", "infinitive"));
  const unknown = tokens.findLast((token) => isLast(tokens, token) && isUnknownParticiple(token));
  // "hat die Partie verloren und danach geknausert": the auxiliary belongs to the first of them.
  const isSecond = known && unknown && tokens.slice(tokens.indexOf(known)).some(({ tag }) => tag === "conjunction");
  const verb = isSecond ? known : (unknown ?? known);
  if (!verb) return null;
  const isParticiple = has(verb, "participle") || verb.tag !== "verb";
  const isInfinitive =
    !isParticiple || (has(verb, "infinitive") && helpers.every(({ lower }) => !grammar.passive.has(lower)));
  const others = new Set(helpers.map(({ lower }) => lower));
  const isSet = isParticiple && /^(?:ist|sind)$/.test(finite.lower) && isScheduling(verb);
  if (isParticiple && !isSet && isState(verb, finite, others)) return null;
  const isPassive =
    isParticiple && [...others].some((lower) => grammar.passive.has(lower)) && !(isInfinitive && !isParticiple);
  return {
    verb,
    forms: verb.forms.filter(({ kind }) => kind === (isParticiple ? "participle" : "infinitive")),
    finite,
    tense: isSet ? "planned" : tenseOf(finite, isParticiple, others, grammar, isOfSein(verb)),
    isPassive,
    isReported: grammar.reported.has(finite.lower),
  };
}

/**
 * What a clause shares with the one that it goes on from; null where that is nothing: the auxiliary before "und", which holds for the participle
 * at the end ("hat Oslo besucht und ein Abkommen unterzeichnet"), or all of its verb ("im Mai schloss … die Station, im Juni die Urologie").
 */
export function sharedPredicate(clause: Clause, own: Predicate | null, before: Predicate): Predicate | null {
  return isGapped(clause) ? before : (sharedModal(clause, own, before) ?? sharedAuxiliary(clause, own, before));
}

/** "werde den Plan prüfen und dann entscheiden": an infinitive at the end goes with the modal before "und". */
function sharedModal({ tokens }: Clause, own: Predicate | null, before: Predicate): Predicate | null {
  const last = tokens.at(-1);
  const isShared = before.finite !== before.verb && before.verb.forms.some(({ kind }) => kind === "infinitive");
  const isOpen = own === null || (own.verb === last && own.finite === last);
  // "…, und viele blieben": with its subject before it such a form is a verb of its own.
  if (!isShared || !isOpen || last?.tag !== "verb" || !has(last, "infinitive") || tokens.length < 3) return null;
  return { ...before, verb: last, forms: last.forms.filter(({ kind }) => kind === "infinitive") };
}

function sharedAuxiliary({ tokens }: Clause, own: Predicate | null, before: Predicate): Predicate | null {
  const last = tokens.at(-1);
  if (last?.lower === "worden") return sharedPassive(tokens.at(-2), own, before);
  const verb = last;
  if (own && own.finite !== own.verb) return null;
  const isShared = before.finite.tag === "auxiliary" && before.verb.forms.some(({ kind }) => kind === "participle");
  if (verb?.tag !== "verb" || !isShared || !has(verb, "participle")) return null;
  return { ...before, verb, forms: verb.forms.filter(({ kind }) => kind === "participle") };
}

/** "war 2017 gewählt und 2021 bestätigt worden" */
function sharedPassive(verb: TaggedToken | undefined, own: Predicate | null, before: Predicate): Predicate | null {
  if (own || !before.isPassive || verb?.tag !== "verb" || !has(verb, "participle")) return null;
  return { ...before, verb, forms: verb.forms.filter(({ kind }) => kind === "participle") };
}

/** "ist für Mai angesetzt": of these participles "ist" tells of something to come. */
export function isScheduling({ forms }: Pick<TaggedToken, "forms">): boolean {
  return forms.some(({ kind, lemma }) => kind === "participle" && scheduling.test(lemma));
}

const scheduling = /^(?:ansetzen|planen|vorsehen|terminieren|einplanen|anberaumen)$/;

/** "geflohen", "gescheitert": its perfect takes "sein". */
function isOfSein({ forms }: TaggedToken): boolean {
  return forms.some(({ lemma }) => germanSeinVerbs.has(lemma));
}

/** "ist geschlossen", "war bekannt": no occurrence, but how things stood. */
function isState({ forms }: TaggedToken, finite: TaggedToken, helpers: ReadonlySet<string>): boolean {
  if (!/^(?:ist|sind|war|waren|sei|seien)$/.test(finite.lower) || helpers.has("worden")) return false;
  return forms.length > 0 && !forms.some(({ lemma }) => germanSeinVerbs.has(lemma));
}

function tenseOf(
  finite: TaggedToken,
  isParticiple: boolean,
  helpers: ReadonlySet<string>,
  grammar: GrammarWords,
  takesSein: boolean,
): Tense {
  const { lower, tag } = finite;
  if (tag === "modal") {
    // "soll gewählt haben", "soll geflohen sein" was, "soll gewählt werden", "soll abgeschlossen sein" is to come; "ließ" and "musste" tell of what was.
    const isDone =
      helpers.has("haben") || (helpers.has("sein") && (takesSein || /gewesen|worden/.test([...helpers].join())));
    if (isParticiple && isDone) return "past";
    return /^(?:ließ|ließen|musste|mussten)$/.test(lower) ? "past" : "planned";
  }
  // "haben drei Orte evakuieren lassen", "hatte anhalten müssen": the perfect of what was let or had to be done.
  const isDone = /^(?:hat|haben|hatten?)$/.test(lower) && (helpers.has("lassen") || helpers.has("müssen"));
  if (!isParticiple && isDone) return "past";
  if (!isParticiple) return grammar.future.has(lower) ? "future" : "present";
  if (grammar.before.has(lower)) return "before";
  const isPresent = /^(?:wird|werden|werde)$/.test(lower) && !helpers.has("sein") && !helpers.has("haben");
  return isPresent ? "present" : "past";
}

/** One finite verb: the first of a main clause, the last of a dependent one. */
function simple(tokens: readonly TaggedToken[], clause: Clause, grammar: GrammarWords): Predicate | null {
  const verbs = tokens.filter((token) => token.tag === "verb" && has(token, "past", "present", "subjunctive"));
  const isDependent =
    clause.kind === "relative" || clause.kind === "subordinate" || grammar.contentMarkers.has(clause.opener ?? "");
  const verb = isDependent ? verbs.at(-1) : verbs[0];
  if (!verb) return null;
  const isPast = has(verb, "past");
  return {
    verb,
    forms: verb.forms.filter(({ kind }) => kind === "past" || kind === "present" || kind === "subjunctive"),
    finite: verb,
    tense: isPast ? "past" : "present",
    isPassive: false,
    isReported: !isPast && !has(verb, "present"),
  };
}

function has({ forms }: TaggedToken, ...kinds: readonly FormKind[]): boolean {
  return forms.some(({ kind }) => kinds.includes(kind));
}

function isUnknownParticiple({ tag, lower, isCapital }: TaggedToken): boolean {
  return tag === "word" && !isCapital && looksLikeParticiple.test(lower);
}

/** The last word of the clause, but for auxiliaries after it. */
function isLast(tokens: readonly TaggedToken[], token: TaggedToken): boolean {
  const after = tokens.slice(tokens.indexOf(token) + 1);
  return after.every(({ tag }) => tag === "auxiliary" || tag === "modal");
}
