import type { AttributionStep, Stance } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import { clauseWordsOf, type KnownActors, type ReadSentence } from "../sentences/read-sentences.ts";
import type { Token } from "../sentences/tokens.ts";
import { unnamedSpeaker } from "../words/speech-words.ts";
import type { TellingContext } from "./occurrence.ts";
import { subjectOf } from "./subjects.ts";

/** Who says what a clause tells, from the article's nearest source to the first speaker, and how. */
export interface Attribution {
  readonly steps: readonly AttributionStep[];
  readonly stance: Stance;
}

/** A source that a sentence names beside what it tells: "laut dem „Independent“". */
export interface NamedSource extends Span {
  readonly steps: readonly AttributionStep[];
}

const inOwnVoice: Attribution = { steps: [], stance: "reports" };

/** The sources that stand beside what a sentence tells, in the order of the text. */
export function sourcesOf(sentence: ReadSentence, known: KnownActors): NamedSource[] {
  return [...openedSources(sentence, known), ...closedSources(sentence, known)];
}

/** Who says what this clause tells; in its own voice where nobody is named. */
export function attributionOf(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): Attribution {
  const sources = [
    ...sourcesOf(sentence, known)
      .filter((source) => holdsFor(sentence, source, index))
      .flatMap(({ steps }) => steps),
    ...parenthetical(sentence, index, known),
  ];
  const governing = governingSpeaker(sentence, index, known, context);
  const steps = unique([...sources, ...(governing ? governing.steps : [])]);
  if (governing) return { steps, stance: governing.stance };
  if (steps.length > 0)
    return { steps, stance: steps.every((step) => isReporter(step, known)) ? "reports" : "alleges" };
  return isHearsay(sentence, index)
    ? { steps: [{ kind: "unnamed", words: unnamedSpeaker }], stance: "alleges" }
    : inOwnVoice;
}

/** A source in a dependent clause holds for that clause and those below it; one in the main clause for all. */
function holdsFor({ clauses }: ReadSentence, source: NamedSource, index: number): boolean {
  const home = clauses.findIndex(({ tokens }) =>
    tokens.some(({ start }) => start >= source.start && start < source.end),
  );
  if (clauses[home]?.kind === "main" || home < 0) return true;
  for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null) if (at === home) return true;
  return false;
}

/** "soll", "angeblich", "reportedly" in the clause itself. */
export function isHearsay({ clauses, words }: ReadSentence, index: number): boolean {
  return clauses[index]?.tokens.some(({ lower }) => words.grammar.hearsay.has(lower)) ?? false;
}

/** "laut …", "nach Erkenntnissen …", "according to …": the source follows, up to the verb. */
function openedSources(sentence: ReadSentence, known: KnownActors): NamedSource[] {
  const { article, span, words } = sentence;
  const text = article.text.slice(span.start, span.end);
  return Array.from(text.matchAll(words.speech.openers)).flatMap((found) => {
    const start = span.start + found.index;
    const source = sourceAfter(sentence, start + found[0].length);
    const quoted = relayedBy(sentence, source.end, known);
    const step = speakerIn(sentence, { start, end: source.end }, known);
    return step ? [{ start: start + found[0].search(/\S/u), end: source.end, steps: [...quoted, step] }] : [];
  });
}

function sourceAfter(sentence: ReadSentence, from: number): Span {
  const { isVerb } = clauseWordsOf(sentence.words);
  const { grammar } = sentence.words;
  let end = from;
  for (const token of sentence.tokens.filter(({ start }) => start >= from)) {
    const named = sentence.actors.some(({ position }) => position.start >= from && position.end <= token.start);
    if (token.word === "," || isVerb(token) || (named && grammar.prepositions.has(token.lower))) break;
    end = token.end;
  }
  return { start: from, end };
}

/** "…, auf die sich „Reuters“ beruft": a nearer source that passes it on. */
function relayedBy(sentence: ReadSentence, from: number, known: KnownActors): AttributionStep[] {
  const rest = sentence.article.text.slice(from, sentence.span.end);
  const relay =
    /^,? (?:auf (?:die|den|das) sich (?<de>[^,]{2,60}?) (?:beruft|bezieht|stützt)|(?:cited|quoted) by (?<en>[^,.]{2,60}))/u.exec(
      rest,
    );
  if (!relay) return [];
  const step = speakerIn(sentence, { start: from, end: from + relay[0].length }, known);
  return step ? [step] : [];
}

/** "dem „Independent“ zufolge": the source stands before. */
function closedSources(sentence: ReadSentence, known: KnownActors): NamedSource[] {
  const { article, span, words } = sentence;
  if (!words.speech.closers) return [];
  const text = article.text.slice(span.start, span.end);
  const { isVerb } = clauseWordsOf(words);
  return Array.from(text.matchAll(words.speech.closers)).flatMap((found) => {
    const end = span.start + found.index;
    const before = sentence.tokens.filter((token) => token.end <= end);
    const cut = before.findLastIndex(
      (token) => token.word === "," || isVerb(token) || words.grammar.subordinators.has(token.lower),
    );
    const first = before[cut + 1];
    const step = first && speakerIn(sentence, { start: first.start, end }, known);
    return first && step ? [{ start: first.start, end: end + found[0].length, steps: [step] }] : [];
  });
}

/** "wie Yonhap berichtet", "berichtet der „Independent“", ", Obama said". */
function parenthetical(sentence: ReadSentence, index: number, known: KnownActors): AttributionStep[] {
  const { isSpeechVerb } = clauseWordsOf(sentence.words);
  return sentence.clauses.flatMap((clause, at) => {
    const { tokens, kind, opener } = clause;
    if (at === index || !tokens.some(isSpeechVerb)) return [];
    const isAside =
      opener === "wie" ||
      opener === "as" ||
      (kind === "main" && tokens.length <= SHORT_CLAUSE && !hasContent(sentence, at));
    if (!isAside) return [];
    const range = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
    const step = speakerIn(sentence, range, known);
    return step ? [step] : [];
  });
}

/** Words of an aside that names only a speaker. */
const SHORT_CLAUSE = 9;

function hasContent({ clauses }: ReadSentence, index: number): boolean {
  return clauses.some(({ kind, parent }) => kind === "content" && parent === index);
}

/** "Budanow bestätigte, dass …": the subject of the clause above says what this one tells. */
function governingSpeaker(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): Attribution | null {
  const clause = sentence.clauses[index];
  if (!clause || clause.parent === null || clause.kind === "subordinate") return null;
  const parent = sentence.clauses[clause.parent];
  const verb = parent?.tokens.find(clauseWordsOf(sentence.words).isSpeechVerb);
  if (!parent || !verb)
    return clause.kind === "content" ? null : governingSpeaker(sentence, clause.parent, known, context);
  if (clause.kind === "relative" && parent.kind !== "relative") return null;
  const subject = mostSpecific(subjectOf(sentence, clause.parent, known, context), known);
  const stance = sentence.words.speech.verbs.get(verb.lower) ?? "reports";
  if (subject.length > 0) return { steps: [{ kind: "actors", actors: [...subject] }], stance };
  const words = unnamedIn(sentence, parent.tokens);
  return { steps: words ? [words] : [{ kind: "unnamed", words: unnamedSpeaker }], stance };
}

/** The speaker named in a stretch of text: known actors, else the words for an unnamed source; null for neither. */
function speakerIn(sentence: ReadSentence, range: Span, known: KnownActors): AttributionStep | null {
  const tokens = sentence.tokens.filter(({ start, end }) => start >= range.start && end <= range.end);
  const named = sentence.actors.filter(({ position }) => position.start < range.end && range.start < position.end);
  const actors = mostSpecific(
    named.map(({ actor }) => actor),
    known,
  );
  if (actors.length > 0) return { kind: "actors", actors: [...actors] };
  return unnamedIn(sentence, tokens);
}

function unnamedIn({ article, words }: ReadSentence, tokens: readonly Token[]): AttributionStep | null {
  const { speech } = words;
  const at = tokens.findIndex(({ lower }) => speech.unnamed.test(lower) || speech.sourceNouns.test(lower));
  const [first, last] = [tokens[at], tokens.at(-1)];
  if (!first || !last) return null;
  const isSource = speech.sourceNouns.test(first.lower);
  const source = article.text.slice(first.start, isSource ? last.end : first.end).trim();
  return { kind: "unnamed", words: { de: source, en: source } };
}

const rank = { person: 3, media: 2, organisation: 2, "armed-force": 2, alliance: 1, state: 0 } as const;

/** Of "the South Korean agency Yonhap" the agency speaks, of "Ukraine's intelligence chief Budanov" the man. */
export function mostSpecific(actors: readonly ActorId[], { byId }: KnownActors): readonly ActorId[] {
  const rankOf = (actor: ActorId) => rank[byId.get(actor)?.kind ?? "state"];
  const highest = Math.max(...actors.map(rankOf));
  return [...new Set(actors.filter((actor) => rankOf(actor) === highest))];
}

/** News media pass on; everybody else speaks for themselves. */
function isReporter(step: AttributionStep, { byId }: KnownActors): boolean {
  return step.kind === "unnamed" || step.actors.every((actor) => byId.get(actor)?.kind === "media");
}

function unique(steps: readonly AttributionStep[]): AttributionStep[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

/** Whether a clause or one above it only fears or hopes. */
export function isDoubted({ clauses, words }: ReadSentence, index: number): boolean {
  const clause = clauses[index];
  if (!clause || clause.parent === null || clause.kind === "relative") return false;
  const parent = clauses[clause.parent];
  return (
    (parent?.tokens.some(({ lower }) => words.grammar.doubt.has(lower)) ?? false) ||
    isDoubted({ clauses, words } as ReadSentence, clause.parent)
  );
}
