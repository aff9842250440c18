import type { DerivationStep } from "../../model/date-estimate.ts";
import type { ArticleId, EventId } from "../../model/ids.ts";
import {
  anyDay,
  bounds,
  formatPossibleDays,
  intersection,
  isAnyDay,
  type PossibleDays,
  union,
} from "./possible-days.ts";

/** One thing that narrows when something was. */
export interface Constraint {
  readonly days: PossibleDays;
  /** Its sentence in the derivation; `result` is set when the constraints are combined. */
  readonly step: DerivationStep;
  /** The articles that say so. */
  readonly articles: readonly ArticleId[];
  /** Whether a bound it sets is itself inferred. */
  readonly soft: boolean;
  readonly restsOn: ReadonlySet<ArticleId | EventId>;
}

/** A date, as EDTF, and the articles whose words give it; events, where it rests on their dates. */
export interface GivenDate {
  readonly edtf: string;
  readonly articles: readonly (ArticleId | EventId)[];
}

/** What the constraints allow together. */
export interface Combined {
  readonly days: PossibleDays;
  readonly steps: readonly DerivationStep[];
  readonly soft: readonly ("earliest" | "latest")[];
  readonly restsOn: ReadonlySet<ArticleId | EventId>;
  /** The dates that cannot both be true, with the articles whose words give them, pair by pair; empty: they agree. */
  readonly disagreements: readonly (readonly GivenDate[])[];
}

const nothing: Combined = { days: anyDay, steps: [], soft: [], restsOn: new Set(), disagreements: [] };

/**
 * Intersects constraints in their order. One that narrows nothing leaves no step. Where two exclude each other neither is
 * preferred: both stand, and the disagreement is reported.
 */
export function combine(constraints: readonly Constraint[]): Combined {
  return constraints.reduce(add, nothing);
}

function add(before: Combined, constraint: Constraint): Combined {
  const { step, articles } = constraint;
  const met = intersection(before.days, constraint.days);
  if (met.length === 0) return disagree(before, constraint);
  const result = formatPossibleDays(met);
  if (!isAnyDay(before.days) && result === formatPossibleDays(before.days)) return before;
  if (isAnyDay(met)) return { ...before, steps: [...before.steps, withResult(step, null)] };
  return {
    ...before,
    days: met,
    steps: [...before.steps, withResult(step, result)],
    soft: softBounds(before, met, constraint.soft),
    restsOn: new Set([...before.restsOn, ...constraint.restsOn, ...articles]),
  };
}

function disagree(before: Combined, { days, step, articles, restsOn }: Constraint): Combined {
  const either = union(before.days, days);
  const earlier = [...before.restsOn].filter((id) => id !== articles[0]) as ArticleId[];
  const parties = [...new Set([...earlier, ...articles])];
  const result = formatPossibleDays(either);
  return {
    days: either,
    steps: [
      ...before.steps,
      withResult(step, formatPossibleDays(days)),
      { rule: "disagreement", articles: parties, result },
    ],
    soft: [],
    restsOn: new Set([...before.restsOn, ...restsOn, ...articles]),
    disagreements: [...before.disagreements, [given(before.days, [...before.restsOn]), given(days, articles)]],
  };
}

function given(days: PossibleDays, articles: GivenDate["articles"]): GivenDate {
  return { edtf: formatPossibleDays(days) ?? "..", articles };
}

/** A bound is soft when the constraint that set it is. */
function softBounds(before: Combined, days: PossibleDays, soft: boolean): ("earliest" | "latest")[] {
  const [was, is] = [bounds(before.days), bounds(days)];
  return (["earliest", "latest"] as const).filter(
    (end) => is[end] !== null && (is[end] === was[end] ? before.soft.includes(end) : soft),
  );
}

function withResult(step: DerivationStep, result: string | null): DerivationStep {
  return step.rule === "undated-article" ? step : { ...step, result };
}
