import type { TimelineEvent } from "../../model/event.ts";
import type { HealthFinding } from "../../model/health-report.ts";
import type { ActorId } from "../../model/ids.ts";
import { actorsIn } from "../drafts-to-show.ts";
import type { EditorFile } from "../editor-file/read-editor-file.ts";
import { type ReportContext, warning } from "./report-context.ts";

/**
 * Actors of the editor's file that take part or speak in a single event: a misspelling, or somebody told twice under two names. And those
 * in none, to whom nobody belongs.
 */
export function loneActors(
  { actors, events: written, locate }: EditorFile,
  { events }: ReportContext,
): HealthFinding[] {
  const seen = new Map<ActorId, TimelineEvent[]>();
  for (const event of events) {
    for (const actor of new Set(actorsIn(event))) seen.set(actor, [...(seen.get(actor) ?? []), event]);
  }
  const above = new Set(actors.flatMap(({ value }) => value.affiliations));
  // An event that cannot be told, since its quote does not match, is a finding of its own.
  const isWritten = (id: ActorId) => written.some(({ value }) => value.participants.some(({ actor }) => actor === id));
  return actors.flatMap(({ value: { id, names }, path }) => {
    const [first, ...others] = seen.get(id) ?? [];
    if (others.length > 0 || above.has(id) || (!first && isWritten(id))) return [];
    const place = locate([...path, "id"]);
    const found = { code: "actor", id, name: names, event: first?.title ?? null } as const;
    return first
      ? [warning("actors", "actor-seen-once", { place, event: first.id }, { code: "several-events" }, found)]
      : [warning("actors", "actor-unused", { place }, { code: "an-event" }, found)];
  });
}
