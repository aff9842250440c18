import type { GrammarWords } from "../../words/grammar-words.ts";
import type { LanguageWords } from "../../words/language-words.ts";
import type { TaggedToken } from "../tag-words.ts";
import { hasVerb, isPredicated, isVerb } from "../verbs.ts";
import { wordClass } from "../word-class.ts";

export interface Segment {
  readonly tokens: TaggedToken[];
  /** The word right before it; null after a mark. */
  readonly before: TaggedToken | null;
  /** What somebody says, though no word opens it: "he said troops were sent". */
  readonly isContent: boolean;
  /** A colon or a semicolon stands before it: it is a sentence of its own. */
  readonly isApart: boolean;
  /** It begins with "and", or with a preposition that opens a clause, and a subject whose verb comes after its apposition. */
  readonly isSubject?: boolean;
}

/** The stretches between marks; "and" between two predicates, and a subordinating word inside, part as well. */
export function segmentsOf(tokens: readonly TaggedToken[], words: LanguageWords): Segment[] {
  const segments: Segment[] = [{ tokens: [], before: null, isContent: false, isApart: false }];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.tag === "mark" && joinsAdjectives(tokens, at)) continue;
    if (token.tag === "mark")
      segments.push({
        tokens: [],
        before: null,
        isContent: false,
        isApart: /^[:;]$/.test(token.word) || isTimeMark(tokens.slice(0, at)),
        isSubject: !words.grammar.verbLast && opensSubject(tokens, at + 1, words.grammar),
      });
    else {
      if (before && before.tag !== "mark") {
        if (parts(tokens, at, words, segments.at(-1)?.tokens ?? []))
          segments.push({
            tokens: [],
            before,
            isContent: false,
            isApart: false,
            isSubject: !words.grammar.verbLast && opensSubject(tokens, at, words.grammar),
          });
        else if (isSaid(tokens, at, words)) segments.push({ tokens: [], before, isContent: true, isApart: false });
      }
      segments.at(-1)?.tokens.push(token);
    }
  }
  return segments;
}

/** "ein trauriger, aber würdiger Abschied": a comma between two German adjectives of one noun opens no clause. */
function joinsAdjectives(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, but, next, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!/^(?:aber|doch|wenn)$/.test(but?.lower ?? "") || before?.isCapital !== false || !noun?.isCapital) return false;
  const ending = /e[mnrs]?$/.exec(before.lower)?.[0];
  return ending !== undefined && next?.isCapital === false && next.lower.endsWith(ending) && !isVerb(before);
}

/** "and his lawyer, Anita Voss, said", "after its partner, the Green Union, pulled out", "when a guard, Peer Falk, noticed": with its subject in two parts. */
function opensSubject(tokens: readonly TaggedToken[], at: number, { subordinators }: GrammarWords): boolean {
  const token = tokens[at];
  const opens = token !== undefined && (token.tag === "conjunction" || subordinators.has(token.lower));
  return opens && token.lower !== "that" && anyAfterApposition(tokens, at + 1);
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
  { grammar, speech }: LanguageWords,
  soFar: readonly TaggedToken[],
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return false;
  // ", in which 38 people died": with its preposition.
  if (before.tag === "preposition" && tokens[at - 2]?.tag === "mark" && grammar.relatives.has(token.lower))
    return false;
  // "the fire | in which 38 people died"
  if (!grammar.verbLast && isOblique(token, tokens[at + 1])) return true;
  if (!grammar.verbLast && isOblique(before, token)) return false;
  if (grammar.insideOpeners.has(token.lower))
    return token.lower !== "that" || !(before.tag === "preposition" || isObjectThat(tokens, at, speech));
  if (!grammar.verbLast && token.lower === "than") return hasVerb(soFar) && opensMeasure(tokens, at);
  // "came into effect after both sides accepted": a preposition with a verb after it opens a clause.
  if (!grammar.verbLast && grammar.subordinators.has(token.lower) && token.tag === "preposition") {
    // "has since resigned"
    if (token.lower === "since" && /^(?:has|have|had)$/.test(before.lower)) return false;
    // "had not been seen since 1962 | has been found"
    const [next, later] = tokens.slice(at + 1, at + 3);
    if (next?.tag === "number" && later && isVerb(later)) return false;
    // "left shortly before dusk with what survivors said were 140 people"
    if (partOfDay.test(next?.lower ?? "") && later && !isVerb(later)) return false;
    return (
      (hasVerb(soFar) || isApposition(tokens, soFar)) &&
      (anyBeforeMark(tokens, at + 2, tokens.length) || anyAfterApposition(tokens, at + 1))
    );
  }
  if (!grammar.verbLast && (endsRelative(tokens, at, soFar, grammar) || isContact(tokens, at, soFar, speech)))
    return true;
  if (!isJoint(token, grammar)) return false;
  // "France and Norway signed": without a verb before it, "and" joins names; "hat Polen und Ungarn gewarnt": a German auxiliary is not enough.
  if (grammar.verbLast) return isPredicated(soFar) && anyBeforeMark(tokens, at + 1, tokens.length);
  // "and in August 2011 sent soldiers"
  // "and the European Union offered"
  const reach = tokens[at + 1]?.tag === "preposition" || isLongName(tokens, at + 1) ? VERB_REACH + 2 : VERB_REACH;
  return hasVerb(soFar) && (anyBeforeMark(tokens, at + 1, reach) || anyAfterApposition(tokens, at + 1));
}

/** "the European Union", "the Arn Transport Authority": an article and two capitals. */
function isLongName(tokens: readonly TaggedToken[], from: number): boolean {
  const [article, first, second] = tokens.slice(from, from + 3);
  return article?.lower === "the" && first?.isCapital === true && second?.isCapital === true;
}

const partOfDay = /^(?:dawn|daybreak|sunrise|noon|midday|sunset|dusk|nightfall|midnight)$/;

/** "in which", "against whom", "with what (survivors said were …)", but not "(two) of whom": what a relative clause says something of by a preposition. */
function isOblique({ tag, lower }: TaggedToken, next: TaggedToken | undefined): boolean {
  return tag === "preposition" && lower !== "of" && /^(?:which|whom|what)$/.test(next?.lower ?? "");
}

/** ", the first such deal | since fighting broke out", but not ", a day after rebels agreed": a thing that somebody says more of. */
function isApposition(tokens: readonly TaggedToken[], soFar: readonly TaggedToken[]): boolean {
  const [first, last] = [soFar[0], soFar.at(-1)];
  const isMeasure = /^(?:hours?|days?|weeks?|months?|years?|minutes?|moments?)$/.test(last?.lower ?? "");
  return first?.tag === "determiner" && first !== tokens[0] && !isMeasure;
}

/** "ruled that out", "put that off until May": what the particle of the verb follows is its object. */
function isObjectThat(tokens: readonly TaggedToken[], at: number, { verbs }: LanguageWords["speech"]): boolean {
  const [particle, next] = [tokens[at + 1], tokens[at + 2]];
  const verb = tokens[at - 1];
  // "denied that and accused the army"
  if (verb?.tag === "verb" && (particle === undefined || particle.tag === "conjunction")) return true;
  const isParticle = /^(?:out|off|down|aside|back)$/.test(particle?.lower ?? "") && verb?.tag === "verb";
  if (verb?.forms.some(({ lemma }) => verbs.has(lemma))) return false;
  return isParticle && (next === undefined || /^(?:mark|preposition|conjunction|subordinator|adverb)$/.test(next.tag));
}

/** "more than its permit allowed": what is measured by has a verb of its own; "more than 300 people died" has none. */
function opensMeasure(tokens: readonly TaggedToken[], at: number): boolean {
  const [subject] = tokens.slice(at + 1);
  const isSubject = /^(?:its|his|her|their|it|he|she|they)$/.test(subject?.lower ?? "");
  return isSubject && anyBeforeMark(tokens, at + 2, tokens.length);
}

/** "and", and the English "but", which joins predicates as well. */
export function isJoint({ tag, lower }: TaggedToken, { verbLast }: GrammarWords): boolean {
  return tag === "conjunction" || (!verbLast && lower === "but");
}

/** Words of a subject before its name, and of its name. */
const APPOSITION = 6;

/** "…, and his lawyer, Anita Voss, said": a subject with its name in between, then its verb. */
function anyAfterApposition(tokens: readonly TaggedToken[], from: number): boolean {
  const mark = (start: number) =>
    tokens.findIndex(({ tag }, at) => at >= start && at <= start + APPOSITION && tag === "mark");
  const opening = mark(from);
  const closing = opening < 0 ? -1 : mark(opening + 1);
  const verb = closing < 0 ? undefined : tokens[closing + 1];
  return verb !== undefined && isVerb(verb) && !tokens.slice(from, closing).some(isVerb);
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

/** "stripped of the title | he won in 2023": a clause that says more of the noun right before it, without a word that opens it. */
function isContact(
  tokens: readonly TaggedToken[],
  at: number,
  soFar: readonly TaggedToken[],
  { verbs }: Pick<LanguageWords["speech"], "verbs">,
): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isNoun = before?.tag === "word" || (before?.tag === "noun" && !before.isCapital);
  if (!isNoun || !token || !next || !/^(?:he|she|they|it)$/.test(token.lower)) return false;
  const hasFinite = next.tag === "auxiliary" || next.tag === "modal" || next.forms.some(({ kind }) => kind === "past");
  const isSaid = soFar.some(({ forms }) => forms.some(({ lemma }) => verbs.has(lemma) || thinking.test(lemma)));
  return hasFinite && hasVerb(soFar) && !isSaid;
}

const thinking =
  /^(?:think|hope|fear|know|agree|warn|ask|convince|assure|inform|expect|show|mean|ensure|feel|see|hear|learn|find|rule|conclude)$/;

/** Whether a verb stands among the next so many words, before any mark or "and". */
function anyBeforeMark(tokens: readonly TaggedToken[], from: number, reach: number): boolean {
  for (let at = from; at < tokens.length && at < from + reach; at++) {
    const token = tokens[at] as TaggedToken;
    if (token.tag === "mark" || token.tag === "conjunction") return false;
    // "won after extra time to reach the final": an infinitive opens no clause.
    if (isVerb(token) && tokens[at - 1]?.lower !== "to") return true;
  }
  return false;
}

/** "said troops were sent", but not "rejected the claim that …, saying …": whether a verb follows that may be the one of what is said. */
function tellsBeforeMark(tokens: readonly TaggedToken[], from: number): boolean {
  for (const [at, token] of tokens.slice(from).entries()) {
    // "conceded defeat but said …"
    if (token.tag === "mark" || token.tag === "conjunction" || /^(?:that|but)$/.test(token.lower)) return false;
    // "rejected a bill to lift the ban"
    if (isVerb(token) && tokens[from + at - 1]?.lower !== "to")
      return token.tag !== "verb" || token.forms.some(({ kind }) => kind !== "gerund");
  }
  return false;
}

/** How many words may say when or where something is said, between the verb of saying and what is said. */
const LONGEST_WHEN = 5;
const isDay = wordClass(({ lower }) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower));
const isSubjectPronoun = wordClass(({ lower }) => /^(?:it|he|she|they|we|there)$/.test(lower));

/** "said on Monday it …", "said in a statement they …", "said on Monday the …": the verb of saying that a subject after it goes back to. */
function saidBefore(tokens: readonly TaggedToken[], at: number): TaggedToken | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.tag === "verb" || !token) return before ?? null;
  const isSubject = isSubjectPronoun(token) || (before !== undefined && isDay(before));
  if (!isSubject || before?.tag === "preposition") return null;
  for (let index = at - 1; index >= Math.max(1, at - LONGEST_WHEN); index--) {
    const [earlier, word] = [tokens[index - 1], tokens[index]];
    if (!word || /^(?:mark|verb|conjunction|subordinator|pronoun)$/.test(word.tag)) return null;
    const opens =
      word.tag === "preposition" || /^(?:last|earlier|late|yesterday|today)$/.test(word.lower) || isDay(word);
    if (opens && earlier?.tag === "verb") return earlier;
  }
  return null;
}

/**
 * "The mayor, a former judge, said she would …", "The firm's chief, Ole Brandt, said the dam had …": the subject stands before its
 * apposition, nothing quoted, and nobody else speaks.
 */
function isAfterName(tokens: readonly TaggedToken[], at: number): boolean {
  const isPronoun = /^(?:it|he|she|they)$/.test(tokens[at]?.lower ?? "");
  // "The bank, which returned to private hands in 2016, said it would …"
  const next = tokens[at + 1];
  if (isPronoun && next && isVerb(next) && tokens[0]?.isCapital) return true;
  const mark = tokens.findIndex(({ tag }) => tag === "mark");
  const isApposed = tokens[0]?.isCapital === true && mark >= 0 && mark < at - 2;
  const before = isInserted(tokens.slice(mark + 1, at - 2)) ? tokens.slice(0, mark) : tokens.slice(0, at - 1);
  return isApposed && !hasVerb(before) && (isPronoun || hasOwnVerb(tokens, at));
}

/** Words between two commas that only say who somebody is; more may hold a clause of the sentence's own. */
const LONGEST_INSERTION = 14;

/** "(A monitor), who was not allowed to speak, (said)", "(Its treasurer), retired teacher Ada Roe, (said)": what is put in has no verb of the sentence. */
function isInserted(tokens: readonly TaggedToken[]): boolean {
  const [first] = tokens;
  if (!first || tokens.length > LONGEST_INSERTION || tokens.some(({ tag }) => tag === "mark")) return false;
  return /^(?:who|which|whose)$/.test(first.lower) || !tokens.some(({ tag }) => tag === "auxiliary" || tag === "modal");
}

/** "said | the dam had been inspected", but not "said the man who saw it": a subject and its auxiliary, with no relative clause between. */
function hasOwnVerb(tokens: readonly TaggedToken[], from: number): boolean {
  const verb = tokens.slice(from).findIndex((token) => token.tag === "mark" || isVerb(token));
  const between = tokens.slice(from, from + verb);
  const hasFinite = /^(?:auxiliary|modal)$/.test(tokens[from + verb]?.tag ?? "");
  return verb > 0 && hasFinite && !between.some(({ tag, lower }) => tag === "pronoun" || lower === "that");
}

/** "he said troops were sent": what follows a verb of saying and has a verb itself is what is said. */
function isSaid(tokens: readonly TaggedToken[], at: number, { grammar, speech }: LanguageWords): boolean {
  const token = tokens[at];
  if (!token || grammar.verbLast || token.lower === "that") return false;
  // "said Friday | it is sending"
  const next = tokens[at + 1];
  if (isDay(token) && next && /^(?:pronoun|determiner)$/.test(next.tag)) return false;
  const before = saidBefore(tokens, at);
  // "…, said a man who saw it": after a mark comes the speaker.
  if (!before || (before === tokens[at - 1] && tokens[at - 2]?.tag === "mark" && !isAfterName(tokens, at)))
    return false;
  if (!before.forms.some(({ lemma }) => speech.verbs.has(lemma) || lemma === "agree")) return false;
  return before.tag === "verb" && token.tag !== "preposition" && tellsBeforeMark(tokens, at + 1);
}
