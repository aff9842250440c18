import type { AttributionStep, Stance } from "../../../model/evidence.ts";
import type { Span } from "../../../model/span.ts";
import { subjectTokens } from "../doers/subject-phrase.ts";
import { phrasesOf } from "../sentences/phrases.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { oncePerSentence } from "../sentences/sentence-notes.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isDocument } from "../words/documents.ts";
import { bySomebody } from "../words/speech-words.ts";
import { speakerNamed } from "./speakers.ts";

/** A source that a sentence names beside what it tells: "laut dem „Independent“". */
export interface NamedSource extends Span {
  /** Empty: somebody says so, but no word tells who, as in "he said" and "heißt es". */
  readonly steps: readonly AttributionStep[];
  /** How it is said, where a verb tells: "berichtet" is another thing than "behauptet". */
  readonly stance?: Stance;
}

/** The sources that stand beside what a sentence tells, in the order of the text. */
export function sourcesOf(sentence: ReadSentence, known: KnownActors): readonly NamedSource[] {
  const byKnown = sourcesIn(sentence);
  const before = byKnown.get(known);
  if (before) return before;
  const found = [...openedSources(sentence, known), ...closedSources(sentence, known), ...pointedSources(sentence)];
  byKnown.set(known, found);
  return found;
}

const sourcesIn = oncePerSentence((_: ReadSentence) => new Map<KnownActors, readonly NamedSource[]>());

/** "laut …", "nach Erkenntnissen …", "according to …": the source follows, up to the verb. */
function openedSources(sentence: ReadSentence, known: KnownActors): NamedSource[] {
  const { article, span, words } = sentence;
  const text = article.text.slice(span.start, span.end);
  return Array.from(text.matchAll(words.speech.openers)).flatMap((found) => {
    const start = span.start + found.index;
    const source = sourceAfter(sentence, start + found[0].length);
    const step = stepIn(sentence, source, known) ?? stepIn(sentence, { start, end: source.end }, known);
    if (isNoSpeaker(sentence, source)) return [];
    const relay = relayedBy(sentence, source.end, known);
    return step
      ? [{ start: start + found[0].search(/\S/u), end: seatEnd(sentence, source.end), steps: [...relay, step] }]
      : [];
  });
}

/** "Nach ihren Worten", "according to him": at the beginning whoever spoke before; later it may be somebody of the sentence itself, who is not guessed. */
function pointedSources({ article, span, words }: ReadSentence): NamedSource[] {
  const text = article.text.slice(span.start, span.end);
  return Array.from(text.matchAll(words.speech.pointers), ({ index, 0: found }): NamedSource => {
    const start = span.start + index;
    const steps = index === 0 ? [] : [bySomebody];
    return { start, end: start + found.length, steps, stance: "alleges" };
  });
}

/** "laut diesem Abkommen": a treaty says what it says, nobody speaks. */
function isNoSpeaker({ tokens, words }: ReadSentence, { start, end }: Span): boolean {
  return tokens.some(
    (token) => token.start >= start && token.end <= end && words.findNoun(token.word)?.meaning[0]?.[1] === "agreement",
  );
}

function sourceAfter(sentence: ReadSentence, from: number): Span {
  const { prepositions } = sentence.words.grammar;
  let end = from;
  const after = sentence.tokens.filter(({ start }) => start >= from);
  for (const [at, token] of after.entries()) {
    const isNamed = sentence.actors.some(({ position }) => position.start >= from && position.end <= token.start);
    const opensPhrase =
      at > 0 &&
      prepositions.has(token.lower) &&
      (isNamed || !/^(?:of|von|for|für)$/.test(token.lower)) &&
      !isWhose(token, after[at - 1]);
    // "nach Angaben der Polizei vorläufig festgenommen"
    const isPhraseOver =
      sentence.words.grammar.verbLast &&
      after[at - 1]?.tag === "noun" &&
      (/^(?:word|number|quantity|adverb)$/.test(token.tag) ||
        /^(?:ein|eine|einen|das|die|den|keine)$/.test(token.lower) ||
        // "nach Angaben ihres Büros | Einsicht": what belongs to somebody has no other name.
        (at === 2 &&
          sentence.words.grammar.possessives.has(after[0]?.lower ?? "") &&
          !sentence.actors.some(({ position }) => position.start === token.start)));
    if (token.tag === "mark" || isVerb(token) || opensPhrase || isPhraseOver) break;
    end = token.end;
    const next = after[at + 1];
    // "court papers": not the court.
    const isOver = sentence.words.speech.unnamed.test(token.lower) && !isWhose(next, token);
    if (isOver && !isDocument(next?.lower ?? "", sentence.words.language)) {
      // "der Gewerkschaft FVL": with the name beside it.
      const name = sentence.actors.find(({ position }) => position.start === token.end + 1);
      end = name?.position.end ?? end;
      break;
    }
  }
  return { start: from, end: withName(after, end) };
}

const seated = /(?:^|\p{L})(?:regierung|ministeriums?|behörden|government|ministry|authorities)$/u;

/** "der Regierung | in Riga", "the ministry | in Oslo": where the name of the capital ends that stands after a body of a state; else the end itself. */
function seatEnd({ actors, tokens }: ReadSentence, end: number): number {
  const [body, opens, place] = tokens.slice(tokens.findIndex((token) => token.end === end)).slice(0, 3);
  if (opens?.lower !== "in" || !place || !seated.test(body?.lower ?? "")) return end;
  return actors.find(({ position }) => position.start === place.start)?.position.end ?? end;
}

/** "a report by the auditors", "a statement from the ministry": whose report it is. */
function isWhose(token: TaggedToken | undefined, before: TaggedToken | undefined): boolean {
  const isAccount = /^(?:reports?|statements?|study|survey|analysis|figures|estimates?)$/.test(before?.lower ?? "");
  // "three people familiar with the talks"
  const isKnower = /^(?:familiar|close|briefed|knowledge)$/.test(before?.lower ?? "");
  return (isAccount && /^(?:by|from)$/.test(token?.lower ?? "")) || (isKnower && token?.tag === "preposition");
}

/** Words of a name. */
const LONGEST_NAME = 4;

/** "according to the governor, Idris Malo": the name of whoever the words before describe. */
function withName(after: readonly TaggedToken[], end: number): number {
  const at = after.findIndex((token) => token.end === end) + 1;
  const name = after.slice(at + 1, at + 2 + LONGEST_NAME);
  const length = name.findIndex(({ tag, isCapital }) => tag !== "noun" || !isCapital);
  const count = length < 0 ? name.length : length;
  const closes = after[at + 1 + count];
  const isName = after[at]?.word === "," && count >= 2 && count <= LONGEST_NAME && (!closes || closes.tag === "mark");
  return isName ? (name[count - 1] as TaggedToken).end : end;
}

/** "…, auf die sich „Reuters“ beruft": a nearer source that passes it on. */
function relayedBy(sentence: ReadSentence, from: number, known: KnownActors): AttributionStep[] {
  const rest = sentence.article.text.slice(from, sentence.span.end);
  const relay =
    /^,? (?:auf (?:die|den|das) sich (?<de>[^,]{2,60}?) (?:beruft|bezieht|stützt)|(?:cited|quoted) by (?<en>[^,.]{2,60}))/u.exec(
      rest,
    );
  const step = relay ? stepIn(sentence, { start: from, end: from + relay[0].length }, known) : null;
  return step?.kind === "actors" ? [step] : [];
}

/** "dem „Independent“ zufolge": the source stands before. */
function closedSources(sentence: ReadSentence, known: KnownActors): NamedSource[] {
  const { article, span, words } = sentence;
  if (!words.speech.closers) return [];
  const own = ownAccount(sentence, known);
  const text = article.text.slice(span.start, span.end);
  const closed = Array.from(text.matchAll(words.speech.closers)).flatMap((found): NamedSource[] => {
    const end = span.start + found.index;
    const before = sentence.tokens.filter((token) => token.end <= end);
    const phrase = phrasesOf(before, sentence).at(-1);
    const first = phrase?.to === before.length ? before[phrase.from] : undefined;
    const step = first && stepIn(sentence, { start: first.start, end }, known);
    return first && step ? [{ start: first.start, end: end + found[0].length, steps: [step] }] : [];
  });
  return [...closed, ...own, ...namedAfterSo(sentence, known), ...heardBy(sentence), ...readFrom(sentence, known)];
}

/** "Der Händler hatte Kunden betrogen, so die Anklage.": up to the next mark. */
function namedAfterSo(sentence: ReadSentence, known: KnownActors): NamedSource[] {
  const { article, span, words } = sentence;
  const text = article.text.slice(span.start, span.end);
  return Array.from(words.speech.afterSo ? text.matchAll(words.speech.afterSo) : []).flatMap((found): NamedSource[] => {
    const end = span.start + found.index + found[0].length;
    const speaker = { start: end - (found.groups?.speaker ?? "").length, end };
    const inside = sentence.tokens.filter((token) => token.start >= speaker.start && token.end <= end);
    const step = inside.some(isVerb) ? null : (stepIn(sentence, speaker, known) ?? namedApart(sentence, speaker));
    return step ? [{ start: speaker.start - "so ".length, end, steps: [step], stance: "alleges" }] : [];
  });
}

/** "– so Direktor Ole Harms –": what stands between two dashes is among no words of the sentence; null where it names nobody known. */
function namedApart({ article: { text }, actors }: ReadSentence, { start, end }: Span): AttributionStep | null {
  const words = text.slice(start, end).replace(/^(?:der|die|das|eine?) /u, "");
  const named = actors.filter(({ position }) => start <= position.start && position.end <= end);
  const own = [...new Set(named.map(({ actor }) => actor))];
  return own.length > 0 ? { kind: "actors", actors: own } : { kind: "unnamed", words: { de: words, en: words } };
}

/** "…, hörte das Gericht": whoever told the court so is not named, nor is it the speaker of a sentence before. */
function heardBy({ article, span, words }: ReadSentence): NamedSource[] {
  const found = words.speech.heard?.exec(article.text.slice(span.start, span.end));
  if (!found) return [];
  const start = span.start + found.index;
  return [{ start, end: start + found[0].length, steps: [bySomebody], stance: "alleges" }];
}

/** "wie aus einem Vermerk hervorgeht", "Aus Papieren des Amts geht hervor, …": what it is read from. */
function readFrom(sentence: ReadSentence, known: KnownActors): NamedSource[] {
  const { article, span, words } = sentence;
  const text = article.text.slice(span.start, span.end);
  const found = text.includes("hervor") ? words.speech.readFrom?.exec(text) : null;
  const named = found?.groups?.behind ?? found?.groups?.before;
  if (!found || named === undefined) return [];
  const start = span.start + found.index;
  const from = start + found[0].indexOf(named);
  const end = start + found[0].length;
  // "Der Bund ging aus einem Verein hervor": only of what is told, or shown, is it read.
  const isRead = /^wie /i.test(found[0]) || /^(?:Das|Dies) /.test(text) || article.text.startsWith(", dass ", end);
  const step = isRead ? stepIn(sentence, { start: from, end: from + named.length }, known) : null;
  return step ? [{ start, end, steps: [step] }] : [];
}

/** "Die Polizei nahm nach eigenen Angaben …": the subject of the clause says so itself. */
function ownAccount(sentence: ReadSentence, known: KnownActors): NamedSource[] {
  const { article, span } = sentence;
  const found = /\bnach eigenen (?:Angaben|Worten)\b/u.exec(article.text.slice(span.start, span.end));
  if (!found) return [];
  const start = span.start + found.index;
  const index = sentence.clauses.findIndex(({ tokens }) => tokens.some((token) => token.start === start));
  // "die Reederei, die nach eigenen Angaben …": whose account it is stands before the clause, and the title says so.
  if (sentence.clauses[index]?.kind === "relative") return [];
  const step = speakerNamed(sentence, subjectTokens(sentence, index), known);
  return step ? [{ start, end: start + found[0].length, steps: [step] }] : [];
}

function stepIn(sentence: ReadSentence, { start, end }: Span, known: KnownActors): AttributionStep | null {
  return speakerNamed(
    sentence,
    sentence.tokens.filter((token) => token.start >= start && token.end <= end),
    known,
  );
}
