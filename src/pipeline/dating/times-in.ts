import { formatDay } from "../../model/day.ts";
import { edtfBounds, parseEdtf } from "../../model/edtf.ts";
import type { Span } from "../../model/span.ts";
import type { TimeMention } from "../../model/time-mention.ts";
import { passageOf } from "../evidence/passage.ts";
import { findTimes } from "../temporal/find-times.ts";
import type { ToldTime } from "./dating-input.ts";
import { namesADate } from "./mention-kinds.ts";
import { isStray, type ToldArticle, withParagraph } from "./with-paragraph.ts";

/** Characters of a part that is no more than a time: beside its verb in the sentence around it lies what tense it has. */
const TIME_ALONE = 24;

/** The time expressions of a stretch; of one that holds nothing else, as they are read in their sentence. */
function findIn(part: Span, article: ToldArticle, created: string | null): TimeMention[] {
  const read = ({ start, end }: Span) =>
    findTimes(article.text.slice(start, end), { language: article.language, created, kind: "news" }).map((mention) => ({
      ...mention,
      position: { start: start + mention.position.start, end: start + mention.position.end },
    }));
  const found = read(part);
  const [only] = found;
  // "since 2008, when 40 people died": a year needs no tense.
  const words = article.text.slice(part.start, part.end);
  const hasYear = /\d{4}/.test(words);
  const isAlone =
    // By themselves these are no months.
    /^(?:May|March)$/.test(words) ||
    (!hasYear &&
      only !== undefined &&
      part.end - part.start <= TIME_ALONE &&
      only.position.end - only.position.start === part.end - part.start);
  // "soll im Mai, als er kam, | Geld gezahlt haben": whether it is said to have been or is to be tells the end of its sentence.
  const isHearsay = only !== undefined && !hasYear && soll.test(article.text.slice(part.start, only.position.start));
  if (!isAlone && !isHearsay) return found;
  if (isHearsay) {
    const told = read(sentenceAround(part, article.text));
    return found.map((mention) => told.find(({ position }) => position.start === mention.position.start) ?? mention);
  }
  // "since August, when …": since when it lasts is not when it was.
  const inSentence = read(sentenceAround(part, article.text))
    .map(withoutBound)
    .filter(
      ({ position, time }) =>
        position.start === part.start && position.end === part.end && time?.earliest != null && time.latest !== null,
    );
  return inSentence.length > 0 ? inSentence : found;
}

/** "(seit) Januar": the time itself. */
function withoutBound(mention: TimeMention): TimeMention {
  const [step, bound] = mention.derivation;
  const edtf = bound && mention.time?.latest === null && step ? parseEdtf(step.result) : null;
  if (!edtf || !step) return mention;
  const { earliest, latest } = edtfBounds(edtf);
  const day = (at: number | null) => (at === null ? null : formatDay(at));
  return { ...mention, time: { edtf: step.result, earliest: day(earliest), latest: day(latest) } };
}

const soll = /(?<!\p{L})(?:soll|sollen)(?!\p{L})/u;

/** From the end of the sentence before to that of its own, as far as marks tell. */
function sentenceAround({ start, end }: Span, text: string): Span {
  const ends = [". ", "! ", "? ", "\n"].map((mark) => {
    const at = text.lastIndexOf(mark, start - 1);
    return at < 0 ? 0 : at + mark.length;
  });
  const from = Math.max(0, ...ends.filter((at) => at <= start));
  const to = text.slice(end).search(/[.!?](?:\s|$)|\n/u);
  return { start: from, end: to < 0 ? text.length : end + to };
}

/** The dates that a stretch of an article names, in the order of the text; `created` is the article's date as EDTF, null when unknown. */
export function timesIn(part: Span, article: ToldArticle, created: string | null): ToldTime[] {
  const found = findIn(part, article, created);
  return found
    .map((mention) => withParagraph(mention, part.start, article, created))
    .filter((mention) => namesADate(mention) && !isStray(mention, article.text, created))
    .map(({ position, derivation, range, time }) => ({
      passage: passageOf(article, position),
      form: derivation.at(0)?.rule ?? "date",
      // "from 2 to 5 September": each end names all of it.
      edtf: range?.edtf ?? time?.edtf ?? null,
    }));
}
