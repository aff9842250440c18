import type { Span } from "../../../model/span.ts";
import { kindOnly } from "../doers/meant-by-kind.ts";
import { objectPronounAt, personOwner, subjectOwner, subjectPronoun } from "../doers/pronouns.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isOffice } from "../words/offices.ts";
import type { TitleWord } from "./title-word.ts";

/** The words with the name that their pronoun stands for; null where they need one that is not known. */
export function withName(
  words: readonly TitleWord[],
  { sentence, clause, standsFor }: Occurrence,
  known: KnownActors,
): readonly TitleWord[] | null {
  const owner = standsFor === null ? null : (subjectOwner(sentence, clause) ?? personOwner(sentence, clause, known));
  if (owner && standsFor !== null && words.some(({ start }) => start === owner.start))
    return words.map((word) =>
      word.start === owner.start ? { ...word, text: standsFor + (standsFor.endsWith("s") ? "'" : "'s") } : word,
    );
  const pronoun = subjectPronoun(sentence, clause);
  const subject = words.findIndex(({ start }) => start === pronoun?.start);
  if (subject >= 0 && isImpersonal(words, subject)) return words;
  const own = new Set(sentence.clauses[clause]?.tokens.map(({ start }) => start));
  const object = objectPronounAt(words);
  const at = subject >= 0 ? subject : own.has(words[object]?.start ?? -1) ? object : -1;
  const kind = subject < 0 ? words.findIndex((word, index) => namesKind(word, words[index - 1], standsFor)) : -1;
  if (kind > 0 && standsFor !== null)
    return words.flatMap((word, index) =>
      index === kind - 1 ? [] : index === kind ? [{ ...word, text: standsFor }] : [word],
    );
  // "Der 58-Jährige": who that is another sentence says.
  if (kind > 0 && /^\d/.test(words[kind]?.lower ?? "") && /^(?:der|die)$/.test(words[kind - 1]?.lower ?? ""))
    return null;
  if (isLeftOpen(words, sentence, clause, at)) return null;
  if (at < 0 || (subject < 0 && standsFor === null)) return words;
  if (standsFor === null) return null;
  // "Vor Gericht soll die Ministerin aussagen"
  const name = at > 0 ? standsFor.replace(/^(?:Der|Die|Das|Eine?) /, (article) => article.toLowerCase()) : standsFor;
  return words.map((word, index) => (index === at ? { ...word, text: name } : word));
}

/** "drängten sie zurück", "…, bat er": whom a German pronoun means that is not the one to be replaced. */
function isLeftOpen(
  words: readonly TitleWord[],
  { words: { grammar }, clauses }: ReadSentence,
  clause: number,
  at: number,
): boolean {
  const own = clauses[clause]?.tokens ?? [];
  return (
    grammar.verbLast &&
    words.some(
      ({ lower, start }, index) =>
        index !== at && grammar.personal.has(lower) && own.some((token) => token.start === start),
    )
  );
}

/** "das Unternehmen"; and "die Ministerin" where it is known who that is. */
function namesKind({ lower, word }: TitleWord, before: TitleWord | undefined, standsFor: string | null): boolean {
  if (kindOnly.test(lower)) return true;
  return standsFor !== null && /^(?:der|die)$/.test(before?.lower ?? "") && isOffice.de(word);
}

/** "kam es zu Zusammenstößen", "gab es Proteste". */
function isImpersonal(words: readonly TitleWord[], at: number): boolean {
  return (
    words[at]?.lower === "es" && /^(?:kam|gab|gibt|kommt)$/.test(words[at - 1]?.lower ?? words[at + 1]?.lower ?? "")
  );
}

/** "Its lead author, Mara Venn, resigned": whose author she is stands elsewhere, her name does not. */
export function withoutOwner(
  words: readonly TitleWord[],
  { sentence, participants }: Occurrence,
): readonly TitleWord[] {
  const [first] = words;
  const isOwned =
    first !== undefined &&
    (sentence.words.grammar.possessives.has(first.lower) || /^(?:deren|dessen)$/.test(first.lower));
  if (!isOwned || first.isPossessive) return words;
  const agents = new Set(participants.flatMap(({ actor, role }) => (role === "place" ? [] : [actor])));
  const name = sentence.actors.find(({ actor, position }) => agents.has(actor) && position.start > first.start);
  const verb = words.findIndex(isVerb);
  const at = words.findIndex(({ start }) => start === name?.position.start);
  // After the name the comma goes that stood behind it.
  return at > 0 && at < verb
    ? words.slice(at).map((word, index) => (index === verb - at ? { ...word, text: word.word } : word))
    : words;
}

/** ", der Buchhalter Thomas M.,": a name goes with the apposition that it stands in. */
export function apposition({ article: { text }, span, tokens }: ReadSentence, { start, end }: Span): Span {
  const before = /,\s[^,]{0,60}$/u.exec(text.slice(span.start, start));
  const after = /^\.?[^,.]{0,3},/u.exec(text.slice(end, span.end));
  const from = span.start + (before?.index ?? 0);
  const isClause = tokens.some((token) => from <= token.start && token.end <= start && isVerb(token));
  if (before && after && !isClause) return { start: from, end: end + after[0].length };
  // "Anwältin Dr. Rita Lohm": what stands before a name goes with it.
  const title = /(?:(?:Prof|Dr|med|jur)\.\s)+$/u.exec(text.slice(span.start, start));
  return { start: title ? span.start + title.index : start, end };
}

/** Whether the words miss a name where it goes: "the former assistant" stands without one, "übernimmt von" does not. */
export function leavesStump(
  words: readonly TitleWord[],
  name: Span,
  { article: { text }, words: { language } }: ReadSentence,
): boolean {
  const at = words.findIndex(({ start }) => start >= name.start && start < name.end);
  // "Caretaker Jamie Orr, a former nurse, said": what is said of the name would follow nothing.
  if (language === "en" && at >= 0 && /^, (?:an?|the) /.test(text.slice(name.end, name.end + 6))) return true;
  if (at < 0 || text[name.start] === ",") return false;
  const before = words[at - 1];
  const isNear = before !== undefined && name.start - before.end <= 2;
  // "Rätin Marta Stock und Bürgermeister Ole Rahn": without the first name only one seems to be meant.
  const after = words.find(({ start }) => start >= name.end);
  if (language === "de" && after?.tag === "conjunction" && after.start - name.end <= 1) return true;
  return !isNear || !(before.tag === "noun" || (before.tag === "word" && language === "en"));
}

/** "Pryce, 61, …": how old somebody is says nothing of what happened. */
export function isAge({ word, start, end }: TaggedToken, words: readonly TaggedToken[]): boolean {
  if (!/^\d{2}$/.test(word)) return false;
  const at = words.findIndex((token) => token.start === start);
  const [before, next] = [words[at - 1], words[at + 1]];
  const isApart = before !== undefined && start - before.end === 2 && (next === undefined || next.start - end >= 2);
  return isApart && before.tag === "noun";
}

/** "detained 200 of them": the number alone stands for people. */
export function isOfThem({ start, lower }: TaggedToken, words: readonly TaggedToken[]): boolean {
  if (!/^(?:of|between|them)$/.test(lower)) return false;
  const at = words.findIndex((word) => word.start === start);
  // "pledged $11 million between them"
  const between = words[at]?.lower === "between" ? at : at - 1;
  if (words[between]?.lower === "between" && words[between + 1]?.lower === "them") return true;
  const of = words[at]?.lower === "of" ? at : at - 1;
  const isNumber = words[of - 1]?.tag === "number" || words[of - 1]?.tag === "quantity";
  return words[of]?.lower === "of" && words[of + 1]?.lower === "them" && isNumber;
}
