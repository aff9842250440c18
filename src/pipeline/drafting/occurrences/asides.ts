import { subjectOf } from "../doers/subjects.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import type { NamedSource } from "../speech/sources.ts";
import { speakerNamed } from "../speech/speakers.ts";
import { findingVerbOf, isHeard, type SpeechVerb, speechVerbOf } from "../speech/speech-verbs.ts";
import { isTime } from "../times/is-time.ts";
import { bySomebody } from "../words/speech-words.ts";
import type { TellingContext } from "./occurrence.ts";

/** Words of an aside that names only a speaker. */
const SHORT_CLAUSE = 14;

/** "wie Yonhap berichtet", "berichtet der Independent", ", officials said on Saturday". */
export function asidesOf(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): NamedSource[] {
  return sentence.clauses.flatMap((clause, at) => {
    if (at !== index && isHeard(sentence, at) && isAside(sentence, at, index)) return heardIn(clause);
    const speech = at === index ? null : (speechVerbOf(sentence, at) ?? shownBy(sentence, at));
    if (isOwnReport(clause)) return [];
    // "…; Tehran denies it": whoever denies it is not its source; "ihm wird Betrug vorgeworfen" names none.
    if (!speech || speech.stance === "denies" || isAccused(sentence, at) || !isAside(sentence, at, index)) return [];
    const tokens = clause.tokens.filter(
      (token, where) =>
        token !== speech.token &&
        token.tag !== "auxiliary" &&
        !(where === 0 && isPointing(sentence, at)) &&
        token.lower !== clause.opener &&
        !isTime(sentence, clause.tokens, where, where + 1),
    );
    const cut = tokens.findIndex(
      ({ tag, lower }, where) => where > 0 && tag === "preposition" && !/^(?:of|von|for|für|at)$/.test(lower),
    );
    const named = cut < 0 ? tokens : tokens.slice(0, cut);
    const [first, last] = [clause.tokens[0], clause.tokens.at(-1)];
    if (!first || !last || (clause.kind === "main" && !isPointing(sentence, at) && !isOnlySaid(speech, first, named)))
      return [];
    // "hieß es in der Anklage": what says so stands after the preposition.
    const isWritten = cut >= 0 && speech.token.forms.some(({ lemma }) => lemma === "heißen");
    const step = speakerNamed(sentence, isWritten ? tokens.slice(cut + 1) : named, known);
    // "sagte er dem Sender": whoever the pronoun means, not whom it is said to.
    const pronoun = named[0]?.lower ?? "";
    if (!isWritten && pronoun !== "es" && sentence.words.grammar.pronouns.has(pronoun)) {
      const actors = subjectOf(sentence, at, known, context);
      const steps = actors.length === 1 ? [{ kind: "actors" as const, actors: [...actors] }] : [];
      return { start: first.start, end: last.end, steps, stance: speech.stance };
    }
    return [{ start: first.start, end: last.end, steps: step ? [step] : [], stance: speech.stance }];
  });
}

/** "Wie (bereits) berichtet, …": by whoever writes. */
export function isOwnReport({ opener, tokens }: Clause): boolean {
  return opener === "wie" && tokens.every(({ tag }) => /^(?:subordinator|adverb|verb|word)$/.test(tag));
}

/** "…, records show": where nothing else is said; but not "…, die Polizei ermittelt gegen Unbekannt". */
function shownBy(sentence: ReadSentence, at: number): SpeechVerb | null {
  const finding = findingVerbOf(sentence, at);
  if (!finding) return null;
  const after = sentence.clauses[at]?.tokens.filter(({ start }) => start > finding.token.start) ?? [];
  const isLast = after.every(({ tag }, where) => tag === "adverb" || isTime(sentence, after, where, where + 1));
  return isLast || isPointing(sentence, at) || sentence.clauses[at]?.opener === "wie"
    ? { ...finding, stance: "reports" }
    : null;
}

/** "…, das zeigen interne Unterlagen": all that the clause says of what was told is by whom. */
function isPointing({ clauses, words: { grammar } }: ReadSentence, at: number): boolean {
  const [first, second] = clauses[at]?.tokens ?? [];
  return grammar.verbLast && second?.tag === "verb" && /^(?:das|dies)$/.test(first?.lower ?? "");
}

function heardIn({ tokens }: Clause): NamedSource[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ start: first.start, end: last.end, steps: [bySomebody], stance: "alleges" }] : [];
}

/** "ihm wird Betrug vorgeworfen": whoever does so is not named. */
function isAccused({ predicates }: ReadSentence, at: number): boolean {
  const predicate = predicates[at];
  const accuses = predicate?.forms.some(({ meaning }) => meaning.some(([, type]) => type === "accusation"));
  return (predicate?.isPassive ?? false) && (accuses ?? false);
}

/** "officials said later", "heißt es", "the mayor told reporters"; but not "he announced a curfew", which tells something of its own. */
function isOnlySaid({ token, isTold }: SpeechVerb, first: TaggedToken, others: readonly TaggedToken[]): boolean {
  return isTold || token === first || others.every(({ start, tag }) => start < token.start || tag === "adverb");
}

/** Whether a clause of saying only names the speaker of what another clause tells. */
function isAside(sentence: ReadSentence, at: number, of: number): boolean {
  const { clauses } = sentence;
  const clause = clauses[at];
  if (!clause) return false;
  // "denied that it had paid, as a paper had reported": the paper's word is what is denied.
  const around = clause.parent === null ? undefined : clauses[clause.parent];
  if (clause.opener === "as" && around?.kind === "content" && around.parent === of) return false;
  if (clause.opener === "as") return isAccordingAs(sentence, at);
  if (clause.opener === "wie") return true;
  // "…, sagte sie, und im Mai habe man …": what "und" adds is said as well as what stands before.
  const hasContent = clauses.some(
    ({ kind, parent, opener }) => (kind === "content" || kind === "infinitive") && parent === at && opener !== "und",
  );
  const isSaying = clause.kind === "main" && clause.tokens.length <= SHORT_CLAUSE && !hasContent && at > of;
  return isSaying && !isToldBefore(sentence, at, of);
}

/** "as Reuters reported", but not "even as the office estimated a loss": nothing is said there but by whom. */
function isAccordingAs({ clauses, predicates, tokens }: ReadSentence, at: number): boolean {
  const own = clauses[at]?.tokens ?? [];
  const before = tokens.findLast(({ end }) => end <= (own[0]?.start ?? 0));
  const verb = predicates[at]?.verb;
  const next = own.find(({ start }) => verb !== undefined && start > verb.start);
  const hasObject = /^(?:determiner|noun|number|quantity|word)$/.test(next?.tag ?? "");
  return !/^(?:even|just|same|such|so)$/.test(before?.lower ?? "") && !hasObject;
}

/** "Der Mann ging; seine Frau sei krank, sagte ein Arzt": what stands as a fact before words that stand as reported is not said by their speaker. */
function isToldBefore({ clauses, predicates, words }: ReadSentence, at: number, of: number): boolean {
  const isReported = ({ kind, tokens }: Clause) =>
    kind === "main" && tokens.some(({ lower }) => words.grammar.reported.has(lower));
  return predicates[of]?.isReported === false && clauses.slice(of + 1, at).some(isReported);
}
