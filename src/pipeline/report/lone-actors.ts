import type { HealthFinding } from "../../model/health-report.ts";
import type { ActorId, EventId } from "../../model/ids.ts";
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
  const seen = new Map<ActorId, EventId[]>();
  for (const event of events) {
    for (const actor of new Set(actorsIn(event))) seen.set(actor, [...(seen.get(actor) ?? []), event.id]);
  }
  const above = new Set(actors.flatMap(({ value }) => value.affiliations));
  // An event that cannot be told, since its quote does not match, is a finding of its own.
  const isWritten = (id: ActorId) => written.some(({ value }) => value.participants.some(({ actor }) => actor === id));
  return actors.flatMap(({ value: { id, names }, path }) => {
    const [first, ...others] = seen.get(id) ?? [];
    if (others.length > 0 || above.has(id) || (!first && isWritten(id))) return [];
    const place = locate([...path, "id"]);
    const who = `${names.de} (${id})`;
    const what = { kind: "actor" as const, id, name: names, isSeen: first !== undefined };
    const found = first ? `${who}, only in ${first}` : `${who}, in none`;
    return first
      ? [warning("actors", "actor-seen-once", { place, event: first }, "an actor of several events", found, what)]
      : [warning("actors", "actor-unused", { place }, "an actor of an event", found, what)];
  });
}
