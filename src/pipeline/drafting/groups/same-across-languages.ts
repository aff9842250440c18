import type { EventType } from "../../../model/event.ts";
import type { Figure } from "../occurrences/occurrence.ts";
import { isDoneOnce } from "../words/shared-acts.ts";
import type { Compared } from "./draft-group.ts";
import { mayBeSameTime, type OccurrenceTime } from "./occurrence-time.ts";
import { meet } from "./short-lists.ts";

/** Types of which the same people do no second one in a few days. */
const single: ReadonlySet<EventType> = new Set([
  "agreement",
  "visit",
  "delegation",
  "meeting",
  "deployment",
  "training",
]);
/** Days that the two dates may span together; longer ones would hold several occurrences. */
const ONE_TIME = 10;
/** Smaller numbers are in many texts: two men, three days. */
const LEAST_NUMBER = 4;
/** Numbers from which on two texts do not hit upon the same one by chance. */
const TELLING_NUMBER = 20;

/** Whether two groups have no language in common, so that their words cannot be compared. */
export function areForeign<Word extends string | number>(a: Compared<Word>, b: Compared<Word>): boolean {
  return !meet(a.languages, b.languages);
}

/**
 * Whether a German and an English group tell of one occurrence: of the same type and act, close together in time, by the same people, and with
 * something else in common that another occurrence would not have. What is missed stays two drafts; a wrong join would hide one.
 */
export function areSameAcross<Word extends string | number>(a: Compared<Word>, b: Compared<Word>): boolean {
  if (a.type !== b.type || (a.told === "coming") !== (b.told === "coming")) return false;
  if (!mayBeSameTime(a.time, b.time) || !areClose(a.time, b.time)) return false;
  const isSameAct = meet(a.acts, b.acts);
  const people = sharedActors(a, b);
  if (people === "others") return false;
  const isDated = a.time.isNamed && b.time.isNamed;
  const isSameTime = isDated && a.time.earliest === b.time.earliest && a.time.latest === b.time.latest;
  const sharesName = meet(a.names, b.names);
  const isSingle = single.has(a.type);
  if (people === "unnamed") return (isSameAct || isSingle) && isSameTime && sharesName;
  if (people === "nobody") {
    const isTelling = sharesFigure(a.figures, b.figures, TELLING_NUMBER) || (sharesName && isSameTime);
    return isSameAct && (isTelling || (isSameTime && sharesFigure(a.figures, b.figures, LEAST_NUMBER)));
  }
  const least = isSameTime && people === "one" ? 1 : LEAST_NUMBER;
  const hasMore = sharesName || sharesFigure(a.figures, b.figures, least) || people === "several";
  if (isSingle) return isDated || hasMore;
  // "Ostmark closed three crossings", "… its embassy", on one day: what one may do twice takes more than who and when.
  const isOnce = a.acts.some((act) => b.acts.includes(act) && isDoneOnce(act));
  return isSameAct && (hasMore || (isDated && isOnce && people === "one"));
}

/**
 * Who is in both: "nobody" of two that name none, "unnamed" where one names none; "several": those of the shorter telling, more than one; "one":
 * the only one that it names; "some": half of them; "others": too few, or what one does another did not.
 */
type Shared = "nobody" | "unnamed" | "several" | "one" | "some" | "others";

function sharedActors<Word extends string | number>(a: Compared<Word>, b: Compared<Word>): Shared {
  const smaller = Math.min(a.actors.length, b.actors.length);
  if (smaller === 0) return a.actors.length === b.actors.length ? "nobody" : "unnamed";
  const agrees = (one: readonly Word[], other: readonly Word[]) =>
    one.length === 0 || other.length === 0 || meet(one, other);
  if (!agrees(a.agents, b.agents) || !agrees(a.people, b.people)) return "others";
  const shared = a.actors.filter((actor) => b.actors.includes(actor)).length;
  if (shared === smaller) return shared > 1 ? "several" : "one";
  return shared * 2 >= smaller && shared > 0 ? "some" : "others";
}

function areClose(a: OccurrenceTime, b: OccurrenceTime): boolean {
  const bounds = [a.earliest, a.latest, b.earliest, b.latest];
  if (bounds.includes(null)) return false;
  const isSame = a.earliest === b.earliest && a.latest === b.latest;
  const [first, last] = [Math.max(a.earliest ?? 0, b.earliest ?? 0), Math.min(a.latest ?? 0, b.latest ?? 0)];
  const widest = Math.max((a.latest ?? 0) - (a.earliest ?? 0), (b.latest ?? 0) - (b.earliest ?? 0));
  return (isSame && a.isNamed) || widest <= ONE_TIME || (last - first <= ONE_TIME + NEWS && !(a.isNamed && b.isNamed));
}

/** A telling without a date is news: of the three weeks before it was written. */
const NEWS = 21;

function sharesFigure(a: Compared["figures"], b: Compared["figures"], least: number): boolean {
  const isLarge = ({ min, max }: Pick<Figure, "min" | "max">) => (min ?? max ?? 0) >= least;
  return a.some(
    ({ figure }) =>
      isLarge(figure) && b.some(({ figure: other }) => figure.min === other.min && figure.max === other.max),
  );
}
