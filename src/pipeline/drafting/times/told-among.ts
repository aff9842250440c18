import type { Span } from "../../../model/span.ts";
import { findEach } from "../../find-each.ts";
import { writtenOn } from "../draft-article.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { actsOfSpeech } from "../occurrences/scene.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import { goesBack } from "./told-in-order.ts";

/** What a paragraph says of its time: the year that all its dates lie in, and the last of them; null where they are of several, or none of a past year. */
interface Told {
  readonly dates: number;
  readonly of: { readonly year: string; readonly position: Span } | null;
}

/** With the year of the paragraphs around it what a paragraph without any date tells of the past: a look back goes on through it. */
export function withYearAround(
  found: readonly Occurrence[],
  sentences: readonly ReadSentence[],
): readonly Occurrence[] {
  const [first] = sentences;
  const written = first ? writtenOn(first.article) : null;
  if (!first || written === null || !found.some(mayBeAmong)) return found;
  const paragraphs = first.article.blocks.filter(({ kind }) => kind === "paragraph");
  const told = paragraphs.map((block) =>
    toldIn(
      sentences.filter(({ span }) => isIn(span, block)),
      written,
    ),
  );
  return findEach(found, (each) => {
    const at = mayBeAmong(each) ? paragraphs.findIndex((block) => isIn(each.sentence.span, block)) : -1;
    const [before, own, after] = [told[at - 1], told[at], told[at + 1]];
    const isAmong = own?.dates === 0 && before?.of && before.of.year === after?.of?.year;
    return isAmong ? { ...each, order: { rule: "told-among", position: before.of.position } } : each;
  });
}

/** Whether what is told has no time, and is neither speech nor told from the day of the article. */
function mayBeAmong({
  order,
  told,
  type,
  isVerbal,
  isSaying,
  attribution,
  sentence,
  clause,
  trigger,
}: Occurrence): boolean {
  if (order !== null || told !== "happened" || !isVerbal || isSaying || actsOfSpeech.has(type)) return false;
  if (attribution.length > 0 || sentence.times.length > 0 || sentence.isCaption) return false;
  const predicate = sentence.predicates[clause];
  const isNow = sentence.words.grammar.perfect.has(predicate?.finite.lower ?? "");
  return predicate?.tense === "past" && !isNow && !goesBack(sentence, trigger);
}

function toldIn(sentences: readonly ReadSentence[], written: string): Told {
  const dates = sentences.flatMap(({ times }) => times.filter(({ type }) => type === "DATE" || type === "TIME"));
  const [last] = dates.slice(-1);
  const year = last?.time?.earliest?.slice(0, 4);
  const isOne = dates.every(({ time }) => time?.earliest?.slice(0, 4) === year && time?.latest?.slice(0, 4) === year);
  return {
    dates: dates.length,
    of: last && year && isOne && year < written.slice(0, 4) ? { year, position: last.position } : null,
  };
}

function isIn({ start, end }: Span, block: Span): boolean {
  return block.start <= start && end <= block.end;
}
