import type { Span } from "../../../model/span.ts";
import { writtenOn } from "../draft-article.ts";
import type { FoundVerb } from "../occurrences/find-verbs.ts";
import type { ToldOrder } from "../occurrences/occurrence.ts";
import type { Scene } from "../occurrences/scene.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { otherTimes } from "./other-times.ts";

/** On which side of another time a clause without a time of its own says that something was; null where it says nothing of that. */
export function saidOrder(scene: Scene, { told }: FoundVerb): ToldOrder | null {
  if (told === "lasting") return afterNoun(scene);
  if (told !== "happened") return null;
  return besideClause(scene) ?? afterNoun(scene) ?? afterwards(scene);
}

/** "Nach dem Brand von 2019 …", "since the 2019 fire", "seit Mai 2021": behind the word and what happened stands when that was. */
function afterNoun({ sentence, clause: { tokens } }: Scene): ToldOrder | null {
  const position = pastDays(sentence).find((day) => {
    const at = tokens.findIndex(({ start }) => start === day.start);
    const opens = tokens.slice(0, Math.max(0, at)).findLastIndex(({ lower }) => since.test(lower) || after.test(lower));
    const between = tokens.slice(opens + 1, at);
    if (at < 0 || opens < 0 || between.length > LONGEST_NOUN || !between.every(isOfNoun)) return false;
    const next = tokens.find(({ start }) => start >= day.end);
    const isNoun = ({ tag }: TaggedToken) => tag === "noun" || tag === "word";
    const names = between.some(isNoun) || (next !== undefined && isNoun(next) && between.length > 0);
    const { sourceNouns } = sentence.words.speech;
    return names
      ? !between.some(({ lower }) => sourceNouns.test(lower) || view.test(lower))
      : since.test(tokens[opens]?.lower ?? "") && !tokens.slice(0, opens).some(({ lower }) => most.test(lower));
  });
  return position ? { rule: "said-after", position } : null;
}

const since = /^(?:seit|since)$/;
const after = /^(?:nach|after|following)$/;
/** "Nach Ansicht der Behörde vom Mai" tells of no time after something. */
const view = /^(?:ansicht|meinung|auffassung|darstellung|schätzung(?:en)?|auskunft|plan|plänen|art|stand)$/;
/** "Their lowest level since 2016": of what something was the most or the first. */
const most = /(?:est|sten?)$|^(?:first|most|worst|erst(?:e[nmrs]?|mals)|least)$/;
/** Words from "after" to the time of what it names. */
const LONGEST_NOUN = 7;

function isOfNoun(token: TaggedToken): boolean {
  return /^(?:noun|word|determiner|number|preposition)$/.test(token.tag) && !isVerb(token);
}

/** "resigned after it lost the vote in May 2021": the day of the one clause bounds the other. */
function besideClause(scene: Scene): ToldOrder | null {
  const { sentence, index, clause } = scene;
  const above = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  const own = sideOf(clause);
  if (own !== null && above) return ordered(own === "after" ? "said-before" : "said-after", scene, above);
  const [below, ...more] = sentence.clauses.filter((each) => each.parent === index && sideOf(each) !== null);
  if (!below || more.length > 0) return null;
  return ordered(sideOf(below) === "after" ? "said-after" : "said-before", scene, below);
}

/** Whether what a clause tells lies after what the clause says that depends on it, or before. */
function sideOf({ kind, opener }: Clause): "after" | "before" | null {
  if (kind !== "subordinate") return null;
  if (/^(?:after|nachdem)$/.test(opener ?? "")) return "after";
  return /^(?:before|bevor|ehe)$/.test(opener ?? "") ? "before" : null;
}

/** By the only day of a clause, where that is past. */
function ordered(rule: ToldOrder["rule"], { sentence }: Scene, clause: Clause): ToldOrder | null {
  const others = otherTimes(sentence, clause);
  const own = sentence.times.filter(({ position: { start } }) => clause.tokens.some((token) => token.start === start));
  const [position] = pastDays(sentence).filter(
    ({ start }) =>
      own.some((time) => time.position.start === start) &&
      !others.some((each) => each.start <= start && start < each.end),
  );
  return position && own.length === 1 ? { rule, position } : null;
}

/** "Seitdem …", "… und wurde später verkauft": after what the article, or the sentence, has told right before. */
function afterwards({ sentence, clause, context }: Scene): ToldOrder | null {
  const at = clause.tokens.findIndex(({ lower }) => follower.test(lower));
  const [day, ...more] = at < 0 ? [] : pastDays(sentence);
  const isInside = day !== undefined && day.end <= (clause.tokens[0]?.start ?? 0);
  const position = isInside ? day : context.arrived?.position;
  if (at < 0 || !position || more.length > 0 || (day && !isInside)) return null;
  const [before, word, next] = [clause.tokens[at - 1], clause.tokens[at] as TaggedToken, clause.tokens[at + 1]];
  const isMeant =
    word.lower === "since"
      ? next?.lower === "then" || /^(?:has|have|had)$/.test(before?.lower ?? "")
      : word.lower === "darauf" || word.lower === "danach"
        ? /^(?:kurz|bald|unmittelbar|gleich)$/.test(before?.lower ?? "")
        : !/^(?:als|than|this|on|in)$/.test(next?.lower ?? "") && before?.lower !== "no";
  return isMeant ? { rule: "said-after", position } : null;
}

const follower =
  /^(?:seitdem|seither|später|darauf|daraufhin|danach|anschließend|since|later|afterwards?|thereafter|subsequently)$/;

/** The days, months and years of a sentence that were over, or had come, when its article was written. */
function pastDays({ article, times }: ReadSentence): Span[] {
  const written = writtenOn(article);
  if (written === null) return [];
  return times
    .filter(
      ({ type, value, time }) =>
        type === "DATE" && !/_REF$/.test(value) && time?.earliest != null && time.earliest <= written,
    )
    .map(({ position }) => position);
}
