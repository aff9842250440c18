import type { DateEstimate } from "../../model/date-estimate.ts";
import { formatDay } from "../../model/day.ts";
import { passageOf } from "../evidence/passage.ts";
import { detached } from "../stores/article-bodies.ts";
import { type Dated, type DatingArticle, nothing } from "./dating-input.ts";
import { bounds, possibleDays } from "./possible-days.ts";

/**
 * The date of an article that rests on nothing else: what it prints of itself, else what the editor knows; null where there is neither. It is
 * worked out anew each time, since nearly every article has one, and there may be very many.
 */
export function givenDate(article: DatingArticle): Dated | null {
  return statedDate(article) ?? editorsDate(article);
}

function statedDate(article: DatingArticle): Dated | null {
  if (!article.dateline) return null;
  const { day, position } = article.dateline;
  return {
    date: {
      basis: "stated",
      edtf: day,
      earliest: day,
      latest: day,
      soft: [],
      // The words around it are looked up by those alone who ask for them, and must not keep the whole text in memory.
      get derivation() {
        return [{ rule: "dateline", passage: detached(passageOf(article, position)), result: day } as const];
      },
    },
    restsOn: nothing,
  };
}

function editorsDate({ published }: DatingArticle): Dated | null {
  if (!published.edtf) return null;
  const days = possibleDays(published.edtf);
  const { earliest, latest } = bounds(days);
  const date: DateEstimate = {
    basis: "editorial",
    edtf: published.edtf,
    earliest: earliest === null ? null : formatDay(earliest),
    latest: latest === null ? null : formatDay(latest),
    note: { de: "Erscheinungstag nach Angabe der Redaktion.", en: "Day of publication as given by the editor." },
    source: { de: "Redaktion", en: "Editor" },
  };
  return { date, restsOn: nothing };
}
