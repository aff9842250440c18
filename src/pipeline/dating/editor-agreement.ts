import type { DerivedDate, TextualDate } from "../../model/date-estimate.ts";
import { formatDay } from "../../model/day.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Expected } from "../../model/expected.ts";
import type { Found } from "../../model/found.ts";
import type { EventId } from "../../model/ids.ts";
import type { DatingEvent, DatingState } from "./dating-input.ts";
import { anyDay, bounds, formatPossibleDays, intersection, type PossibleDays, possibleDays } from "./possible-days.ts";

/** Holds the dates an editor typed against those the rules derived. */
export function agreeWithEditor(
  events: readonly DatingEvent[],
  state: DatingState,
): { readonly dates: Map<EventId, TextualDate>; readonly diagnostics: Diagnostic[] } {
  const dates = new Map<EventId, TextualDate>();
  const diagnostics: Diagnostic[] = [];
  for (const event of events) {
    const derived = state.events.get(event.id)?.date;
    if (!derived || derived.basis === "editorial") throw new Error(`event ${event.id} was not dated`);
    const agreed = agree(event, derived);
    dates.set(event.id, agreed.date);
    if (agreed.found) diagnostics.push(disagreement(event, derived, agreed.found));
  }
  return { dates, diagnostics };
}

function agree({ date }: DatingEvent, derived: TextualDate): { date: TextualDate; found?: Found } {
  if (!date.edtf) return { date: derived };
  const allowed = derived.basis === "unknown" ? anyDay : possibleDays(derived.edtf);
  if (derived.basis !== "unknown" && derived.edtf === date.edtf) return { date: derived };
  const { edtf } = date;
  if (!liesWithin(possibleDays(edtf), allowed)) return { date: derived, found: { code: "written", text: edtf } };
  if (!date.because) return { date: derived, found: { code: "date-without-reason", edtf } };
  const { earliest, latest } = bounds(possibleDays(date.edtf));
  const read: DerivedDate = {
    basis: "inferred",
    edtf: date.edtf,
    earliest: earliest === null ? null : formatDay(earliest),
    latest: latest === null ? null : formatDay(latest),
    soft: [],
    derivation: [...derived.derivation, { rule: "editor-reads", because: date.because, result: date.edtf }],
  };
  return { date: read };
}

function liesWithin(inner: PossibleDays, outer: PossibleDays): boolean {
  return formatPossibleDays(intersection(inner, outer)) === formatPossibleDays(inner);
}

function disagreement({ id, place }: DatingEvent, derived: TextualDate, found: Found): Diagnostic {
  const expected: Expected =
    derived.basis === "unknown"
      ? { code: "no-date-or-reason", event: id }
      : { code: "date-of-quotes", edtf: derived.edtf, event: id };
  return { severity: "error", code: "date-disagrees", place, event: id, expected, found };
}
