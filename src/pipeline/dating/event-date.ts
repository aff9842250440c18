import type { DerivationStep } from "../../model/date-estimate.ts";
import { formatDay } from "../../model/day.ts";
import { type Combined, type Constraint, combine } from "./constraint.ts";
import { type DatingContext, edtfOf, usableArticleDate } from "./dating-context.ts";
import type { Dated, DatingEvent, DatingEvidence } from "./dating-input.ts";
import { orderHints } from "./order-hints.ts";
import { anyDay, bounds, formatPossibleDays, isAnyDay, notAfter, possibleDays } from "./possible-days.ts";
import { expressionStep, toldTimes } from "./told-times.ts";

/** The constraints an event's evidence and the editor's hints put on its date, the most telling first. */
export function combineEvent(event: DatingEvent, context: DatingContext): Combined {
  const supporting = event.evidence.filter(({ stance }) => stance !== "denies");
  const told = supporting.flatMap((evidence) => expressions(event, evidence, context));
  const dating = new Set(told.filter((each) => givesEnd(each, event, context)).flatMap(({ articles }) => articles));
  const reported = supporting.filter(({ stance, article }) => stance !== "announces" && !dating.has(article));
  const combined = combine([...told, ...orderHints(event, context), ...reportedBounds(event, reported, context)]);
  return withSharedIdentity(combined, told);
}

/** Whether an expression tells till when at the latest; one that only tells from when does not, unless that is yet to come. */
function givesEnd({ days, articles: [article] }: Constraint, { id }: DatingEvent, context: DatingContext): boolean {
  if (isAnyDay(days)) return false;
  const { earliest, latest } = bounds(days);
  if (latest !== null || earliest === null || !article) return true;
  const anchor = edtfOf(usableArticleDate(article, id, context));
  const written = anchor ? bounds(possibleDays(anchor)).latest : null;
  return written === null || earliest > written;
}

function expressions(event: DatingEvent, evidence: DatingEvidence, context: DatingContext): Constraint[] {
  const article = context.articles.get(evidence.article);
  if (!article) return [];
  const dated = usableArticleDate(article.id, event.id, context);
  const anchor = edtfOf(dated);
  const stated = new Set(
    toldTimes(evidence, article, null).flatMap(({ edtf, passage }) => (edtf ? [passage.position.start] : [])),
  );
  return toldTimes(evidence, article, anchor).map((told) => {
    const needsAnchor = !stated.has(told.passage.position.start);
    return {
      days: told.edtf ? possibleDays(told.edtf) : anyDay,
      step: expressionStep(told, needsAnchor ? anchor : null),
      articles: [article.id],
      soft: false,
      restsOn: needsAnchor && dated ? dated.restsOn : new Set(),
    };
  });
}

/** What an article tells as having happened is not later than the article. One constraint an article. */
function reportedBounds(event: DatingEvent, evidence: readonly DatingEvidence[], context: DatingContext): Constraint[] {
  const articles = [...new Set(evidence.map(({ article }) => article))];
  return articles.map((article) => {
    const dated = usableArticleDate(article, event.id, context);
    const anchor = edtfOf(dated);
    if (!dated || !anchor)
      return {
        days: anyDay,
        step: { rule: "undated-article", article },
        articles: [article],
        soft: false,
        restsOn: new Set(),
      };
    return {
      days: notAfter(possibleDays(anchor)),
      step: { rule: "reported", article, anchor, result: null },
      articles: [article],
      soft: dated.date.basis === "inferred",
      restsOn: dated.restsOn,
    };
  });
}

/**
 * Where an article's relative expression found no anchor of its own, the date comes from what the others say of the same
 * event: that they tell of one event is an assumption and is said.
 */
function withSharedIdentity(combined: Combined, told: readonly Constraint[]): Combined {
  const result = formatPossibleDays(combined.days);
  const dating = told.filter(({ days }) => !isAnyDay(days)).flatMap(({ articles }) => articles);
  const dateless = told.filter(({ days, articles }) => isAnyDay(days) && !articles.some((id) => dating.includes(id)));
  const [first] = dateless;
  if (!result || !first || dating.length === 0) return combined;
  const articles = [...new Set([...dateless.flatMap((constraint) => constraint.articles), ...dating])];
  const found = combined.steps.filter((step) => !dateless.some((constraint) => isStepOf(constraint, step)));
  return { ...combined, steps: [...found, first.step, { rule: "same-event", articles, result }] };
}

function isStepOf({ step }: Constraint, other: DerivationStep): boolean {
  return step.rule === "expression" && other.rule === "expression" && step.passage === other.passage;
}

/** "ermittelt seit Januar": the day, month or year since when it lasts; null where the words name none. */
function begunOn({ date: { order } }: DatingEvent, to: number) {
  const time = order?.rule === "said-after" && /^\d{4}(?:-\d{2}){0,2}$/.test(order.time.edtf ?? "") ? order.time : null;
  const first = time?.edtf ? bounds(possibleDays(time.edtf)).earliest : null;
  return time && first !== null && first <= to ? { time, first } : null;
}

/** A lasting event: from an open beginning to the last day on which an article shows it going on. */
export function lastingDate(event: DatingEvent, context: DatingContext): Dated | null {
  const supporting = event.evidence.filter(({ stance }) => stance !== "denies");
  const seen = [...new Set(supporting.map(({ article }) => article))].flatMap((article) => {
    const dated = usableArticleDate(article, event.id, context);
    const anchor = edtfOf(dated);
    if (!dated || !anchor) return [];
    const { earliest, latest } = bounds(possibleDays(anchor));
    return earliest === null || latest === null ? [] : [{ article, anchor, dated, earliest, latest }];
  });
  seen.sort((a, b) => a.latest - b.latest || a.earliest - b.earliest);
  const [first, last] = [seen.at(0), seen.at(-1)];
  if (!first || !last) return null;
  // Begun by the last day on which its first report may have appeared; going on at the first on which its last may have.
  const to = Math.max(last.earliest, first.latest);
  const begun = begunOn(event, to);
  const edtf = `${begun?.time.edtf ?? ".."}/${formatDay(to)}`;
  const steps: DerivationStep[] = [
    {
      rule: "reported",
      article: first.article,
      anchor: first.anchor,
      result: formatPossibleDays(notAfter(possibleDays(first.anchor))),
    },
  ];
  if (last !== first) steps.push({ rule: "ongoing", article: last.article, anchor: last.anchor, result: edtf });
  if (begun) steps.push({ rule: "said-after", passage: begun.time.passage, anchor: begun.time.edtf, result: edtf });
  const date = {
    basis: "inferred" as const,
    edtf,
    earliest: begun ? formatDay(begun.first) : null,
    latest: formatDay(to),
    soft: [],
    attested: { from: formatDay(first.latest), to: formatDay(to) },
    derivation: steps,
  };
  return { date, restsOn: new Set([...first.dated.restsOn, ...last.dated.restsOn, first.article, last.article]) };
}
