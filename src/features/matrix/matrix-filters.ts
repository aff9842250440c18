import { type EdtfDate, parseEdtfDate } from "../../model/edtf.ts";
import type { ActorId } from "../../model/ids.ts";
import { toggle } from "../../search/facets.ts";
import type { Filters } from "../../search/filters.ts";

/** What is asked for by a click: an actor, a period (EDTF), or both. */
export interface MatrixChoice {
  readonly actor: ActorId | null;
  readonly period: string | null;
}

/** Whether the filters ask for exactly this; of an actor alone: whether it is among those asked for. */
export function isChosen(filters: Filters, { actor, period }: MatrixChoice): boolean {
  const isPeriod = filters.from === period && filters.to === period;
  if (period === null) return actor !== null && filters.actors.includes(actor);
  if (actor === null) return isPeriod;
  return isPeriod && filters.actors.length === 1 && filters.actors[0] === actor;
}

/** The filters after a click: what was chosen is lifted, an actor alone joins the others, and a cell is this actor in this period and nothing beside it. */
export function afterChoice(filters: Filters, choice: MatrixChoice): Filters {
  const { actor, period } = choice;
  if (period === null) return actor === null ? filters : toggle(filters, "actors", actor);
  const lifts = isChosen(filters, choice);
  const bounds = lifts ? { from: null, to: null } : { from: period, to: period };
  if (actor === null) return { ...filters, ...bounds };
  return { ...filters, ...bounds, actors: lifts ? [] : [actor] };
}

/** Whether the filters leave something of a cell: no actors chosen or this one, and a period that meets this one. */
export function isWithin(filters: Filters, actor: ActorId, period: string): boolean {
  const days = parseEdtfDate(period);
  const [from, to] = [bound(filters.from), bound(filters.to)];
  if (filters.actors.length > 0 && !filters.actors.includes(actor)) return false;
  return !days || ((from === null || from.first <= days.last) && (to === null || to.last >= days.first));
}

function bound(text: string | null): EdtfDate | null {
  return text === null ? null : parseEdtfDate(text);
}
