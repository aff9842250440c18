import { doerOfRelative } from "../doers/relative-doer.ts";
import { subjectPhrase } from "../doers/subject-phrase.ts";
import { opensPlace } from "../occurrences/scene.ts";
import { type Phrase, phrasesOf } from "../sentences/phrases.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isTime } from "../times/is-time.ts";
import { isInstitution } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import type { TitleWord } from "./title-word.ts";

/** Articles that no German subject has. */
const notNominative = /^(?:den|dem|des|einen|einem|eines|diesen|diesem|seinen|seinem|ihren|ihrem)$/u;

/**
 * The same words as a main clause: a German one that lost what stood before its verb, or that ends in its verb, gets its subject in
 * front ("am Montag fanden Helfer …" → "Helfer fanden …"). As they stand where the subject cannot be told, and in English.
 */
export function inTitleOrder(
  words: readonly TitleWord[],
  sentence: ReadSentence,
  clause: number,
): readonly TitleWord[] {
  const finite = sentence.predicates[clause]?.finite;
  const at = words.findIndex(({ start }) => start === finite?.start);
  if (!sentence.words.grammar.verbLast) return withoutRelative(words, sentence, clause);
  if (at < 0) return words;
  const own = sentence.clauses[clause];
  const kind = own && opensPlace(own) ? "subordinate" : own?.kind;
  const opener = sentence.clauses[clause]?.opener ?? "";
  const endsInVerb = kind === "relative" || kind === "subordinate" || sentence.words.grammar.contentMarkers.has(opener);
  if (endsInVerb)
    return verbSecond(
      words,
      at,
      sentence,
      clause,
      kind === "relative" ? (sentence.clauses[clause]?.tokens[0] ?? null) : null,
    );
  if (at > 0) return words;
  const first = subjectFirst(words, sentence);
  return first === words ? laterSubjectFirst(words, sentence, clause) : first;
}

/** "wurden in Odessa sechs Menschen getötet" → "sechs Menschen wurden in Odessa getötet": the subject of the clause, from behind what says where. */
function laterSubjectFirst(words: readonly TitleWord[], sentence: ReadSentence, clause: number): readonly TitleWord[] {
  const subject = subjectPhrase(sentence, clause);
  const tokens = subject ? (sentence.clauses[clause]?.tokens.slice(subject.from, subject.to) ?? []) : [];
  const from = words.findIndex(({ start }) => start === tokens[0]?.start);
  const [finite] = words;
  if (!finite || from < 2 || words[1]?.tag !== "preposition") return words;
  const own = words.slice(from, from + tokens.length);
  return [...own, moved(finite), ...words.slice(1, from), ...words.slice(from + own.length)];
}

/** "Marjan, who died in 2002" → "Marjan died in 2002". */
function withoutRelative(words: readonly TitleWord[], sentence: ReadSentence, clause: number): readonly TitleWord[] {
  const own = sentence.clauses[clause];
  const at = own?.kind === "relative" ? words.findIndex(({ start }) => start === own.tokens[0]?.start) : -1;
  // "gunmen who shot the minister | were arrested": what follows is told of them by the clause around.
  const around = sentence.predicates[own?.parent ?? -1]?.finite.start;
  const inside = words.slice(at + 1);
  const after = inside.findIndex(({ start }) => start === around);
  const [verb, ...others] = after < 0 ? inside : inside.slice(0, after);
  // "keeps in place | a minister who …"
  const from = words.slice(0, at).findLastIndex(({ tag, start }, index) => {
    const before = words[index - 1];
    return tag === "determiner" && before?.tag === "word" && !before.isPossessive && start - before.end === 1;
  });
  return at < 0 || !verb ? words : [...closed(words.slice(Math.max(0, from), at), sentence), moved(verb), ...others];
}

/** "fanden Helfer in einem Keller die Leiche" → "Helfer fanden in einem Keller die Leiche". */
export function subjectFirst(words: readonly TitleWord[], sentence: ReadSentence): readonly TitleWord[] {
  const [finite, ...rest] = words as [TitleWord, ...TitleWord[]];
  const [reflexive, ...after] = rest;
  // "wollen sich beide Seiten treffen" → "beide Seiten wollen sich treffen"
  // "zeichnete ihn die Akademie aus": whomever a name stands for as an object, nor does he act.
  const isObject = /^(?:sich|ihn|ihm|ihnen)$/.test(reflexive?.lower ?? "");
  const inner = isObject ? subjectEnd(after, sentence) : 0;
  if (isObject && inner === 0 && reflexive?.text !== undefined) return words;
  if (inner > 0 && reflexive)
    return [...closed(after.slice(0, inner), sentence), moved(finite), reflexive, ...after.slice(inner)];
  const end = subjectEnd(rest, sentence);
  return end === 0 ? words : [...closed(rest.slice(0, end), sentence), moved(finite), ...rest.slice(end)];
}

/** "der Träger, die Stiftung Norrhein,": the comma that closes an apposition stays before the verb. */
export function closed(subject: readonly TitleWord[], { article: { text } }: ReadSentence): readonly TitleWord[] {
  const last = subject.at(-1);
  const isListed = subject.some(({ tag }) => tag === "conjunction");
  const isMarked = subject.slice(0, -1).some(({ end }) => text[end] === ",");
  if (!last || !isMarked || (isListed && text[last.end] !== ",")) return subject;
  return [...subject.slice(0, -1), { ...last, text: `${last.text ?? text.slice(last.start, last.end)},` }];
}

/** "Russland Soldaten in der Region stationiert hatte" → "Russland hatte Soldaten in der Region stationiert". */
function verbSecond(
  words: readonly TitleWord[],
  at: number,
  sentence: ReadSentence,
  clause: number,
  pronoun: TitleWord | null,
): readonly TitleWord[] {
  const finite = words[at] as TitleWord;
  const [verb, ...particle] = parted(finite, sentence);
  const relative = pronoun === null ? -1 : words.findIndex(({ start }) => start === pronoun.start);
  // "von 1856, die Norland unterzeichnet hatte": what a time is said of stands elsewhere.
  const isNamed = words.slice(0, relative).some((word) => word.tag === "noun" && !isTime(sentence, [word], 0, 1));
  if (pronoun !== null && !isNamed) return words;
  const isOwn = relative >= 1 && doerOfRelative(sentence, clause) === "own";
  const actor = isOwn ? actorEnd(words.slice(relative + 1), sentence) : 0;
  // "die das Labor | in Arn | im Mai vorlegte": what may belong to whoever acts stays with nobody else.
  if (actor > 0 && words[relative + 1 + actor]?.tag === "preposition") return words;
  if (actor > 0) {
    const own = words.slice(relative + 1).filter(({ start }) => start !== finite.start);
    const antecedent = words.slice(0, relative).map(inside);
    if (pronoun && !fits(antecedent[0]?.lower, pronoun.lower)) return words;
    const object = pronoun ? inAccusative(antecedent, pronoun.lower) : antecedent;
    return [...own.slice(0, actor), verb, ...object, ...own.slice(actor), ...particle];
  }
  if (pronoun !== null && notNominative.test(words[0]?.lower ?? "")) return words;
  const end = relative >= 0 ? relative : subjectEnd(words, sentence);
  if (end === 0 && pronoun === null) return subjectFromInside(words, at, sentence, clause);
  if (end === 0) return words;
  const rest = words.filter((_, index) => index >= end && index !== at && index !== relative);
  return [...words.slice(0, end), verb, ...rest, ...particle];
}

/** "(nachdem) in einer Probe ein Mittel gefunden worden war" → "ein Mittel war in einer Probe gefunden worden". */
function subjectFromInside(
  words: readonly TitleWord[],
  at: number,
  sentence: ReadSentence,
  clause: number,
): readonly TitleWord[] {
  const subject = subjectPhrase(sentence, clause);
  const tokens = subject ? (sentence.clauses[clause]?.tokens.slice(subject.from, subject.to) ?? []) : [];
  const from = words.findIndex(({ start }) => start === tokens[0]?.start);
  if (from < 1 || from + tokens.length > at || words[0]?.tag !== "preposition") return words;
  const [verb, ...particle] = parted(words[at] as TitleWord, sentence);
  const rest = words.filter((_, index) => index !== at && (index < from || index >= from + tokens.length));
  return [...words.slice(from, from + tokens.length), verb, ...rest.map(inside), ...particle];
}

/** "(Klage,) die | das Gericht | abwies": how many words the institution has that acts in a relative clause; 0 where none does. */
function actorEnd(words: readonly TitleWord[], sentence: ReadSentence): number {
  const [phrase] = phrasesOf(words, sentence);
  const own = phrase ? words.slice(phrase.from, phrase.to) : [];
  const acts = own.some(({ word, tag }) => tag === "noun" && (isInstitution(word, "de") || isOffice.de(word)));
  const isFirst = phrase?.from === 0 && phrase.preposition === null;
  return phrase && isFirst && (acts || namesActor(own, sentence)) ? phrase.to : 0;
}

/** "abwies" → "wies", and "ab" for the end of a clause in which the verb stands second; one word where it does not part. */
function parted(finite: TitleWord, { words: { verbs } }: ReadSentence): [TitleWord, ...TitleWord[]] {
  const { lower, forms } = finite;
  for (let at = 2; at < lower.length - 1; at++) {
    const readings = verbs.get(lower.slice(at)) ?? [];
    const isParted = readings.some(
      ({ particle, lemma }) => particle === lower.slice(0, at) && forms.some((form) => form.lemma === lemma),
    );
    if (isParted)
      return [
        { ...finite, text: lower.slice(at) },
        { ...finite, text: lower.slice(0, at) },
      ];
  }
  return [moved(finite)];
}

/** No longer at the beginning: an article gets its small letter. */
function inside(word: TitleWord, at: number): TitleWord {
  return at > 0 ? word : { ...word, text: word.tag === "noun" ? (word.text ?? word.word) : word.lower };
}

/** The endings of "ein-" and "dies-", and of adjectives after the one and the other, in the accusative that a relative pronoun stands in. */
const accusative: Readonly<Record<string, readonly [ein: string, dies: string, afterEin: string, afterDies: string]>> =
  {
    den: ["en", "en", "en", "en"],
    das: ["", "es", "es", "e"],
    die: ["e", "e", "e", "e"],
  };

/** Of each relative pronoun in the accusative, the articles that the words before it may have. */
const articlesBefore: Readonly<Record<string, RegExp>> = {
  den: /^(?:de[rnms]|k?ein(?:e[nms])?|diese[rnms]|seine?[nms]?|ihre?[nms]?)$/,
  das: /^(?:d(?:as|em|es)|k?ein(?:e[ms])?|diese[ms]|seine?[ms]?|ihre?[ms]?)$/,
  die: /^(?:d(?:ie|er|en)|k?eine[rn]?|diese[rn]?|seine[rn]?|ihre[rn]?)$/,
};

/** Whether a relative pronoun may go back to words with this article: "das" does not to "den Verlauf". */
function fits(article: string | undefined, pronoun: string): boolean {
  const isArticle = /^(?:d(?:er|ie|as|em|en|es)|k?eine?[rnms]?|diese[rnms]?)$/.test(article ?? "");
  return !isArticle || (articlesBefore[pronoun]?.test(article ?? "") ?? true);
}

/** "(nach) einem neuen Gutachten, das die Stadt veröffentlichte" → "ein neues Gutachten": the article and the adjectives as what is done to it. */
function inAccusative([article, ...others]: readonly TitleWord[], pronoun: string): readonly TitleWord[] {
  const endings = accusative[pronoun];
  const [, stem] = /^(k?ein|mein|sein|ihr|unser|dies|jen)(?:e|e[mnrs])?$/.exec(article?.lower ?? "") ?? [];
  const isDefinite = /^(?:der|die|das|dem|den)$/.test(article?.lower ?? "");
  // "den Akten, die": of a plural the noun would need another ending, too.
  const isPlural = article?.lower === "den" && pronoun === "die";
  if (!article || !endings || isPlural || !(stem || isDefinite)) return article ? [article, ...others] : [];
  const isLikeEin = stem !== undefined && !/^(?:dies|jen)$/.test(stem);
  const noun = others.findIndex(({ tag }) => tag === "noun");
  const ending = endings[isLikeEin ? 2 : 3];
  const bent = others.map((word, at) =>
    at < noun && word.tag === "word"
      ? { ...word, text: (word.text ?? word.word).replace(/(?<=\p{Ll})e[mnrs]?$/u, `${ending}`) }
      : word,
  );
  return [{ ...article, text: stem ? stem + endings[isLikeEin ? 0 : 1] : pronoun }, ...bent];
}

/** How many words the subject at the beginning has: a pronoun, or the first phrase where it may be a nominative; 0 where it is none. */
function subjectEnd(words: readonly TitleWord[], sentence: ReadSentence): number {
  const [first] = words;
  if (!first) return 0;
  if (first.text !== undefined || sentence.words.grammar.pronouns.has(first.lower)) return 1;
  const [phrase, next, ...more] = phrasesOf(words, sentence);
  if (!phrase || phrase.from > 0 || phrase.preposition !== null || notNominative.test(phrase.determiner ?? ""))
    return 0;
  // "Hunderte von Menschen", "der Chef von Voltana": what belongs to the noun goes with it.
  const isPart =
    next?.from === phrase.to &&
    !namesActor(words.slice(phrase.from, phrase.to), sentence) &&
    (next.preposition === "von" ||
      (next.preposition === "aus" && namesActor(words.slice(next.from, next.to), sentence)));
  const end = isPart ? next.to : listEnd(phrase, next ? [next, ...more] : more, words, sentence);
  const all = appositionEnd(words, nameEnd(words, end, sentence), sentence);
  return isOver(words, all, sentence) ? all : 0;
}

/** "(misslang) der Angriff | auf Arn": what follows with a preposition belongs to the subject, unless that is somebody's name, or it says where. */
function isOver(words: readonly TitleWord[], end: number, { actors, article: { text } }: ReadSentence): boolean {
  const [first, second, last, next] = [words[0], words[1], words[end - 1], words[end]];
  if (!first || !last || !next || (next.tag !== "preposition" && next.tag !== "number")) return true;
  if (/^(?:in|im|ins|am|bei|beim)$/.test(next.lower)) return true;
  const opens = first.tag === "determiner" ? second : first;
  const isName = actors.some(({ position }) => position.start === opens?.start && last.end <= position.end);
  return isName || text[last.end] === ",";
}

/** Words of an apposition; more are a clause. */
const LONGEST_APPOSITION = 8;

/** "der Träger | , die Stiftung Norrhein, |": what stands between two commas right after the subject says who that is. */
function appositionEnd(words: readonly TitleWord[], end: number, { article: { text } }: ReadSentence): number {
  const [last, next] = [words[end - 1], words[end]];
  const isOpened =
    last && next && text.slice(last.end, next.start) === ", " && (next.tag === "determiner" || next.isCapital);
  if (!isOpened) return end;
  const length = words.slice(end, end + LONGEST_APPOSITION).findIndex((word) => text[word.end] === ",");
  const own = words.slice(end, end + length + 1);
  return length < 0 || own.some(isVerb) ? end : end + length + 1;
}

/** "das Landesamt | für Gesundheit": up to the end of a name that began. */
function nameEnd(words: readonly TitleWord[], end: number, { actors }: ReadSentence): number {
  const last = words[end - 1];
  const name = actors.find(({ position }) => last && position.start <= last.start && last.end < position.end);
  const after = name ? words.findIndex(({ start }) => start >= name.position.end) : end;
  return after < 0 ? words.length : after;
}

/** "die Minister Ole Brahms, Rita Lohmann und Ulf Harms": names that go on after a comma belong to the subject. */
function listEnd(first: Phrase, later: readonly Phrase[], words: readonly TitleWord[], sentence: ReadSentence): number {
  let end = first.to;
  for (const { from, to } of later) {
    const [last, next] = [words[end - 1], words[from]];
    const isListed =
      from === end && last !== undefined && next !== undefined && sentence.article.text[last.end] === ",";
    if (!isListed || !sentence.actors.some(({ position }) => position.start === next.start)) break;
    end = to;
  }
  return end;
}

function namesActor(words: readonly TitleWord[], { actors }: ReadSentence): boolean {
  return words.some(({ start, end }) => actors.some(({ position }) => position.start < end && start < position.end));
}

/** In another place, and so without the marks that stood before it. */
function moved(word: TitleWord): TitleWord {
  const words = word.text ?? word.word;
  return { ...word, text: words.charAt(0).toLowerCase() + words.slice(1) };
}
