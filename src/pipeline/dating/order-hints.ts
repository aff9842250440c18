import type { DerivationStep } from "../../model/date-estimate.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Constraint } from "./constraint.ts";
import { type DatingContext, edtfOf, usableArticleDate, usableEventDate } from "./dating-context.ts";
import type { Dated, DatingEvent, ToldTime } from "./dating-input.ts";
import { anyDay, notBefore, type PossibleDays, possibleDays } from "./possible-days.ts";

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
  if (date.toldAfter) hints.push(...assumed("told-after", date.toldAfter, notBefore));
  if (date.toldUnder) hints.push(...assumed("told-under", date.toldUnder, (days) => days));
  if (date.sameTimeAs) {
    const { event, passage } = date.sameTimeAs;
    const dated = usableEventDate(event, id, context);
    const step = { rule: "same-time-as", event, passage, anchor: edtfOf(dated), result: null } as const;
    hints.push(relativeTo(dated, (days) => days, step, passage.article));
  }
  return hints;
}

/** From a date of the same article, by an assumption of how it is told. */
function assumed(
  rule: "told-after" | "told-under",
  { passage, edtf }: ToldTime,
  toDays: (anchor: PossibleDays) => PossibleDays,
): Constraint[] {
  if (edtf === null) return [];
  const { article } = passage;
  const step = { rule, passage, anchor: edtf, result: null } as const;
  return [{ days: toDays(possibleDays(edtf)), step, articles: [article], soft: true, restsOn: new Set([article]) }];
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
