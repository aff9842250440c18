import type { GrammarWords } from "../../words/grammar-words.ts";
import type { LanguageWords } from "../../words/language-words.ts";
import type { TaggedToken } from "../tag-words.ts";
import { endsInFinite, hasVerb, isVerb } from "../verbs.ts";
import type { ClauseKind } from "./clause.ts";
import type { Segment } from "./segments.ts";

/** The kind of a dependent clause, by its first words and where its verb stands; null for one that goes on or stands by itself. */
export function kindOf({ tokens: segment, before, isApart }: Segment, words: LanguageWords): ClauseKind | null {
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
  // "the title he won"
  if (!grammar.verbLast && before && /^(?:he|she|they|it)$/.test(first.lower) && !isVerb(before)) return "relative";
  const verbIsLast = endsInFinite(segment);
  if (!hasVerb(segment) && !(segment.length > 1 && grammar.verbLast && verbIsLast)) return null;
  // "the wildfire that destroyed the town"
  if (first.lower === "that" && before && !isVerb(before) && second && isVerb(second)) return "relative";
  // "That account was disputed": at the beginning of an English sentence it points.
  if (first.lower === "that" && before === null && second?.tag !== "determiner") return null;
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
  if (!grammar.verbLast && word !== first && word.lower === "what") return "relative";
  if (!grammar.relatives.has(word.lower)) return null;
  // A German relative clause ends in its verb; "die USA liefern …" and "…; der Plan soll verworfen werden" are clauses of their own.
  return !grammar.verbLast || (verbIsLast && !isApart) ? "relative" : null;
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
        ({ tag, lower, isCapital }) =>
          /^(?:an?|eine?n?)$/.test(lower) ||
          tag === "number" ||
          tag === "quantity" ||
          tag === "adverb" ||
          (tag === "word" && !isCapital) ||
          (tag === "noun" && isCapital && at > 1),
      );
  return isMeasure ? (segment[at] as TaggedToken) : first;
}

/**
 * ", brokered by France,", "Fueled by strong winds, …", ", saying that …": an English clause that has a participle in place of its verb; but
 * not ", said the mayor".
 */
function isParticiple({ tag, forms }: TaggedToken, { speech }: LanguageWords): boolean {
  if (tag !== "verb") return false;
  const isPast = forms.some(({ kind }) => kind === "participle") && !forms.some(({ lemma }) => speech.verbs.has(lemma));
  return isPast || forms.some(({ kind }) => kind === "gerund");
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
