import type { ActorId } from "../../../model/ids.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { isOfFirm } from "../sentences/of-firm.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { interviewee } from "../words/speech-words.ts";
import { addedAfter, type TitleWord } from "./title-word.ts";

/** "Der Umsatz sank", "Shares fell": with the firm whose they are, in square brackets, where the sentence names nobody. */
export function withFirm(
  words: readonly TitleWord[],
  { sentence, attribution }: Occurrence,
  { byId }: KnownActors,
): readonly TitleWord[] {
  const {
    firm,
    actors,
    words: { language, grammar },
  } = sentence;
  const name = firm === null ? undefined : byId.get(firm)?.names[language];
  const isNamed = actors.some(({ actor }) => actor === firm || mayOwn(actor, byId));
  const speaker = attribution.at(-1);
  // "Our shares fell", somebody asked says: whose, the question does.
  const isTheirs = speaker?.kind === "actors" || speaker?.words === interviewee;
  if (name === undefined || isNamed || isTheirs) return words;
  const at = words.findIndex((_, index) => isAlone(words, index, grammar.verbLast));
  return at < 0
    ? words
    : words.toSpliced(at + 1, 0, addedAfter(words[at] as TitleWord, `${language === "de" ? "von" : "of"} ${name}`));
}

/** Any body but one where shares are traded. */
function mayOwn(actor: ActorId, byId: KnownActors["byId"]): boolean {
  const body = byId.get(actor);
  return body?.kind === "organisation" && !/(?:börse|exchange)$/iu.test(body.names.de);
}

/** "der Umsatz", "Shares" before the verb: nothing says whose. */
function isAlone(words: readonly TitleWord[], at: number, isGerman: boolean): boolean {
  const [before, word, next] = [words[at - 1], words[at] as TitleWord, words[at + 1]];
  if (word.text !== undefined || word.isPossessive || !isOfFirm(word)) return false;
  const hasArticle =
    before !== undefined &&
    word.start - before.end === 1 &&
    (isGerman ? /^(?:der|die|das|den|dem|des)$/ : /^the$/).test(before.lower);
  const opens = !isGerman && at === 0 && /s$|revenue|stock/.test(word.lower);
  const isLast =
    next === undefined ||
    isVerb(next) ||
    next.start - word.end > 1 ||
    (isGerman && next.tag === "preposition" && !/^(?:von|vom)$/.test(next.lower)) ||
    next.tag === "adverb";
  return (hasArticle || opens) && isLast;
}
