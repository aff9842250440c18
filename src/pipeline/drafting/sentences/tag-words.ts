import { isDocument } from "../words/documents.ts";
import type { GrammarWords, Tag } from "../words/grammar-words.ts";
import type { LanguageWords } from "../words/language-words.ts";
import type { VerbForm } from "../words/verb-index.ts";
import type { Token } from "./tokens.ts";
import { readWord, type WordReading } from "./word-reading.ts";

/** What a word is in its sentence; a "verb" is one with a meaning of its own, "word" is any other word in lower case, a "noun" may be a name. */
export type WordTag = Tag | "mark" | "verb" | "noun" | "number" | "word";

/** A token and what it is where it stands. */
export interface TaggedToken extends Token {
  readonly tag: WordTag;
  /** Of a verb, what it may be a form of; none of one that no list knows. */
  readonly forms: readonly VerbForm[];
}

/** Tells what the words of a sentence are, from lists and from their neighbours. */
export function tagWords(tokens: readonly Token[], words: LanguageWords): TaggedToken[] {
  const tagged: TaggedToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const { tag, forms } = tagOf(tokens, at, readingOf(token, words), tagged, words);
    const { start, end, word, lower, isPossessive, isCapital, isMark, form } = token;
    tagged.push({ start, end, word, lower, isPossessive, isCapital, isMark, form, tag, forms });
  }
  return tagged;
}

/** Worked out once for each word and language, and kept with the word. */
function readingOf({ form, word, lower }: Token, words: LanguageWords): WordReading {
  const { readings } = form;
  readings[words.language] ??= readWord(word, lower, words);
  return readings[words.language] as WordReading;
}

/** A German verb that is only guessed has no noun after it that it could describe. */
function formsOf({ forms, isGuessed }: WordReading, next: Token | undefined, { grammar }: LanguageWords) {
  if (!isGuessed || forms.length === 0 || !grammar.verbLast) return forms;
  const tag = grammar.tags.get(next?.lower ?? "");
  return tag === "determiner" || tag === "pronoun" || tag === "preposition" ? forms : none;
}

type Tagged = Pick<TaggedToken, "tag" | "forms">;

const none: readonly VerbForm[] = [];
const plain = (tag: WordTag): Tagged => ({ tag, forms: none });
/** English words in -ly that are no adverbs. */
const lyNouns = new Set(
  "family assembly supply rally reply ally monopoly anomaly daily weekly monthly elderly early likely deadly".split(
    " ",
  ),
);

function isEnglishAdverb(word: string): boolean {
  return word.endsWith("ly") && !lyNouns.has(word) && /\p{Ll}{3}ly$/u.test(word);
}

function tagOf(
  tokens: readonly Token[],
  at: number,
  reading: WordReading,
  before: readonly TaggedToken[],
  words: LanguageWords,
): Tagged {
  const token = tokens[at] as Token;
  const { small } = reading;
  if (token.isMark) return plain("mark");
  const isInside = at > 0 && !tokens[at - 1]?.isMark;
  if (
    token.isCapital &&
    !isInside &&
    small === undefined &&
    words.grammar.verbLast &&
    /(?:lich|end|weise|isch|ig|los|bar)$/u.test(token.word)
  ) {
    const isAlone = tokens[at + 1]?.isCapital === false;
    if (isAlone) return plain("word");
  }
  const opening =
    token.isCapital && !isInside && words.grammar.verbLast ? openingParticiple(reading, tokens[at + 1]) : none;
  if (opening.length > 0) return { tag: "verb", forms: opening };
  if (token.isCapital && (isInside || (small === undefined && words.grammar.verbLast))) {
    // "May" inside a sentence is the month.
    const isSmall = small !== undefined && token.lower.length <= 3 && token.word !== "May";
    return plain(isSmall && !words.grammar.verbLast ? small : "noun");
  }
  if (isOfName(tokens, at, words)) return plain("noun");
  // "soll beteiligt gewesen sein"
  if (token.lower === "sein" && words.grammar.verbLast && isClosing(tokens[at + 1])) return plain("auxiliary");
  if (token.lower === "unter" && tokens[at + 1]?.lower === "anderem") return plain("adverb");
  if (token.lower === "anderem" && tokens[at - 1]?.lower === "unter") return plain("adverb");
  if (small === "preposition" && isAmount(tokens, at)) return plain("quantity");
  if (small === "modal" && words.grammar.verbLast) {
    const parted = partedForms(tokens, at, reading.forms);
    if (parted.length > 0) return { tag: "verb", forms: parted };
  }
  if (token.lower === "per" && tokens[at + 1]?.lower === "cent") return plain("word");
  if (small !== undefined) return plain(small);
  if (reading.counted) return plain(reading.counted);
  if (token.form.isNumber) return plain("number");
  const forms = formsOf(reading, tokens[at + 1], words);
  const fitting = words.grammar.verbLast
    ? germanReadings(tokens, at, forms, before)
    : englishReadings(tokens, at, forms, before, words);
  if (fitting.length > 0) return { tag: "verb", forms: fitting };
  if (!words.grammar.verbLast && isEnglishAdverb(token.lower)) return plain("adverb");
  return plain(token.isCapital ? "noun" : "word");
}

/** "First Minister Ada Voss" at the beginning of an English sentence, "Linhas do Sul": a small word that is part of a name. */
function isOfName(tokens: readonly Token[], at: number, { grammar }: LanguageWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (grammar.verbLast || !token || !next?.isCapital || next.start - token.end > 1) return false;
  return token.word === "First" || (token.word === "do" && before?.isCapital === true);
}

/** What may follow the last word of a German clause: nothing, a mark, "und", a modal. */
function isClosing(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.isMark ||
    /^(?:und|oder|soll|sollen|sollte|könnte|dürfte|will|wollen|muss|kann)$/.test(next.lower)
  );
}

/** "Festgenommen wurden vier Männer": a participle that a German sentence begins with has its auxiliary next. */
function openingParticiple({ forms, isGuessed }: WordReading, next: Token | undefined): readonly VerbForm[] {
  const isHelped = /^(?:wurden?|wird|worden|ist|sind|war|waren|hat|haben|hatten?)$/.test(next?.lower ?? "");
  return isHelped && !isGuessed ? only(forms, "participle") : none;
}

/** "ließ 58 Gefangene frei": a modal whose particle closes its clause is a verb of its own. */
function partedForms(tokens: readonly Token[], at: number, forms: readonly VerbForm[]): readonly VerbForm[] {
  if (forms.every(({ particle }) => particle === null)) return none;
  const after = tokens.slice(at + 1);
  const end = after.findIndex(({ isMark, lower }) => isMark || lower === "und");
  const last = (end < 0 ? after : after.slice(0, end)).at(-1)?.lower;
  return forms.filter(({ particle }) => particle !== null && particle === last);
}

/** "about 400 workers", "bis zu 30 Menschen", "mehr als 100" */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const [word, next, later] = [tokens[at]?.lower ?? "", tokens[at + 1], tokens[at + 2]];
  if (word === "at") return /^(?:least|most)$/.test(next?.lower ?? "");
  if (word === "as")
    return (
      /^(?:many|much|few)$/.test(next?.lower ?? "") ||
      (/^(?:many|much|few)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.lower === "as")
    );
  if (word === "bis" || word === "up") return (next?.lower === "zu" || next?.lower === "to") && isNumber(later);
  return (
    /^(?:about|around|over|under|über|unter|zu|to)$/.test(word) &&
    isNumber(next) &&
    (/^(?:zu|to)$/.test(word) ? /^(?:bis|up)$/.test(tokens[at - 1]?.lower ?? "") : true)
  );
}

function isNumber(token: Token | undefined): boolean {
  return token?.form.isNumber === true;
}

const year = /^(?:1[89]|20)\p{N}{2}$/u;

/** How far before a form the article of its phrase may stand: "den von der Flut am Montag zerstörten Ort". */
const PHRASE = 7;

/** "die geplante Reise", "den von der Flut zerstörten Ort": before a noun, inside its phrase, a form describes. */
function germanReadings(
  tokens: readonly Token[],
  at: number,
  forms: readonly VerbForm[],
  before: readonly TaggedToken[],
): readonly VerbForm[] {
  if (forms.length === 0 || !/(?:te|en)$/u.test(tokens[at]?.lower ?? "")) return forms;
  // "eines erweiterten militärischen Einsatzes"
  const isBeforeOther = before.at(-1)?.tag === "determiner" && describes(tokens[at + 1]) && tokens[at + 2]?.isCapital;
  if (isBeforeOther) return none;
  if (!tokens[at + 1]?.isCapital) return forms;
  // "Das sagte Voss": what has a participle in "ge-" describes by that.
  if (before.length === 1 && before[0]?.lower === "das" && !withoutGe.test(tokens[at]?.lower ?? "")) return forms;
  const opens = (tag: WordTag | undefined) =>
    tag === "determiner" || tag === "preposition" || tag === "number" || tag === "quantity";
  // "Im Mai 2021 durchsuchten Ermittler …": a year describes nothing.
  const isAfterYear = year.test(before.at(-1)?.word ?? "") && before.at(-2)?.tag !== "determiner";
  if ((opens(before.at(-1)?.tag) && !isAfterYear) || before.at(-1)?.tag === "word") return none;
  for (let index = at - 2; index >= Math.max(0, at - PHRASE); index--) {
    const [token, next] = [before[index], before[index + 1]];
    if (token?.tag === "mark" || token?.tag === "verb") break;
    if (token?.tag === "determiner" && next?.tag === "preposition") return none;
  }
  return forms;
}

/** German forms of verbs whose participle has no "ge": "das berichtete Unglück" may be told of. */
const withoutGe = /^(?:be|ver|er|ent|ge|zer|miss|über|unter|wider|hinter)|ierte$|en$/u;

/** "militärischen", "neue": what only a German adjective looks like, from its ending. */
function describes(token: Token | undefined): boolean {
  return token?.isCapital === false && /(?:isch|lich|ig|sam|bar|neu)e[mnrs]?$/u.test(token.lower);
}

/** After an article, a possessive or a preposition no verb stands; a word that may be a noun is a verb only where a subject is sure. */
function englishReadings(
  tokens: readonly Token[],
  at: number,
  forms: readonly VerbForm[],
  before: readonly TaggedToken[],
  { speech, grammar }: LanguageWords,
): readonly VerbForm[] {
  if (forms.length === 0) return forms;
  const last = before.at(-1);
  const token = tokens[at] as Token;
  if (ofPeople.test(token.lower) && isRole(tokens[at + 1], tokens[at + 2], grammar)) return none;
  if (!last || last.tag === "mark") return token.isCapital ? forms.filter(({ kind }) => kind === "participle") : forms;
  if (last.lower === "to" || last.tag === "modal") return only(forms, "infinitive");
  // "will help restore ties"
  if (last.tag === "verb" && last.forms.some(({ lemma }) => lemma === "help") && forms.some(isBase))
    return only(forms, "infinitive");
  // "a widely cited study"
  if (last.tag === "adverb" && before.at(-2)?.tag === "determiner") return none;
  // "warned that strikes would cost jobs": what has an auxiliary next is no verb.
  const helper = grammar.tags.get(tokens[at + 1]?.lower ?? "");
  if (
    last.lower === "that" &&
    (helper === "modal" || helper === "auxiliary") &&
    !forms.some(({ kind }) => kind === "past")
  )
    return none;
  // "rejected that claim": no clause begins with "that" and its verb.
  if (last.lower === "that" && before.at(-2)?.tag === "verb") return none;
  // "a shipment of 10,000 arrived in Arn": what a number counts would follow it.
  if (last.tag === "number" && startsRest(tokens[at + 1], grammar)) return forms.filter(({ kind }) => kind === "past");
  // "has since resigned"
  if (last.lower === "since" && before.at(-2)?.tag === "auxiliary") return only(forms, "participle");
  if (last.tag === "determiner" || last.tag === "preposition" || last.tag === "number" || last.isPossessive) {
    return last.lower === "that" || last.lower === "than" ? forms : none;
  }
  if (last.tag === "auxiliary") return forms.filter(({ kind }) => kind !== "present" && kind !== "past");
  const isPast = forms.some(({ kind }) => kind === "past" || kind === "participle");
  if (isPast || last.tag === "pronoun") return forms;
  const next = tokens[at + 1];
  // "Western diplomats say", "critics argue that …"
  const isSaid = forms.some(({ lemma, form }) => lemma === form && speech.verbs.has(lemma));
  // "Memorial says inspectors came", "officials say rebels fled": no noun.
  if (/^says?$/.test(token.lower) && (last.tag === "noun" || last.tag === "word")) return only(forms, "present");
  const isMany = last.lower === "police" || last.lower.endsWith("s");
  if (isSaid && isMany && (next === undefined || next.isMark || next.lower === "that")) return only(forms, "present");
  // "Prosecutors allege Ada Voss took …"
  const alleges = forms.some(({ lemma, form }) => lemma === form && /^(?:allege|say|claim|argue|insist)$/.test(lemma));
  if (alleges && last.lower.endsWith("s") && !last.isPossessive && next?.isCapital) return only(forms, "present");
  // "Internal emails show that …", "records show the mayor …"
  if (isShown(forms) && isMany && next && !next.isMark && (next.lower === "that" || isDocument(last.lower, "en")))
    return only(forms, "present");
  if (isSaidByDocument(forms, next, before)) return only(forms, "present");
  // ", researchers report in a journal"
  const opensRest = /^(?:preposition|adverb)$/.test(grammar.tags.get(next?.lower ?? "") ?? "");
  if (isSaid && isMany && opensRest && before.at(-2)?.tag === "mark") return only(forms, "present");
  // "Doctors at the hospital say they …"
  if (isSaid && next?.lower === "they") return only(forms, "present");
  const hasSubject = last.tag === "noun" || token.lower.endsWith("s");
  const hasObject =
    next !== undefined &&
    (next.isCapital ||
      /^(?:the|a|an|its|his|her|their|that|to|it|this|them|him|any|all)$/.test(next.lower) ||
      grammar.tags.get(next.lower) === "quantity" ||
      isNumber(next));
  // "the court hears …", "Mayor Jones hears …", "police arrest …"
  const isPlural = last.lower === "police" || (last.lower.endsWith("s") && !last.isCapital);
  return hasSubject && hasObject && token.lower.endsWith("s") !== isPlural ? only(forms, "present") : none;
}

/** "(Her challenger,) retired general Ole Brandt": what such a participle says of a role before a name is no verb. */
const ofPeople = /^(?:retired|disgraced|ousted|deposed|jailed|exiled|convicted|sacked|suspended)$/;

function isRole(role: Token | undefined, name: Token | undefined, { tags }: GrammarWords): boolean {
  return role !== undefined && !role.isCapital && !role.isMark && !tags.has(role.lower) && name?.isCapital === true;
}

/** ", records show", "the indictment states", "Documents seen by the Courier reveal that …": of what these words begin with there is as much as the verb says. */
function isSaidByDocument(
  forms: readonly VerbForm[],
  next: Token | undefined,
  before: readonly TaggedToken[],
): boolean {
  if (next !== undefined && !next.isMark && next.lower !== "that") return false;
  if (!forms.some(({ lemma }) => /^(?:say|show|state|allege|claim|reveal|indicate|suggest|argue)$/.test(lemma)))
    return false;
  const own = before.slice(before.findLastIndex(({ tag }) => tag === "mark") + 1);
  const end = own.findIndex(({ tag }) => tag === "verb" || tag === "preposition");
  const head = own.slice(0, end < 0 ? own.length : end).at(-1);
  return head !== undefined && isDocument(head.lower, "en");
}

function isShown(forms: readonly VerbForm[]): boolean {
  return forms.some(({ lemma, form }) => lemma === form && /^(?:show|reveal|indicate|suggest)$/.test(lemma));
}

/** Whether a word opens what follows an English verb: a preposition or an article, or the end. */
function startsRest(next: Token | undefined, { tags }: GrammarWords): boolean {
  const tag = next && tags.get(next.lower);
  return next === undefined || next.isMark || tag === "preposition" || tag === "determiner";
}

function isBase({ kind }: VerbForm): boolean {
  return kind === "infinitive";
}

function only(forms: readonly VerbForm[], kind: VerbForm["kind"]): readonly VerbForm[] {
  return forms.filter((form) => form.kind === kind);
}
