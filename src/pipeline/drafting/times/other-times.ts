import { parseDay } from "../../../model/day.ts";
import type { Span } from "../../../model/span.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";

/** The times of a clause that are not when its past occurrence was: "seit Mai", "bis Freitag", "für Montag", with their prepositions. */
export function otherTimes({ article, times, words }: ReadSentence, { tokens, kind }: Clause): Span[] {
  return times.flatMap(({ position, type, value, range, derivation }) => {
    const before = tokens.findLast(({ end }) => end <= position.start);
    // "from 2 to 5 September": both ends are its time.
    if (
      range ||
      !before ||
      !tokens.some(({ start }) => start >= position.start && start < position.end) ||
      article.text.slice(before.end, position.start).trim() !== ""
    )
      return [];
    const after = tokens.find(({ start }) => start >= position.end);
    // "declared Saturday a day of mourning", "erklärte den Samstag zum Feiertag": what is made of a day was done before it.
    const isMade =
      /^(?:an?|the|as|zum|als)$/.test(after?.lower ?? "") && (before.forms.some(isNaming) || before.lower === "den");
    // "after a single winter": how long.
    if (isMade || (derivation[0]?.rule === "season" && before.lower === "single")) return [position];
    // "after last month's elections": the time is the noun's.
    if (tokens.some(({ start, end, isPossessive }) => isPossessive && start < position.end && position.end < end))
      return [];
    const opens = before.tag === "determiner" ? tokens[tokens.indexOf(before) - 1] : before;
    // "nach jahrelangem Streit", "after two days of fighting": the time describes a noun; "after the 2019 fire": it is that of what was before.
    if (
      after &&
      after.start - position.end <= 1 &&
      (after.tag === "noun" || after.tag === "word" || after.lower === "of")
    ) {
      const isOfOther =
        opens !== before &&
        type === "DATE" &&
        !(kind === "subordinate" && opens === tokens[0]) &&
        /^(?:after|since|following)$/.test(opens?.lower ?? "");
      return opens && isOfOther ? [{ start: opens.start, end: endOfNoun(tokens, after) }] : [];
    }
    // "kam nach drei Tagen frei": so long after a date that the text names.
    if (type === "DURATION" && derivation[0]?.anchor?.from === "text") return [];
    // "Haftstrafen von sechs und viereinhalb Jahren": how long something is says more of it.
    if (type === "DURATION" && before.lower === "von") return [];
    // "Seit der Übernahme im Jahr 2022 sank die Zahl": when that was since when something else is.
    if (isSinceThen(tokens, position.start)) return [{ start: before.start, end: position.end }];
    const other = before.lower === "of" ? otherOf(tokens, tokens.indexOf(before), words.grammar.otherTime) : undefined;
    if (other) return [{ start: other.start, end: position.end }];
    // "shortly after dawn on Tuesday", "kurz nach Mitternacht": on that day all the same.
    const isSameDay =
      /T(?:[A-Z]{2}|\d{2}(?::\d{2})?)$/.test(value) && /^(?:after|before|nach|vor)$/.test(opens?.lower ?? "");
    return opens && !isSameDay && words.grammar.notItsTime.has(opens.lower)
      ? [{ start: opens.start, end: position.end }]
      : [];
  });
}

/** By these something is made of a day. */
function isNaming({ lemma }: TaggedToken["forms"][number]): boolean {
  return /^(?:declare|proclaim|name|designate|mark|make)$/.test(lemma);
}

/** Whether a clause begins with "since" and something, and a time stands beside that before any verb. */
function isSinceThen(tokens: readonly TaggedToken[], time: number): boolean {
  const [first, next] = tokens;
  const between = tokens.filter(({ start }) => start < time);
  const isSince = /^(?:seit|since)$/.test(first?.lower ?? "") && next !== undefined && next.start < time;
  return isSince && between.some(({ tag }) => tag === "noun" || tag === "word") && !between.some(isVerb);
}

/** "(the 2019) factory fire": the end of the words in small letters that a noun begins with. */
function endOfNoun(tokens: readonly TaggedToken[], first: TaggedToken): number {
  const words = tokens.slice(tokens.indexOf(first));
  const end = words.findIndex(({ tag, isCapital }) => tag !== "word" || isCapital);
  return (words[end < 0 ? words.length - 1 : Math.max(0, end - 1)] as TaggedToken).end;
}

/** Words of what something came before or after. */
const OTHER_REACH = 4;

/** "after the flood of 2015": the preposition that makes it the time of something else; none where no such thing stands before. */
function otherOf(tokens: readonly TaggedToken[], of: number, others: ReadonlySet<string>): TaggedToken | undefined {
  for (let at = of - 1; at >= Math.max(0, of - OTHER_REACH); at--) {
    const token = tokens[at] as TaggedToken;
    if (token.tag === "preposition") return others.has(token.lower) ? token : undefined;
    if (!/^(?:noun|word|determiner|number)$/.test(token.tag)) return undefined;
  }
  return undefined;
}

/** Days from one ISO day to another; endless where one is none. */
export function daysBetween(first: string, last: string): number {
  const [from, to] = [parseDay(first), parseDay(last)];
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from;
}
