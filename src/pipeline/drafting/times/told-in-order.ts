import type { Span } from "../../../model/span.ts";
import { writtenOn } from "../draft-article.ts";
import type { FoundVerb } from "../occurrences/find-verbs.ts";
import type { Arrived, ToldOrder } from "../occurrences/occurrence.ts";
import type { Scene } from "../occurrences/scene.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { daysBetween, otherTimes } from "./other-times.ts";

/** Days before an article: what is told of a time nearer to it may as well be the news itself. */
const LONG_AGO = 28;
/** Sentences without a time that may follow the one that names it. */
const REACH = 2;

/** The time at which a story has arrived after a sentence: the only one that it names, where that is past; else that of the sentence before. */
export function arrivedAt(sentence: ReadSentence, before: Arrived | null): Arrived | null {
  const { clauses, predicates, article, isCaption } = sentence;
  const [time, ...more] = sentence.times.filter((each) => each.type !== "DURATION" && !isLater(each));
  if (!time) return before && before.age < REACH ? { ...before, age: before.age + 1 } : null;
  const { position } = time;
  const main = clauses.findIndex(({ kind }) => kind === "main");
  const own = clauses.find(({ tokens }) => tokens.some(({ start }) => position.start <= start && start < position.end));
  if (more.length > 0 || isCaption || !own || !tellsWhen(own) || predicates[main]?.tense !== "past") return null;
  const isOther = otherTimes(sentence, own).some(({ start, end }) => start <= position.start && position.end <= end);
  const written = writtenOn(article);
  if (written === null || isOther) return null;
  if (time.time?.earliest == null || time.time.latest === null || time.time.latest > written) return null;
  return { position, age: 0, isLongAgo: daysBetween(time.time.latest, written) > LONG_AGO };
}

/** "Wenig später", "bald darauf": of no day of its own. */
function isLater({ value }: ReadSentence["times"][number]): boolean {
  return value === "FUTURE_REF";
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
export function toldAfter({ sentence, index, clause, context }: Scene, { told, token }: FoundVerb): ToldOrder | null {
  const { article, times, predicates } = sentence;
  const inside = toldInside(sentence, index);
  if (inside && told === "happened" && !goesBack(sentence, token)) return { rule: "told-after", position: inside };
  const { arrived } = context;
  if (!arrived?.isLongAgo || told !== "happened" || predicates[index]?.tense !== "past") return null;
  if (!times.every(isLater)) return null;
  // "has denied it": that is so when the article appears.
  if (sentence.words.grammar.perfect.has(predicates[index]?.finite.lower ?? "")) return null;
  if (!/^(?:main|coordinate)$/.test(clause.kind) || sentence.quotations.length > 0) return null;
  const start = clause.tokens[0]?.start ?? 0;
  const isSameBreath = !article.text.slice(arrived.position.end, start).includes("\n");
  return isSameBreath && !goesBack(sentence, token) ? { rule: "told-after", position: arrived.position } : null;
}

/** "Der Prozess hatte am 3. Mai begonnen und war unterbrochen worden": the day of the clause that it goes on from, the only one of its sentence. */
function toldInside(sentence: ReadSentence, index: number): Span | null {
  const { clauses, predicates, times, article } = sentence;
  const clause = clauses[index];
  const end = clause?.tokens.at(-1)?.end ?? 0;
  const [time, ...more] = times.filter(
    (each) => each.type !== "DURATION" && each.position.start < end && !isLater(each),
  );
  const before = clause?.kind === "coordinate" && clause.parent !== null ? clauses[clause.parent] : undefined;
  const written = writtenOn(article);
  if (!time || !before || more.length > 0 || written === null) return null;
  const isIn = before.tokens.some(({ start }) => start === time.position.start);
  const sharesTense = predicates[index]?.tense === predicates[clause?.parent ?? -1]?.tense;
  const isOther = otherTimes(sentence, before).some(
    ({ start, end }) => start <= time.position.start && time.position.end <= end,
  );
  const isPast = time.time?.latest != null && daysBetween(time.time.latest, written) > LONG_AGO;
  return isIn && sharesTense && isPast && !isOther && predicates[index]?.tense !== "present" ? time.position : null;
}

/** Whether what a verb tells, or any word of its sentence, is of another time than what is told around it. */
export function goesBack({ tokens }: ReadSentence, { forms }: TaggedToken): boolean {
  return forms.some(({ lemma }) => background.test(lemma)) || tokens.some(({ lower }) => elsewhere.test(lower));
}
