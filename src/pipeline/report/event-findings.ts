import type { Claim } from "../../model/claim.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Passage } from "../../model/evidence.ts";
import type { Found } from "../../model/found.ts";
import type { HealthFinding } from "../../model/health-report.ts";
import type { PropertyId } from "../../model/ids.ts";
import { excludes } from "../../model/standing.ts";
import { type About, aboutPassage, type ReportContext, warning } from "./report-context.ts";

/** What sources tell of one thing that cannot all be right: denials, and figures that exclude each other, each property once. */
export function contradictions(context: ReportContext): HealthFinding[] {
  return [...context.events.flatMap((event) => denials(event, context)), ...figures(context)];
}

function denials(event: TimelineEvent, context: ReportContext): HealthFinding[] {
  const denied = event.evidence.find(({ stance }) => stance === "denies");
  const isTold = event.evidence.some(({ stance }) => stance !== "denies");
  if (!denied || !isTold) return [];
  const about = { ...aboutPassage(denied, context), event: event.id };
  return [warning("contradictions", "told-and-denied", about, { code: "sources-that-agree" }, wordsOf(denied))];
}

function figures(context: ReportContext): HealthFinding[] {
  const told = new Map<PropertyId, { readonly claim: Claim; readonly event: TimelineEvent }[]>();
  for (const event of context.events) {
    for (const claim of event.claims) told.set(claim.property, [...(told.get(claim.property) ?? []), { claim, event }]);
  }
  return [...told].flatMap(([property, all]) => {
    const differing = all.filter(({ claim }) => all.some((other) => excludes(claim, other.claim)));
    const [first] = differing;
    if (!first) return [];
    const evidence = first.event.evidence.find(({ key }) => key === first.claim.evidence);
    const about: About = evidence ? aboutPassage(evidence, context) : { place: { file: first.event.id } };
    const name = context.properties.find(({ id }) => id === property)?.name ?? { de: property, en: property };
    const found = {
      code: "figures",
      property: name,
      words: [...new Set(differing.map(({ claim }) => claim.words))],
    } as const;
    return [
      warning("contradictions", "figures-differ", { ...about, event: first.event.id }, { code: "one-figure" }, found),
    ];
  });
}

/** Drafts on which nobody has decided. */
export function openDrafts(drafts: readonly TimelineEvent[], context: ReportContext): HealthFinding[] {
  const shown = new Set(context.events.map(({ id }) => id));
  return drafts.map(({ id, title, evidence: [first] }) => {
    const about: About = first ? aboutPassage(first, context) : { place: { file: id } };
    const shownAs = shown.has(id) ? { event: id } : {};
    return warning(
      "drafts",
      "draft-undecided",
      { ...about, ...shownAs },
      { code: "decision" },
      { code: "draft", id, title },
    );
  });
}

function wordsOf({ quote }: Passage): Found {
  return quote ? { code: "quoted", text: quote.exact } : { code: "withheld" };
}
