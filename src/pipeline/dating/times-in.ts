import type { Span } from "../../model/span.ts";
import { passageOf } from "../evidence/passage.ts";
import { findTimes } from "../temporal/find-times.ts";
import type { ToldTime } from "./dating-input.ts";
import { namesADate } from "./mention-kinds.ts";
import { type ToldArticle, withParagraph } from "./with-paragraph.ts";

/** The dates that a stretch of an article names, in the order of the text; `created` is the article's date as EDTF, null when unknown. */
export function timesIn(part: Span, article: ToldArticle, created: string | null): ToldTime[] {
  const words = article.text.slice(part.start, part.end);
  const found = findTimes(words, { language: article.language, created, kind: "news" }).map((mention) => ({
    ...mention,
    position: { start: part.start + mention.position.start, end: part.start + mention.position.end },
  }));
  return found
    .map((mention) => withParagraph(mention, part.start, article, created))
    .filter(namesADate)
    .map(({ position, derivation, range, time }) => ({
      passage: passageOf(article, position),
      form: derivation.at(0)?.rule ?? "date",
      // "from 2 to 5 September": each end names all of it.
      edtf: range?.edtf ?? time?.edtf ?? null,
    }));
}
