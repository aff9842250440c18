import type { DerivationStep } from "../../model/date-estimate.ts";
import { formatDay } from "../../model/day.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Constraint } from "./constraint.ts";
import { type DatingContext, edtfOf, usableArticleDate, usableEventDate } from "./dating-context.ts";
import type { Dated, DatingEvent, OrderRule, TimeOrder } from "./dating-input.ts";
import { anyDay, bounds, notAfter, notBefore, type PossibleDays, possibleDays } from "./possible-days.ts";

/** What the editor says of the order of things: not before an article, after an event, at the time of another. */
export function orderHints({ id, date }: DatingEvent, context: DatingContext): Constraint[] {
  const hints: Constraint[] = [];
  if (date.notBefore) {
    const { article, because } = date.notBefore;
    const dated = usableArticleDate(article, id, context);
    const step = { rule: "not-before-article", article, because, anchor: edtfOf(dated), result: null } as const;
    hints.push({ ...relativeTo(dated, notBefore, step, article), soft: true });
  }
  if (date.after) {
    const { event, passage } = date.after;
    const dated = usableEventDate(event, id, context);
    const step = { rule: "after-event", event, passage, anchor: edtfOf(dated), result: null } as const;
    hints.push(relativeTo(dated, notBefore, step, passage.article));
  }
  if (date.order) hints.push(...besideTime(date.order));
  if (date.sameTimeAs) {
    const { event, passage } = date.sameTimeAs;
    const dated = usableEventDate(event, id, context);
    const step = { rule: "same-time-as", event, passage, anchor: edtfOf(dated), result: null } as const;
    hints.push(relativeTo(dated, (days) => days, step, passage.article));
  }
  return hints;
}

/** What the order to a date of the same article makes of it. */
const daysBeside: Readonly<Record<OrderRule, (anchor: PossibleDays) => PossibleDays>> = {
  "told-after": notBefore,
  "told-under": (days) => days,
  "told-among": wholeYear,
  "said-after": notBefore,
  "said-before": notAfter,
};

function wholeYear(anchor: PossibleDays): PossibleDays {
  const { earliest } = bounds(anchor);
  return earliest === null ? anyDay : possibleDays(formatDay(earliest).slice(0, YEAR));
}

/** Characters of a year in an ISO day. */
const YEAR = 4;

/** From a date of the same article, as it says or, by an assumption, as it is told. */
function besideTime({ rule, time: { passage, edtf } }: TimeOrder): Constraint[] {
  if (edtf === null) return [];
  const { article } = passage;
  const step = { rule, passage, anchor: edtf, result: null } as const;
  const days = daysBeside[rule](possibleDays(edtf));
  return [{ days, step, articles: [article], soft: !rule.startsWith("said"), restsOn: new Set([article]) }];
}

function relativeTo(
  dated: Dated | null,
  toDays: (anchor: PossibleDays) => PossibleDays,
  step: DerivationStep,
  article: ArticleId,
): Constraint {
  const anchor = edtfOf(dated);
  const soft = dated !== null && dated.date.basis === "inferred" && dated.date.soft.length > 0;
  const days = anchor ? toDays(possibleDays(anchor)) : anyDay;
  return { days, step, articles: [article], soft, restsOn: dated?.restsOn ?? new Set() };
}
