import type { LanguageWords } from "../../words/language-words.ts";
import type { FormKind } from "../../words/verb-form.ts";
import type { TaggedToken } from "../tag-words.ts";
import { describes, hasVerb, isPredicated, isVerb } from "../verbs.ts";
import type { GrowingClause } from "./clause.ts";
import { kindOf } from "./clause-kind.ts";
import { isJoint, type Segment } from "./segments.ts";

/**
 * "The mine's owner, Halden Oil, suspended all work", "Hat der Landrat, Peer Falk, die Tat gestanden": the verb that the clause waits for,
 * where none comes after it.
 */
export function closesMain(
  { kind, parent, tokens }: GrowingClause,
  { tokens: segment }: Segment,
  later: readonly Segment[],
  words: LanguageWords,
): boolean {
  const { verbLast } = words.grammar;
  // "Die Bahn habe, so ihr Chef, die Prüfung verschoben": told in somebody's words.
  const isMain = kind === "main" || (verbLast && kind === "content" && parent === null);
  // "the deal collapsed when the buyer, Nordal Steel, walked away": a clause with a subject of its own has the verbs after it.
  const end = later.findIndex(({ isApart, isSubject }) => isApart || isSubject === true);
  if (
    !(isMain || (/^(?:coordinate|subordinate)$/.test(kind) && !verbLast)) ||
    later.slice(0, end < 0 ? later.length : end).some((each) => goesOn(each, words))
  )
    return false;
  const [first, last] = [segment[0], segment.at(-1)];
  const isA = (token: TaggedToken | undefined, wanted: FormKind) =>
    token?.tag === "verb" && token.forms.some(({ kind: form }) => form === wanted);
  return verbLast
    ? tokens.some(({ tag }) => tag === "auxiliary") && !isPredicated(tokens) && isA(last, "participle")
    : !tokens.some((token, at) => isVerb(token) && !describes(tokens, at)) && isA(first, "past");
}

/** Whether a segment may hold the verb that a main clause before it waits for; "two days after it closed" does not. */
function goesOn(segment: Segment, words: LanguageWords): boolean {
  const { tokens, isContent } = segment;
  const [first] = tokens;
  if (isContent || !hasVerb(tokens) || !first || isJoint(first, words.grammar)) return false;
  if (!words.grammar.verbLast && (endsInSaying(tokens, words) || isAdded(first))) return false;
  return words.grammar.verbLast || !/^(?:subordinate|content|relative)$/.test(kindOf(segment, words) ?? "");
}

/** ", calling it a start": an English participle that adds something. */
function isAdded({ tag, forms }: TaggedToken): boolean {
  return tag === "verb" && forms.length > 0 && forms.every(({ kind }) => kind === "gerund");
}

/** ", District Attorney Rita Stroud announced": an English speaker at the end, with nothing that would be said after it. */
function endsInSaying(tokens: readonly TaggedToken[], { speech }: LanguageWords): boolean {
  const [last, ...others] = tokens.toReversed();
  const says = last?.forms.some(({ lemma }) => lemma === "hear" || speech.verbs.has(lemma)) ?? false;
  return says && others.length > 1 && !others.some(({ tag }) => tag === "verb" || tag === "modal");
}

/** ", the regional governor, Davit Mazur, said": an English speaker with a name in between, and nobody after the verb who could be speaking. */
export function namesSpeaker([office, name, said]: readonly Segment[], { grammar, speech }: LanguageWords): boolean {
  const [verb, next] = said?.tokens ?? [];
  if (grammar.verbLast || !office || !name || !verb || office.isApart || name.isApart || said?.isApart) return false;
  if (hasVerb(office.tokens) || hasVerb(name.tokens) || office.tokens[0]?.tag === "preposition") return false;
  const isTold = verb.forms.some(({ lemma }) => lemma === "tell");
  const isFollowed = next !== undefined && next.tag !== "preposition" && next.tag !== "adverb";
  return verb.forms.some(({ lemma }) => speech.verbs.has(lemma)) && (isTold || !isFollowed);
}

/** Whether what follows a colon or a semicolon has a verb before the next one: "…; the minister, Joan Abbot, said …". */
export function standsAlone([first, ...later]: readonly Segment[]): boolean {
  const end = later.findIndex(({ isApart }) => isApart);
  return [...(first ? [first] : []), ...later.slice(0, end < 0 ? later.length : end)].some(({ tokens }) =>
    hasVerb(tokens),
  );
}

/** "Er ging; das sei falsch, sagte sein Anwalt": a German sentence after a colon or a semicolon whose speaker comes after it, not before. */
export function isSaidAfter(
  { tokens: [first] }: Segment,
  [next]: readonly Segment[],
  { grammar, speech }: LanguageWords,
): boolean {
  const isOpened = first !== undefined && grammar.contentMarkers.has(first.lower);
  const [verb] = next?.tokens ?? [];
  return grammar.verbLast && !isOpened && (verb?.forms.some(({ lemma }) => speech.verbs.has(lemma)) ?? false);
}

/** "Die AG habe, sagte die Ministerin, 40 Stellen gestrichen": a German verb of saying with its subject, put into a clause that waits for its participle. */
export function isInserted(
  { kind, tokens }: GrowingClause,
  { tokens: segment }: Segment,
  later: readonly Segment[],
  { grammar, speech }: LanguageWords,
): boolean {
  const [verb, ...others] = segment;
  if (tokens.at(-1)?.lower === "worden") return false;
  const isOpen =
    /^(?:main|content)$/.test(kind) && tokens.some(({ tag }) => tag === "auxiliary") && !isPredicated(tokens);
  return (
    grammar.verbLast &&
    isOpen &&
    verb?.tag === "verb" &&
    verb.forms.some(({ lemma }) => speech.verbs.has(lemma)) &&
    !hasVerb(others) &&
    later.some((each) => each.tokens.at(-1)?.forms.some((form) => form.kind === "participle") === true)
  );
}

/**
 * "Drei Lehrer, die gingen, | seien nie ersetzt worden", "Das Museum, so sein Chef, | habe ein Bild verkauft": the German clause that has no verb yet
 * where one stands first; null where there is none.
 */
export function waitsForVerb(
  clauses: readonly GrowingClause[],
  current: number,
  [first]: readonly TaggedToken[],
): number | null {
  const { kind, parent, tokens } = clauses[current] as GrowingClause;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || !isVerb(first)) return null;
  if (kind === "main" && /^(?:habe|sei|seien|werde)$/.test(first.lower)) return hasVerb(tokens) ? null : current;
  const around = kind === "relative" && parent !== null ? clauses[parent] : undefined;
  return around?.kind === "main" && isVerb(last) && !hasVerb(around.tokens) ? parent : null;
}
