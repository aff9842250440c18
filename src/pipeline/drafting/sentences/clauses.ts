import type { Meaning } from "../words/event-word.ts";
import type { GrammarWords } from "../words/grammar-words.ts";
import type { LanguageWords } from "../words/language-words.ts";
import type { SpeechWords } from "../words/speech-words.ts";
import type { FormKind } from "../words/verb-form.ts";
import type { TaggedToken } from "./tag-words.ts";

/** How a clause hangs together with the one before it. */
export type ClauseKind = "main" | "content" | "relative" | "subordinate" | "coordinate" | "infinitive" | "participle";

/** A clause of a sentence; one with another inside it has its tokens from both sides. */
export interface Clause {
  readonly kind: ClauseKind;
  /** The word that opens a dependent clause, in lower case. */
  readonly opener: string | null;
  /** Index of the clause it depends on or goes on from; null for a main clause. */
  readonly parent: number | null;
  readonly tokens: readonly TaggedToken[];
}

interface Draft extends Clause {
  readonly tokens: TaggedToken[];
}

interface Segment {
  readonly tokens: TaggedToken[];
  /** The word right before it; null after a mark. */
  readonly before: TaggedToken | null;
  /** What somebody says, though no word opens it: "he said troops were sent". */
  readonly isContent: boolean;
  /** A colon or a semicolon stands before it: it is a sentence of its own. */
  readonly isApart: boolean;
  /** It begins with "and" and a subject whose verb comes after its apposition. */
  readonly isSubject?: boolean;
}

/** Divides a sentence into its clauses, by marks, subordinating words and the verbs around "and". */
export function clausesOf(tokens: readonly TaggedToken[], words: LanguageWords): Clause[] {
  const clauses: Draft[] = [{ kind: "main", opener: null, parent: null, tokens: [] }];
  let current = 0;
  const segments = segmentsOf(tokens, words);
  for (const [at, segment] of segments.entries()) {
    const [first] = segment.tokens;
    if (!first) continue;
    const isFirst = clauses[current]?.tokens.length === 0;
    const closes = !isFirst && closesMain(clauses[current] as Draft, segment, segments.slice(at + 1), words);
    const found = segment.isContent ? "content" : closes ? null : kindOf(segment, words);
    const kind = isFirst && found === "relative" ? null : found;
    if (kind) {
      const clause = { kind, opener: first.lower, parent: isFirst ? null : current, tokens: segment.tokens };
      clauses.splice(isFirst ? current : clauses.length, isFirst ? 1 : 0, clause);
      current = isFirst ? current : clauses.length - 1;
    } else if (segment.isApart && !isFirst && standsAlone(segments.slice(at))) {
      clauses.push({ kind: "main", opener: null, parent: null, tokens: segment.tokens });
      current = clauses.length - 1;
    } else if (
      !isFirst &&
      namesSpeaker(segments.slice(at), words) &&
      isComplete(clauses[current] as Draft, words.grammar)
    ) {
      clauses.push({ kind: "main", opener: null, parent: null, tokens: segment.tokens });
      current = clauses.length - 1;
    } else if (segment.isSubject) {
      clauses.push({ kind: "coordinate", opener: null, parent: current, tokens: segment.tokens });
      current = clauses.length - 1;
    } else if (isFirst || !hasVerb(segment.tokens)) clauses[current]?.tokens.push(...segment.tokens);
    else current = resume(clauses, current, segment.tokens, words);
  }
  return clauses
    .filter((clause) => clause.tokens.length > 0)
    .map((clause) => ({ ...clause, tokens: withParticles(clause.tokens, words.grammar) }));
}

/** Whether what follows a colon or a semicolon has a verb before the next one: "…; the minister, Joan Abbot, said …". */
function standsAlone([first, ...later]: readonly Segment[]): boolean {
  const end = later.findIndex(({ isApart }) => isApart);
  return [...(first ? [first] : []), ...later.slice(0, end < 0 ? later.length : end)].some(({ tokens }) =>
    hasVerb(tokens),
  );
}

/** How many words after an English verb its particle may stand: "called the strike off". */
const PARTICLE_REACH = 3;

/** "kündigte … an", "stepped down": with its particle in the clause a verb means what the two mean together, else what it means alone. */
function withParticles(tokens: readonly TaggedToken[], { verbLast }: GrammarWords): TaggedToken[] {
  return tokens.map((token, at) => {
    if (token.tag !== "verb") return token;
    const after = verbLast ? tokens.slice(-1) : tokens.slice(at + 1, at + 1 + PARTICLE_REACH);
    const together = token.forms.filter(({ particle }) => after.some(({ lower }) => lower === particle));
    const forms = together.length > 0 ? together : token.forms.filter(({ particle }) => particle === null);
    return forms.length === token.forms.length ? token : { ...token, forms };
  });
}

/** Whether a token is a verb of any kind. */
export function isVerb({ tag }: TaggedToken): boolean {
  return tag === "verb" || tag === "auxiliary" || tag === "modal";
}

function hasVerb(tokens: readonly TaggedToken[]): boolean {
  return tokens.some(isVerb);
}

/** A German verb at the end of a clause that no list knows: "… darstellt", "… teilnimmt". */
const finalVerb = /^\p{Ll}+(?:t|te|ten|en|st)$/u;

/** The kind of a dependent clause, by its first words and where its verb stands; null for one that goes on or stands by itself. */
function kindOf({ tokens: segment, before }: Segment, words: LanguageWords): ClauseKind | null {
  const { grammar } = words;
  const [first, second] = segment;
  if (!first) return null;
  if (isInfinitive(segment, grammar)) return "infinitive";
  // "opened in 2019 but closed again"
  if (first.lower === "but" && !grammar.verbLast && second && isVerb(second)) return null;
  if (!grammar.verbLast && isParticiple(first, words)) return "participle";
  if (grammar.verbLast && grammar.contentMarkers.has(first.lower)) return "content";
  // "the board, whose chairman, Brian Moss, was removed": its verb comes after the name.
  if (!grammar.verbLast && !before && /^(?:whose|who|which)$/.test(first.lower)) return "relative";
  const verbIsLast = endsInFinite(segment);
  if (!hasVerb(segment) && !(segment.length > 1 && grammar.verbLast && verbIsLast)) return null;
  // "the wildfire that destroyed the town"
  if (first.lower === "that" && before && !isVerb(before) && second && isVerb(second)) return "relative";
  if (grammar.contentMarkers.has(first.lower)) return "content";
  const opener = measured(segment, grammar);
  if (
    opener.tag !== "quantity" &&
    grammar.subordinators.has(opener.lower) &&
    opensClause(segment.slice(segment.indexOf(opener)), grammar, verbIsLast)
  )
    return "subordinate";
  if (grammar.verbLast && before === null && isReported(segment, grammar)) return "content";
  const word = first.tag === "preposition" && second ? second : first;
  if (!grammar.relatives.has(word.lower)) return null;
  // A German relative clause ends in its verb; "die USA liefern …" is a clause of its own.
  return !grammar.verbLast || verbIsLast ? "relative" : null;
}

/** "Er sagte, der Mann sei …": in German the form of the verb alone tells that somebody else is speaking. */
function isReported(segment: readonly TaggedToken[], { reported }: GrammarWords): boolean {
  const finite = segment.find(({ tag }) => tag === "auxiliary" || tag === "modal" || tag === "verb");
  if (!finite) return false;
  return (
    reported.has(finite.lower) ||
    (finite.tag === "verb" && finite.forms.length > 0 && finite.forms.every(({ kind }) => kind === "subjunctive"))
  );
}

/** Whether German words end in their finite verb: "… gestoppt worden war", "… stoppte"; not "wurden … gestoppt". */
function endsInFinite(segment: readonly TaggedToken[]): boolean {
  const last = segment.at(-1);
  if (!last) return false;
  if (last.tag === "auxiliary" || last.tag === "modal") return true;
  const hasHelper = segment.slice(0, -1).some(({ tag }) => tag === "auxiliary" || tag === "modal");
  return !hasHelper && (last.tag === "verb" || (last.tag === "word" && finalVerb.test(last.word)));
}

/** How many words may say how long before or after: "just four days after", "kurz nachdem". */
const LONGEST_MEASURE = 4;

/** The word that opens a clause, past a measure of time before it. */
function measured(segment: readonly TaggedToken[], { subordinators }: GrammarWords): TaggedToken {
  const [first] = segment as [TaggedToken];
  const at = segment.slice(0, LONGEST_MEASURE + 1).findIndex(({ lower }) => subordinators.has(lower));
  const isMeasure =
    at > 0 &&
    segment
      .slice(0, at)
      .every(
        ({ tag, isCapital }) =>
          tag === "number" ||
          tag === "quantity" ||
          tag === "adverb" ||
          (tag === "word" && !isCapital) ||
          (tag === "noun" && isCapital && at > 1),
      );
  return isMeasure ? (segment[at] as TaggedToken) : first;
}

/** ", brokered by France,", "Fueled by strong winds, …": an English clause that has a participle in place of its verb; but not ", said the mayor". */
function isParticiple({ tag, forms }: TaggedToken, { speech }: LanguageWords): boolean {
  const isForm = tag === "verb" && forms.some(({ kind }) => kind === "participle" || kind === "gerund");
  return isForm && !forms.some(({ lemma }) => speech.verbs.has(lemma));
}

/**
 * "The mine's owner, Halden Oil, suspended all work", "Hat der Landrat, Peer Falk, die Tat gestanden": the verb that the clause waits for,
 * where none comes after it.
 */
function closesMain(
  { kind, tokens }: Draft,
  { tokens: segment }: Segment,
  later: readonly Segment[],
  words: LanguageWords,
): boolean {
  const { verbLast } = words.grammar;
  const end = later.findIndex(({ isApart }) => isApart);
  if (kind !== "main" || later.slice(0, end < 0 ? later.length : end).some((each) => goesOn(each, words))) return false;
  const [first, last] = [segment[0], segment.at(-1)];
  const isA = (token: TaggedToken | undefined, wanted: FormKind) =>
    token?.tag === "verb" && token.forms.some(({ kind: form }) => form === wanted);
  return verbLast
    ? tokens.some(({ tag }) => tag === "auxiliary") && !isPredicated(tokens) && isA(last, "participle")
    : !hasVerb(tokens) && isA(first, "past");
}

/** ", the regional governor, Davit Mazur, said": an English speaker with a name in between, and nobody after the verb who could be speaking. */
function namesSpeaker([office, name, said]: readonly Segment[], { grammar, speech }: LanguageWords): boolean {
  const [verb, next] = said?.tokens ?? [];
  if (grammar.verbLast || !office || !name || !verb || office.isApart || name.isApart || said?.isApart) return false;
  if (hasVerb(office.tokens) || hasVerb(name.tokens) || office.tokens[0]?.tag === "preposition") return false;
  const isTold = verb.forms.some(({ lemma }) => lemma === "tell");
  const isFollowed = next !== undefined && next.tag !== "preposition" && next.tag !== "adverb";
  return verb.forms.some(({ lemma }) => speech.verbs.has(lemma)) && (isTold || !isFollowed);
}

/** Whether a segment may hold the verb that a main clause before it waits for; "two days after it closed" does not. */
function goesOn(segment: Segment, words: LanguageWords): boolean {
  const { tokens } = segment;
  if (!hasVerb(tokens) || tokens[0]?.tag === "conjunction") return false;
  return words.grammar.verbLast || !/^(?:subordinate|content|relative)$/.test(kindOf(segment, words) ?? "");
}

/** "um" and "während" are prepositions as well, "doch" and "aber" lead a main clause: what they open ends in its verb, or has one next. */
function opensClause(
  segment: readonly TaggedToken[],
  { verbLast, prepositions }: GrammarWords,
  verbIsLast: boolean,
): boolean {
  const [first] = segment as [TaggedToken];
  if (!verbLast)
    return !prepositions.has(first.lower) || segment.slice(1).some(({ tag }) => tag === "verb" || tag === "auxiliary");
  return verbIsLast;
}

/** "…, bis zum Sommer einen Entwurf vorzulegen": a German clause without a finite verb. */
function isInfinitive(segment: readonly TaggedToken[], { verbLast }: GrammarWords): boolean {
  if (!verbLast || segment.length < 2) return false;
  const [before, last] = segment.slice(-2) as [TaggedToken, TaggedToken];
  const isLast = before.lower === "zu" || (!last.isCapital && holdsZu(last));
  const isFiniteForm = ({ tag, forms }: TaggedToken) =>
    tag === "auxiliary" ||
    tag === "modal" ||
    (tag === "verb" && forms.every(({ kind }) => kind !== "infinitive" && kind !== "participle"));
  return isLast && !segment.slice(0, -2).some(isFiniteForm);
}

/** "vorzulegen", but not "zurückgetreten" or "zusammenkommen". */
function holdsZu({ lower, forms }: TaggedToken): boolean {
  if (!/zu\p{L}{2,}en$/u.test(lower)) return false;
  return forms.length > 0
    ? forms.some((form) => form.kind === "infinitive" && form.lemma !== lower)
    : !lower.startsWith("zu");
}

/** Goes on with the nearest clause around that still lacks its verb, else begins a new one. */
function resume(
  clauses: Draft[],
  current: number,
  segment: readonly TaggedToken[],
  { grammar, speech }: LanguageWords,
): number {
  const [first] = segment;
  const isJoined = first !== undefined && isJoint(first, grammar);
  for (let at: number | null = current; at !== null && !isJoined; at = clauses[at]?.parent ?? null) {
    const clause = clauses[at];
    if (!clause || isComplete(clause, grammar)) continue;
    clause.tokens.push(...segment);
    return at;
  }
  const main = mainAbove(clauses, current);
  if (grammar.verbLast && main !== current && sharesAuxiliary(segment, clauses[main] as Draft)) {
    clauses.push({ kind: "coordinate", opener: null, parent: main, tokens: [...segment] });
    return clauses.length - 1;
  }
  const joined = isJoined && joinsMain(segment, grammar, speech) ? main : current;
  const before = clauses[joined] as Draft;
  clauses.push({
    kind: isJoined ? "coordinate" : "main",
    opener: isJoined && before.kind !== "main" ? before.opener : null,
    parent: isJoined ? joined : null,
    tokens: [...segment],
  });
  return clauses.length - 1;
}

/**
 * Whether what "and" adds goes on with the main clause, not with the dependent one before it: a German verb right after "und" shows it
 * ("bestritt, dass …, und warf …"), an English one of saying ("denied that … and accused …").
 */
function joinsMain(segment: readonly TaggedToken[], { verbLast }: GrammarWords, { verbs }: SpeechWords): boolean {
  const [next, later] = segment.slice(1);
  const verb = next?.tag === "adverb" ? later : next;
  if (!verb || verb === segment.at(-1) || verb.tag === "pronoun") return false;
  if (verbLast) return isVerb(verb);
  return (
    verb.tag === "verb" &&
    verb.forms.some(({ kind, lemma, meaning }) => kind === "past" && isSpeech(lemma, meaning, verbs))
  );
}

/** "hatte eingeräumt, nichts geprüft zu haben, den Rest aber bestritten": a participle that goes back to the auxiliary of the main clause. */
function sharesAuxiliary(segment: readonly TaggedToken[], { tokens }: Draft): boolean {
  const [last, ...others] = segment.toReversed();
  const isParticipleAlone =
    last?.tag === "verb" && last.forms.some(({ kind }) => kind === "participle") && !others.some(isVerb);
  return isParticipleAlone && isPredicated(tokens) && tokens.some(({ tag }) => tag === "auxiliary");
}

const speechTypes: ReadonlySet<string> = new Set(["accusation", "denial", "warning", "statement"]);

function isSpeech(lemma: string, meaning: Meaning, verbs: SpeechWords["verbs"]): boolean {
  return verbs.has(lemma) || meaning.some(([thing, type]) => thing === null && speechTypes.has(type));
}

function mainAbove(clauses: readonly Draft[], from: number): number {
  let at = from;
  for (let next: number | null = from; next !== null; next = clauses[next]?.parent ?? null) at = next;
  return at;
}

/** In German an auxiliary alone leaves the clause open: "sollen 12.000 Soldaten, …, entsandt werden". */
function isComplete({ kind, tokens }: Draft, { verbLast }: GrammarWords): boolean {
  if (kind === "infinitive") return true;
  const last = tokens.at(-1);
  if (last && kind !== "main" && (isVerb(last) || (last.tag === "word" && finalVerb.test(last.word)))) return true;
  // "A first attempt to land, on 19 August, was …": an infinitive is no predicate.
  return verbLast ? isPredicated(tokens) : tokens.some((token, at) => isVerb(token) && tokens[at - 1]?.lower !== "to");
}

/** The stretches between marks; "and" between two predicates, and a subordinating word inside, part as well. */
function segmentsOf(tokens: readonly TaggedToken[], words: LanguageWords): Segment[] {
  const segments: Segment[] = [{ tokens: [], before: null, isContent: false, isApart: false }];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.tag === "mark")
      segments.push({
        tokens: [],
        before: null,
        isContent: false,
        isApart: /^[:;]$/.test(token.word) || isTimeMark(tokens.slice(0, at)),
      });
    else {
      if (before && before.tag !== "mark") {
        if (parts(tokens, at, words, segments.at(-1)?.tokens ?? []))
          segments.push({
            tokens: [],
            before,
            isContent: false,
            isApart: false,
            isSubject: !words.grammar.verbLast && token.tag === "conjunction" && anyAfterApposition(tokens, at + 1),
          });
        else if (isSaid(tokens, at, words)) segments.push({ tokens: [], before, isContent: true, isApart: false });
      }
      segments.at(-1)?.tokens.push(token);
    }
  }
  return segments;
}

/** "07:15 - Dockers walked out": what stands before the first dash of a ticker's line. */
function isTimeMark([time, unit, more]: readonly TaggedToken[]): boolean {
  return !more && /^\d{1,2}[:.]\d{2}$/.test(time?.word ?? "") && (!unit || /^(?:uhr|am|pm|gmt|h)$/.test(unit.lower));
}

/** How many words after "and" its verb may stand in English. */
const VERB_REACH = 3;

function parts(
  tokens: readonly TaggedToken[],
  at: number,
  { grammar }: LanguageWords,
  soFar: readonly TaggedToken[],
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return false;
  if (grammar.insideOpeners.has(token.lower)) return token.lower !== "that" || before.tag !== "preposition";
  // "came into effect after both sides accepted": a preposition with a verb after it opens a clause.
  if (!grammar.verbLast && grammar.subordinators.has(token.lower) && token.tag === "preposition") {
    return hasVerb(soFar) && anyBeforeMark(tokens, at + 2, tokens.length);
  }
  if (!grammar.verbLast && endsRelative(tokens, at, soFar, grammar)) return true;
  if (!isJoint(token, grammar)) return false;
  // "France and Norway signed": without a verb before it, "and" joins names; "hat Polen und Ungarn gewarnt": a German auxiliary is not enough.
  if (grammar.verbLast) return isPredicated(soFar) && anyBeforeMark(tokens, at + 1, tokens.length);
  return hasVerb(soFar) && (anyBeforeMark(tokens, at + 1, VERB_REACH) || anyAfterApposition(tokens, at + 1));
}

/** "and", and the English "but", which joins predicates as well. */
function isJoint({ tag, lower }: TaggedToken, { verbLast }: GrammarWords): boolean {
  return tag === "conjunction" || (!verbLast && lower === "but");
}

/** "…, and his lawyer, Anita Voss, said": a subject with its name in between, then its verb. */
function anyAfterApposition(tokens: readonly TaggedToken[], from: number): boolean {
  const mark = (start: number) =>
    tokens.findIndex(({ tag }, at) => at >= start && at <= start + VERB_REACH + 1 && tag === "mark");
  const opening = mark(from);
  const closing = opening < 0 ? -1 : mark(opening + 1);
  const verb = closing < 0 ? undefined : tokens[closing + 1];
  return verb !== undefined && isVerb(verb) && !tokens.slice(from, closing).some(isVerb);
}

/** Whether German words hold all of a predicate: a finite verb, or a participle with its auxiliary; a participle alone describes. */
function isPredicated(tokens: readonly TaggedToken[]): boolean {
  const isFiniteForm = ({ forms }: TaggedToken) =>
    forms.some(({ kind }) => kind === "present" || kind === "past" || kind === "subjunctive");
  const verbs = tokens.filter(({ tag }) => tag === "verb");
  return (
    verbs.some(isFiniteForm) || (verbs.length > 0 && tokens.some(({ tag }) => tag === "auxiliary" || tag === "modal"))
  );
}

/** "the fire that destroyed the town spread": with a second verb an English relative clause is over. */
function endsRelative(
  tokens: readonly TaggedToken[],
  at: number,
  soFar: readonly TaggedToken[],
  { relatives }: GrammarWords,
): boolean {
  const [opener] = soFar;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!opener || !before || !token || !(relatives.has(opener.lower) || opener.lower === "that")) return false;
  const isFiniteForm =
    token.tag === "auxiliary" || (token.tag === "verb" && token.forms.some(({ kind }) => kind === "past"));
  return isFiniteForm && (before.tag === "noun" || before.tag === "word" || before.tag === "number") && hasVerb(soFar);
}

/** Whether a verb stands among the next so many words, before any mark or "and". */
function anyBeforeMark(tokens: readonly TaggedToken[], from: number, reach: number): boolean {
  for (let at = from; at < tokens.length && at < from + reach; at++) {
    const token = tokens[at] as TaggedToken;
    if (token.tag === "mark" || token.tag === "conjunction") return false;
    if (isVerb(token)) return true;
  }
  return false;
}

/** "he said troops were sent": what follows a verb of saying and has a verb itself is what is said. */
function isSaid(tokens: readonly TaggedToken[], at: number, { grammar, speech }: LanguageWords): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || grammar.verbLast || token.lower === "that") return false;
  // "…, said a man who saw it": after a mark comes the speaker.
  if (tokens[at - 2]?.tag === "mark") return false;
  if (!before.forms.some(({ lemma }) => speech.verbs.has(lemma))) return false;
  return before.tag === "verb" && token.tag !== "preposition" && anyBeforeMark(tokens, at + 1, tokens.length);
}
