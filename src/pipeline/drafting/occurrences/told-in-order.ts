import type { Span } from "../../../model/span.ts";
import { writtenOn } from "../draft-article.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import type { FoundVerb } from "./find-verbs.ts";
import type { Arrived } from "./occurrence.ts";
import { daysBetween, otherTimes } from "./other-times.ts";
import type { Scene } from "./scene.ts";

/** Days before an article: what is told of a time nearer to it may as well be the news itself. */
const LONG_AGO = 28;
/** Sentences without a time that may follow the one that names it. */
const REACH = 2;

/** The time at which a story has arrived after a sentence: the only one that it names, where that is past; else that of the sentence before. */
export function arrivedAt(sentence: ReadSentence, before: Arrived | null): Arrived | null {
  const { clauses, predicates, article, isCaption } = sentence;
  const [time, ...more] = sentence.times.filter(({ type }) => type === "DATE" || type === "TIME");
  if (!time) return before && before.age < REACH ? { ...before, age: before.age + 1 } : null;
  const { position } = time;
  const main = clauses.findIndex(({ kind }) => kind === "main");
  const own = clauses.find(({ tokens }) => tokens.some(({ start }) => position.start <= start && start < position.end));
  if (more.length > 0 || isCaption || !own || !tellsWhen(own) || predicates[main]?.tense !== "past") return null;
  const isOther = otherTimes(sentence, own).some(({ start, end }) => start <= position.start && position.end <= end);
  const written = writtenOn(article);
  if (written === null || isOther) return null;
  const isPast =
    time.time?.earliest != null && time.time.latest !== null && daysBetween(time.time.latest, written) > LONG_AGO;
  return isPast ? { position, age: 0 } : null;
}

/** A main clause, or one that tells when it was: "Als er am 9. Mai grub, …". */
function tellsWhen({ kind, opener }: Clause): boolean {
  return /^(?:main|coordinate)$/.test(kind) || (kind === "subordinate" && /^(?:als|when)$/.test(opener ?? ""));
}

/** Acts that lie far back, in whatever order they are told. */
const background =
  /^(?:found|establish|create|build|bear|grow|begin|gründen|bauen|errichten|gebären|stiften|entstehen|erbauen)$/;
/** By these words a clause goes back, or comes to the day of the article. */
const elsewhere =
  /^(?:earlier|previously|before|originally|initially|once|formerly|now|today|recently|meanwhile|since|still|already|ago|früher|zuvor|vorher|ursprünglich|einst|bereits|schon|bisher|heute|jetzt|nun|inzwischen|mittlerweile|derzeit|zuletzt|kürzlich|seither|seitdem|noch|erstmals)$/;

/** The time of what is told before, where a sentence without a time goes on telling from there in the past; null where it need not. */
export function toldAfter({ sentence, index, clause, context }: Scene, { told, token }: FoundVerb): Span | null {
  const { article, times, predicates } = sentence;
  const { arrived } = context;
  if (!arrived || told !== "happened" || times.length > 0 || predicates[index]?.tense !== "past") return null;
  // "has denied it": that is so when the article appears.
  if (sentence.words.grammar.perfect.has(predicates[index]?.finite.lower ?? "")) return null;
  if (!/^(?:main|coordinate)$/.test(clause.kind) || sentence.quotations.length > 0) return null;
  const start = clause.tokens[0]?.start ?? 0;
  const isSameBreath = !article.text.slice(arrived.position.end, start).includes("\n");
  return isSameBreath && !goesBack(sentence, token) ? arrived.position : null;
}

/** Whether what a verb tells, or any word of its sentence, is of another time than what is told around it. */
export function goesBack({ tokens }: ReadSentence, { forms }: TaggedToken): boolean {
  return forms.some(({ lemma }) => background.test(lemma)) || tokens.some(({ lower }) => elsewhere.test(lower));
}
