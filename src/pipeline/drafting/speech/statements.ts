import type { Participant } from "../../../model/event.ts";
import type { Span } from "../../../model/span.ts";
import { subjectPronoun } from "../doers/pronouns.ts";
import { standsFor } from "../doers/stands-for.ts";
import { subjectOf } from "../doers/subjects.ts";
import type { Occurrence, TellingContext } from "../occurrences/occurrence.ts";
import type { Scene } from "../occurrences/scene.ts";
import { clauseParts } from "../occurrences/telling-parts.ts";
import { wholeClause } from "../occurrences/whole-clause.ts";
import { isQuoted, type KnownActors, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { saysItIsFalse } from "./denials.ts";
import { isQuotation, quotedSaying } from "./quoted-sayings.ts";
import { reportedSaying, type Saying } from "./sayings.ts";

/**
 * What a public speaker says in a sentence ("Lawrow äußerte, dass …"), as a statement. Of several the article's most telling becomes an event.
 */
export function findStatements(
  sentence: ReadSentence,
  known: KnownActors,
  context: TellingContext,
  found: readonly Occurrence[],
): Occurrence[] {
  const saying = isQuotation(sentence)
    ? quotedSaying(sentence, known, context)
    : reportedSaying(sentence, known, context);
  if (!saying || found.some(({ clause, isVerbal }) => clause === saying.frame && isVerbal)) return [];
  return [statementOf(saying, sentence, known, context)];
}

function statementOf(saying: Saying, sentence: ReadSentence, known: KnownActors, context: TellingContext): Occurrence {
  const { clause, steps, stance, frame, said, isQuotation } = saying;
  const own = sentence.clauses[frame]?.tokens.filter((token) => !(isQuotation && isQuoted(sentence, token))) ?? [];
  const isOwn = !isQuotation && frame >= 0 && frame < clause && isToldWithFrame(saying, known);
  const about = isQuotation ? [] : subjectOf(sentence, clause, known, context);
  const trigger = sentence.predicates[frame]?.verb ?? own[0] ?? (said[0] as TaggedToken);
  return {
    sentence,
    clause: isOwn ? frame : clause,
    trigger,
    type: saysItIsFalse(sentence, said) ? "denial" : "statement",
    told: "happened",
    telling: tellingIn(sentence, own, said),
    words: isQuotation ? quotedParts(sentence) : [toldIn(sentence, saying, isOwn)],
    participants: participantsOf(saying, about, sentence, known),
    attribution: steps,
    stance: stance === "announces" ? "announces" : "alleges",
    figures: [],
    refersBackTo: [],
    isVerbal: true,
    isSaying: true,
    order: null,
    standsFor: meantIn({ ...saying, clause: isOwn ? frame : clause }, about, { sentence, known, context }),
  };
}

/**
 * "(Voss:) She would resign": after the name of who speaks the pronoun says enough; "She said that …" is told with the name. Null where it means
 * somebody else.
 */
function meantIn(
  { clause, frame, steps }: Saying,
  about: readonly Participant["actor"][],
  { sentence, known, context }: Pick<Scene, "sentence" | "known" | "context">,
): string | null {
  const own = sentence.clauses[clause];
  if (!own) return null;
  const subject = subjectOf(sentence, clause, known, context);
  if (clause === frame) return standsFor({ sentence, index: clause, clause: own, subject, known, context });
  const speaker = steps.at(-1);
  const isSpeaker =
    speaker?.kind === "actors" && about.length > 0 && about.every((actor) => speaker.actors.includes(actor));
  const pronoun = subjectPronoun(sentence, clause)?.word ?? null;
  const isPerson = about.every((actor) => known.byId.get(actor)?.kind === "person");
  // "told jurors that they would hear more": one person is not many.
  const others = isPerson ? (about.length === 1 ? /^(?:they|it|es)$/i : /^(?:it|es)$/i) : /^(?:he|she|er)$/i;
  return isSpeaker && !others.test(pronoun ?? "") ? pronoun : null;
}

/** By whom and when it is said, and what: when that was or shall be is not when it is said, nor is "after Monday's vote". */
function tellingIn(sentence: ReadSentence, frame: readonly TaggedToken[], said: readonly TaggedToken[]): Span[] {
  const times = sentence.times.map(({ position }) => withPreposition(sentence, position));
  const later = times.filter(({ start, end }) =>
    sentence.tokens.some((token) => token.start === start && token.end < end && laterThan.test(token.lower)),
  );
  const told = clauseParts({ tokens: said }, times);
  const parts = [...clauseParts({ tokens: frame }, later), ...told];
  return (parts.length > 0 ? parts : clauseParts({ tokens: said }, [])).sort((a, b) => a.start - b.start);
}

const laterThan = /^(?:after|before|since|until|by|nach|vor|seit|bis)$/;

/** All that is said, up to the clause that says by whom; with that clause where it is told with it. */
function toldIn(sentence: ReadSentence, { clause, frame }: Saying, isOwn: boolean): Span {
  const { start, end } = wholeClause(sentence, isOwn ? frame : clause);
  const next = frame > clause ? sentence.clauses[frame]?.tokens[0] : undefined;
  const before = next && sentence.tokens.findLast((token) => token.end <= next.start && token.tag !== "mark");
  return { start, end: before && before.end > start ? Math.min(end, before.end) : end };
}

/** What stands between the quotation marks. */
function quotedParts({ quotations, span }: ReadSentence): Span[] {
  return quotations.map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }));
}

/** "it would cut 300 jobs", "man werde klagen", "dass …": without who says so nobody would know who is meant, or the words have another order. */
function isToldWithFrame({ said, steps }: Saying, known: KnownActors): boolean {
  const [opener, ...others] = said;
  if (opener?.lower === "dass") return true;
  const first = opener?.lower === "that" ? others[0] : opener;
  const speaker = steps.at(-1);
  const isPerson =
    speaker?.kind === "actors" && speaker.actors.every((actor) => known.byId.get(actor)?.kind === "person");
  const isOne = isPerson || (speaker?.kind === "unnamed" && !/s$/.test(speaker.words.en));
  if (/^(?:he|she|his|her)$/.test(first?.lower ?? "")) return isOne;
  if (/^(?:it|its|they|their)$/.test(first?.lower ?? "")) return !isPerson;
  return /^(?:we|man|er|sie|es|seine?|ihre?)$/.test(first?.lower ?? "");
}

/** Who speaks acts, and so does a body that is to do what is said; it concerns everybody else of whom it is said. */
function participantsOf(
  { steps, clause }: Saying,
  about: readonly Participant["actor"][],
  sentence: ReadSentence,
  known: KnownActors,
): Participant[] {
  const speaker = steps.at(-1);
  const speakers = speaker?.kind === "actors" ? speaker.actors : [];
  const predicate = sentence.predicates[clause];
  const isPlan = /^(?:future|planned)$/.test(predicate?.tense ?? "") && predicate?.isPassive === false;
  const roleOf = (actor: Participant["actor"]) =>
    isPlan && known.byId.get(actor)?.kind !== "person" ? ("agent" as const) : ("target" as const);
  return [
    ...speakers.map((actor) => ({ actor, role: "agent" as const })),
    ...about.filter((actor) => !speakers.includes(actor)).map((actor) => ({ actor, role: roleOf(actor) })),
  ];
}

/** "on Monday", "after Monday's": a time with the preposition before it, up to the end of its last word. */
function withPreposition({ tokens }: ReadSentence, { start, end }: Span): Span {
  const before = tokens.findLast((token) => token.end <= start);
  const last = tokens.find((token) => token.start < end && end < token.end);
  const isJoined = before?.tag === "preposition" && start - before.end <= 1;
  return { start: isJoined ? before.start : start, end: last?.isPossessive ? last.end : end };
}
