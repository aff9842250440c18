import { type DensityUnit, type DensityWindow, type LaneDensity, laneDensities } from "../../../lod/lane-densities.ts";
import { createOccurrenceCounts } from "../../../lod/occurrence-counts.ts";
import { boundsOf } from "../../../model/date-bounds.ts";
import { type DayNumber, dayToMilliseconds } from "../../../model/day.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import type { EventId } from "../../../model/ids.ts";
import { eventColumns } from "../../../search/event-columns.ts";
import { dateOf, sortDay } from "../../../search/event-date.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import { glyphOf } from "../../../ui/date-glyph/date-glyph.ts";
import { openingOf } from "../opening-window.ts";
import { type ItemOptions, marksOfEvent } from "../timeline-items.ts";
import type { BandContent, TimelineMap } from "../timeline-map.ts";
import type { Lane, Mark } from "../timeline-view.ts";
import { countsOf } from "./counts-of-densities.ts";
import { type FoldedLanes, foldLanes } from "./fold-lanes.ts";
import { createLaneBands } from "./lane-bands.ts";
import { daysOf, layOutMap } from "./map-layout.ts";
import { mapMessages } from "./map-messages.ts";
import { mapRows } from "./map-rows.ts";
import { unitName } from "./unit-names.ts";

/** What there is beside the events of a map that are held. */
export interface Beyond {
  readonly lanes: FoldedLanes;
  /** The outermost days of everything. */
  readonly span: { readonly first: DayNumber; readonly last: DayNumber };
  /** How many events can be drawn. */
  readonly total: number;
  /** All that the lanes hold in a window, with marks or without; null: not known yet. */
  readonly densitiesAt: (window: DensityWindow) => readonly LaneDensity[] | null;
  /** What they held when they were last counted. */
  readonly lastDensities: readonly LaneDensity[];
  /** Whether those that are not known yet could not be had. */
  readonly isUncountable: boolean;
  readonly nextTo: TimelineMap["nextTo"];
}

/** The map of events, which must be in the order of time. Null when none of them can be drawn. */
export function createTimelineMap(
  events: readonly TimelineEvent[],
  options: ItemOptions,
  beyond?: Beyond,
): TimelineMap | null {
  const { dates, language } = options;
  const words = mapMessages[language];
  const drawable = events.filter((event) => isDrawable(event, options));
  const folded = beyond?.lanes ?? foldLanes(options.lanes, drawable, words.otherLanes);
  const held = mapRows(drawable, dates, folded);
  if (!held) return null;
  const rows = { ...held, ...beyond?.span };
  const placeOf = new Map(drawable.map(({ id }, place) => [id, place]));
  const idsOf = (event: TimelineEvent) => folded.of(event).map((lane) => folded.lanes[lane]?.id ?? "");
  const lanes = { ...options.lanes, all: folded.lanes, of: idsOf };
  const marksOf = remembering((place) => marksOfEvent(drawable[place] as TimelineEvent, { ...options, lanes }));
  const eventAt = (place: number) => drawable[place] as TimelineEvent;
  const marks = {
    rows,
    lanes: folded.lanes.length,
    marksOf,
    idOf: (place: number) => eventAt(place).id,
    placesOf: (pinned: ReadonlySet<EventId>) => [...pinned].flatMap((id) => placeOf.get(id) ?? []),
  };
  const laneCount = folded.lanes.length;
  const contentOf = ({ more, units, groups }: LaneDensity, place: number): BandContent[] => {
    const lane = folded.lanes[place];
    if (!lane) return [];
    return [
      {
        lane: lane.id,
        label: lane.name === null ? words.bandAlone(more) : words.band(lane.name, more),
        more: more > 0 ? words.more(more) : "",
        isCounted: true,
        isBusy: false,
        units: units.map((unit) => ({ ...windowOf(unit), certain: unit.certain, possible: unit.possible })),
        groups: groups.map((unit) => ({
          ...windowOf(unit),
          name: words.group(unitName(unit, language), unit.certain, unit.possible),
        })),
      },
    ];
  };
  const isBusy = !beyond?.isUncountable;
  const uncounted = ({ id, name }: Lane, last: LaneDensity | undefined): BandContent => ({
    lane: id,
    label: isBusy ? words.counting(name) : words.uncounted(name),
    more: isBusy ? words.beingCounted : words.notCounted,
    isCounted: false,
    isBusy,
    units: (last?.units ?? []).map((unit) => ({ ...windowOf(unit), certain: unit.certain, possible: unit.possible })),
    groups: (last?.groups ?? []).map((unit) => ({ ...windowOf(unit), name: unitName(unit, language) })),
  });
  return {
    lanes: folded.lanes,
    layOut: (request) => layOutMap(marks, request),
    opening: (width) => (beyond ? null : openingOf(drawable, dates, width)),
    nextTo:
      beyond?.nextTo ??
      ((time, step) => {
        const day = time / dayToMilliseconds(1);
        const from = (event: TimelineEvent) => sortDay(dateOf(event, dates)) ?? 0;
        const next =
          step > 0 ? drawable.find((event) => from(event) >= day) : drawable.findLast((event) => from(event) < day);
        return next ? dayToMilliseconds(from(next)) : null;
      }),
    summaryOf: (layout) => {
      const marked = new Set(layout.marks.map(({ event }) => event)).size;
      const all = beyond?.total ?? drawable.length;
      return marked === all ? words.allShown(all) : words.shown(marked, all);
    },
    bandsOf: (layout, shown, width) => {
      const drawn = new Set(layout.marks.map(({ event }) => placeOf.get(event) as number));
      const own = eventColumns([...drawn].map(eventAt), dates, folded.of);
      const [from, to] = daysOf(shown);
      const scale = (shown.end - shown.start) / dayToMilliseconds(1) / width;
      const window = { from, to, beyond: Math.ceil((to - from) / 2), scale };
      const all = beyond ? beyond.densitiesAt(window) : rows.counts;
      // Until it is known how much there is here, the strips show what they showed, and no number.
      if (all === null) return folded.lanes.map((lane, place) => uncounted(lane, beyond?.lastDensities[place]));
      const counts = "count" in all ? all : countsOf(all);
      return laneDensities(laneCount, counts, createOccurrenceCounts(own, laneCount), window).flatMap(contentOf);
    },
    createBands: createLaneBands,
  };
}

function windowOf({ from, to }: DensityUnit): TimeWindow {
  return { start: dayToMilliseconds(from), end: dayToMilliseconds(to + 1) };
}

/** A date that is open on both sides has no place. */
function isDrawable(event: TimelineEvent, { dates }: ItemOptions): boolean {
  const date = dateOf(event, dates);
  const { earliest, latest } = boundsOf(date);
  return earliest !== null || latest !== null || glyphOf(date) !== null;
}

/** As many events as stay made into marks while one pans to and fro. */
const REMEMBERED = 2000;

function remembering(make: (place: number) => readonly Mark[]): (place: number) => readonly Mark[] {
  const known = new Map<number, readonly Mark[]>();
  return (place) => {
    const marks = known.get(place) ?? make(place);
    if (known.size > REMEMBERED) known.clear();
    known.set(place, marks);
    return marks;
  };
}
