import type { Claim } from "./claim.ts";
import type { TimelineEvent } from "./event.ts";
import { type AttributionStep, type Evidence, type Stance, speakerOf } from "./evidence.ts";

/**
 * How far an event is told, worked out from the stances of its evidence, by speaker; never written by hand.
 * `by` lists each speaker once, in the order of the evidence; `null` in `by` is an article in its own voice.
 */
export type Standing =
  | {
      readonly kind: "reported" | "confirmed" | "alleged" | "denied" | "announced";
      readonly by: readonly (AttributionStep | null)[];
    }
  /** Sources give figures for the same thing that cannot both be right. */
  | { readonly kind: "figures-differ" };

const kindOfStance = {
  reports: "reported",
  confirms: "confirmed",
  alleges: "alleged",
  denies: "denied",
  announces: "announced",
} as const satisfies Record<Stance, Standing["kind"]>;

/** What is said of the event, in the order reported, confirmed, alleged, announced, denied, figures differ. */
export function standingOf(event: TimelineEvent, claimsOfTimeline: readonly Claim[]): Standing[] {
  const order: readonly Stance[] = ["reports", "confirms", "alleges", "announces", "denies"];
  const told = order.flatMap((stance): Standing[] => {
    const by = speakersOf(event.evidence.filter((evidence) => evidence.stance === stance));
    return by.length > 0 ? [{ kind: kindOfStance[stance], by }] : [];
  });
  return figuresDiffer(event, claimsOfTimeline) ? [...told, { kind: "figures-differ" }] : told;
}

/** Whether the event is only ever a speaker's word: no article tells it in its own voice. */
export function restsOnSpeakers(event: {
  readonly evidence: readonly { readonly stance: Stance; readonly attribution: readonly unknown[] }[];
}): boolean {
  return !event.evidence.some((evidence) => evidence.stance === "reports" && evidence.attribution.length === 0);
}

/** Whether the event is only ever told as something to come. */
export function isAnnounced({ evidence }: { readonly evidence: readonly Pick<Evidence, "stance">[] }): boolean {
  return evidence.every(({ stance }) => stance === "announces");
}

/** The speakers of these evidences, each once. */
export function speakersOf(evidence: readonly Pick<Evidence, "attribution">[]): (AttributionStep | null)[] {
  const seen = new Map<string, AttributionStep | null>();
  for (const item of evidence) {
    const speaker = speakerOf(item);
    seen.set(JSON.stringify(speaker), seen.get(JSON.stringify(speaker)) ?? speaker);
  }
  return [...seen.values()];
}

/** Whether a figure of the event shares its property with one that excludes it. */
function figuresDiffer(event: TimelineEvent, claims: readonly Claim[]): boolean {
  return event.claims.some((own) => claims.some((other) => own.property === other.property && excludes(own, other)));
}

/** Two figures exclude each other when their ranges do not meet. */
export function excludes(a: Claim, b: Claim): boolean {
  const below = (low: number | null, high: number | null) => high !== null && low !== null && high < low;
  return below(a.min, b.max) || below(b.min, a.max);
}
