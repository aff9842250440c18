import { subjectTokens } from "../doers/subject-phrase.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { isVerb } from "../sentences/verbs.ts";
import type { TitleWord } from "./title-word.ts";

/**
 * "Die Bürger wird abgerissen", "Der Rat waren verlegt worden": a German subject that is sure to be one, or many, has a verb of that number. An
 * auxiliary of two clauses with a subject each ("waren die Station geschlossen und 60 Leute versetzt worden") has the number of both together.
 */
export function agrees(words: readonly TitleWord[], { sentence, clause }: Occurrence): boolean {
  const finite = sentence.predicates[clause]?.finite;
  const verb = words.find(({ start }) => start === finite?.start);
  const [first] = words;
  const own = words.slice(0, Math.max(0, words.findIndex(isVerb)));
  if (!sentence.words.grammar.verbLast || !verb || !first || own.length === 0) return true;
  if (subjectTokens(sentence, clause)[0]?.start !== first.start) return true;
  const isListed = own.some(({ tag, lower }) => tag === "conjunction" || lower === "sowie");
  if (isListed || own.some(({ tag, text }) => tag === "preposition" || text !== undefined)) return true;
  const lower = verb.text ?? verb.lower;
  const isMass = own.some(({ word }) => masses.test(word));
  const isShared = isSharedByTwo(sentence, clause);
  // "die neue Halle" is one, "die neuen Hallen" are many.
  const adjective = first.lower === "die" ? own.find(({ tag }) => tag === "word")?.lower : undefined;
  const isOne =
    /^(?:der|das|ein|eine|dieser|dieses|kein|keine|jeder|jede)$/.test(first.lower) || /e$/.test(adjective ?? "");
  if (isOne && !isMass && own.length <= SHORT_SUBJECT) return !manyVerb.test(lower);
  const isMany = (first.tag === "number" && Number(first.word) > 1) || (isShared && /en$/.test(adjective ?? ""));
  if (isMany) return !oneVerb.test(lower);
  return !(isShared && manyVerb.test(lower) && first.tag === "determiner");
}

/** Whether another clause with a subject of its own has the same auxiliary. */
export function isSharedByTwo(sentence: Occurrence["sentence"], clause: number): boolean {
  const finite = sentence.predicates[clause]?.finite;
  const subjects = sentence.clauses.flatMap((_, at) =>
    sentence.predicates[at]?.finite.start === finite?.start ? [subjectTokens(sentence, at)[0]?.start ?? -1] : [],
  );
  return new Set(subjects).size > 1;
}

/** Words; a longer subject may have an apposition that the verb agrees with. */
const SHORT_SUBJECT = 4;
const manyVerb =
  /^(?:waren|sind|wurden|werden|hatten|haben|seien|hätten|wären|würden|sollen|wollen|müssen|können|ließen|mussten|konnten)$/;
const oneVerb = /^(?:war|ist|wurde|wird|hatte|hat|sei|habe|soll|will)$/;
/** One word for many, with a verb of either number. */
const masses =
  /(?:teil|hälfte|drittel|viertel|reihe|anzahl|zahl|gruppe|mehrheit|dutzend|paar|menge|million|milliarde|hundert|tausend)$/iu;
