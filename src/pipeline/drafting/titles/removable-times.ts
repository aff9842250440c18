import type { Span } from "../../../model/span.ts";
import type { TimeMention } from "../../../model/time-mention.ts";
import { isMoment } from "../../temporal/is-moment.ts";
import { writtenOn } from "../draft-article.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { dueTimes } from "../times/times-ahead.ts";
import { isOffice } from "../words/offices.ts";

/** Verbs of which the time is what they tell: "wurde auf Montag verschoben", "is scheduled for Friday". */
const timing =
  /^(?:verschieben|vertagen|verlegen|postpone|delay|dauern|verbringen|last|verlängern|extend|verlängert|schedule|plan|expect|slate|due|planen|erwarten|vorsehen|terminieren|ansetzen|anberaumen)$/u;
/** What may stand before a time that only says when: "am Montag", "on Monday". */
const opens = /^(?:am|im|in|an|on|at|um|gegen|early|late)$/;

/**
 * The days that the date of the event tells already, with their prepositions: "am Montag" means nothing on another day. A day after the
 * article's own says what was decided or announced, not when that was.
 */
export function removableTimes({ sentence, clause, told }: Pick<Occurrence, "sentence" | "clause" | "told">): Span[] {
  if (sentence.predicates[clause]?.forms.some(({ lemma }) => timing.test(lemma))) return [];
  const written = writtenOn(sentence.article);
  const isAhead = ({ time }: TimeMention) =>
    told === "happened" && time?.earliest != null && written !== null && time.earliest > written;
  // "the team that arrived on Monday": the time of a clause inside says more of something else.
  const own = sentence.clauses[clause]?.tokens ?? [];
  const isOwn = ({ position }: TimeMention) => own.some(({ end }) => end === position.end);
  const due = dueTimes(sentence, sentence);
  const isDue = ({ position }: TimeMention) => due.some(({ end }) => end === position.end);
  return (
    sentence.times
      .filter((mention) => isOwn(mention) && !isAhead(mention) && !isDue(mention))
      .flatMap((mention) => removable(sentence, mention))
      .map((span) => withJoined(span, sentence))
      // "Im Mai 2023, zehn Tage vor der Saison, sperrte das Amt …"
      .filter(
        ({ start, end }) =>
          start > sentence.span.start || !sentence.words.grammar.verbLast || sentence.article.text[end] !== ",",
      )
      // "open to civilians on 12 May and to freight in June": each with its time.
      .filter(
        ({ start, end }) =>
          own.find((token) => token.start >= end)?.tag !== "conjunction" ||
          points.test(own.find((token) => token.start === start)?.lower ?? ""),
      )
  );
}

/** "in December | and February", "2022 | und 2023": of two times that go together the second goes as well. */
function withJoined(span: Span, { times, article: { text }, words: { language } }: ReadSentence): Span {
  const joined = language === "en" ? / (?:and|or) /uy : / (?:und|oder) (?:am |im |in )?/uy;
  joined.lastIndex = span.end;
  const start = joined.test(text) ? joined.lastIndex : -1;
  const next = times.find(({ position }) => position.start === start);
  return next ? { start: span.start, end: next.position.end } : span;
}

function removable(
  { tokens, actors, article: { text }, words: { language } }: ReadSentence,
  { position, type, value, time }: TimeMention,
): Span[] {
  const words = text.slice(position.start, position.end);
  // "hätte früher ausrücken müssen": without it nobody would have gone out.
  if (/^(?:früher|eher|sooner|earlier)$/i.test(words)) return [];
  // "will haftbar machen" would be said of now.
  if (/^(?:künftig|in zukunft|in future|the future)$/i.test(words)) return [];
  // A time of the clock, a duration or a bare number is no day.
  const isAgo = isMoment({ type, time });
  const inside = tokens.findIndex(({ start, end }) => start < position.end && position.start < end);
  // "16:05 Police have …": the time that a ticker's line begins with.
  if (type === "TIME" && inside === 0 && tokens[1]?.isCapital) return [position];
  if ((type === "DURATION" && !isAgo) || type === "SET" || /T\d/.test(value) || !/\p{L}|\d{4}/u.test(words)) return [];
  const [token, before, earlier] = [tokens[inside], tokens[inside - 1], tokens[inside - 2]];
  // "Friday's vote", "September-Anschläge": part of what is told.
  if (
    !token ||
    token.isPossessive ||
    token.start < position.start ||
    tokens.some(({ start, end }) => start < position.end && end > position.end)
  )
    return [];
  // "the 12 January earthquake"
  const after = tokens[inside + tokens.slice(inside).findIndex(({ start }) => start >= position.end)];
  const describes =
    language === "en" &&
    before?.tag === "determiner" &&
    after !== undefined &&
    after.start >= position.end &&
    after.start - position.end <= 1 &&
    (after.tag === "noun" || after.tag === "word");
  if (describes) return [];
  // "The commissioner at the time, Bert Lowell, promised": who held the office then.
  const holds = tokens[inside - (before?.tag === "preposition" ? 2 : 1)];
  if (holds && isOffice[language](holds.word) && actors.some((name) => name.position.start === position.end + 2))
    return [];
  // "in the summer months", but "On Monday administrators …"
  const isFirst = inside === 1 || /^(?:and|but)$/.test(earlier?.lower ?? "");
  const isDay = isFirst && (before?.lower === "on" || (before?.lower === "in" && token.isCapital));
  if (language === "en" && after?.tag === "word" && after.start - position.end === 1 && !isDay) return [];
  // "a dry summer"
  // "und im April beginnen"
  const isAll = after !== undefined && isVerb(after) && tokens[tokens.indexOf(after) + 1]?.tag !== "verb";
  if (language === "de" && before?.tag === "preposition" && earlier?.tag === "conjunction" && inside > 2 && isAll)
    return [];
  if (before?.tag === "conjunction" || (before?.tag === "word" && language === "en" && !tellsWhich.test(token.lower)))
    return [];
  // "was called off | late on Monday"
  const isParticle = before?.tag === "preposition" && !opens.test(before.lower);
  if (language === "en" && isParticle && /^(?:late|early)$/.test(token.lower)) return [position];
  const opener = before?.tag === "determiner" ? earlier : before;
  // "frühestens am Mittwoch", "on Monday at the earliest": that it is not before is what is told.
  const isLimited =
    limit.test(opener?.lower ?? "") ||
    limit.test((opener && tokens[tokens.indexOf(opener) - 1])?.lower ?? "") ||
    /^ at the (?:earliest|latest)/.test(text.slice(position.end, position.end + 16));
  if (isLimited) return [];
  // "im Laufe des Jahres"
  if (language === "de" && before?.tag === "determiner" && earlier?.tag === "noun") return [];
  // "dem im Juni geschlossenen Abkommen"
  const isInPhrase =
    /^(?:verb|word)$/.test(after?.tag ?? "") &&
    tokens[tokens.findIndex(({ start }) => start === after?.start) + 1]?.tag === "noun";
  if (
    language === "de" &&
    opener?.tag === "preposition" &&
    isInPhrase &&
    tokens[tokens.indexOf(opener) - 1]?.tag === "determiner"
  )
    return [];
  const reduced =
    language === "en" ? participleBefore(tokens, opener?.tag === "preposition" ? opener : token, after) : null;
  if (reduced) return [{ start: reduced.start, end: position.end }];
  if (opener?.tag !== "preposition")
    return [{ start: (pointer(before) ?? stressed(before))?.start ?? position.start, end: position.end }];
  const first = stressed(tokens[tokens.indexOf(opener) - 1]) ?? opener;
  return opens.test(opener.lower) || (isAgo && opener.lower === "vor")
    ? [{ start: first.start, end: position.end }]
    : [];
}

/** "An audit | published last October | found …": the participle that would be left alone between its noun and the verb; null where none would. */
function participleBefore(
  tokens: readonly TaggedToken[],
  first: TaggedToken,
  after: TaggedToken | undefined,
): TaggedToken | null {
  const at = tokens.indexOf(first);
  const [noun, participle] = [tokens[at - 2], tokens[at - 1]];
  const isParticiple = participle?.tag === "verb" && participle.forms.some(({ kind }) => kind === "participle");
  const isOfNoun = noun?.tag === "word" || noun?.tag === "noun";
  return isParticiple && isOfNoun && after !== undefined && isVerb(after) ? participle : null;
}

/** "frühestens am Mittwoch", "at the earliest": without the day it says nothing, nor the day without it. */
export const limit = /^(?:frühestens|spätestens|earliest|latest)$/;
const points = /^(?:that|this)$/;
/** A time that begins with one is none that describes a noun: "an appeal last week". */
const tellsWhich = /^(?:that|this|last|late|early|earlier|yesterday)$/;

/** "that September": the word that says which goes with it. */
function pointer(token: TaggedToken | undefined): TaggedToken | null {
  return token && points.test(token.lower) ? token : null;
}

/** "noch am Abend", "late on Sunday": what stresses a time goes with it. */
function stressed(token: TaggedToken | undefined): TaggedToken | null {
  return token && /^(?:noch|bereits|schon|erst|late|early|only|just|earlier|later)$/.test(token.lower) ? token : null;
}
