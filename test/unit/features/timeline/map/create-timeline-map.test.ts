import { describe, expect, test } from "vitest";
import { createCorpus } from "../../../../../src/data/corpus.ts";
import { lanesBy } from "../../../../../src/features/timeline/lanes.ts";
import { createTimelineMap } from "../../../../../src/features/timeline/map/create-timeline-map.ts";
import type { PlotLayout } from "../../../../../src/features/timeline/plot/plot-layout.ts";
import { zoomed } from "../../../../../src/features/timeline/time-window.ts";
import type { MapRequest, TimelineMap } from "../../../../../src/features/timeline/timeline-map.ts";
import { MOST_MARKS } from "../../../../../src/features/timeline/timeline-view.ts";
import { boundsOf } from "../../../../../src/model/date-bounds.ts";
import { dayToMilliseconds } from "../../../../../src/model/day.ts";
import type { EventId } from "../../../../../src/model/ids.ts";
import type { TimeWindow } from "../../../../../src/state/session-store.tsx";
import type { LaneKind } from "../../../../../src/state/view.ts";
import { aCorpus, anEvent } from "../../../../support/builders.ts";
import { syntheticDataset } from "../../../../support/synthetic-dataset.ts";

const corpus = createCorpus(syntheticDataset(3000));
const WIDTH = 1200;
const size = { width: WIDTH, labelWidth: ({ label }: { readonly label: string }) => 12 + 7 * label.length };

function mapBy(kind: LaneKind): TimelineMap {
  const options = { corpus, dates: "articles", lanes: lanesBy(kind, corpus, "de"), language: "de" } as const;
  const map = createTimelineMap(corpus.events, options);
  if (!map) throw new Error("nothing to draw");
  return map;
}
const bySubject = mapBy("subject");

function laidOut(map: TimelineMap, change: Partial<MapRequest> = {}): PlotLayout {
  const layout = map.layOut({ size, window: null, pinned: new Set(), last: null, ...change });
  if (!layout) throw new Error("no room");
  return layout;
}

/** Windows of all sizes around the middle of everything. */
const { fit } = laidOut(bySubject);
const windows = [1, 0.3, 0.1, 0.03, 0.006].map((part): TimeWindow => zoomed(fit, part));

/** The marks that lie over others of their row, labels included. */
function collisions({ marks }: PlotLayout, window: TimeWindow): string[] {
  const scale = (window.end - window.start) / WIDTH;
  const end = (mark: (typeof marks)[number]) => mark.to + (mark.after + 8 + mark.labelWidth) * scale;
  return marks.flatMap((a, place) =>
    marks
      .slice(place + 1)
      .filter((b) => a.lane === b.lane && a.row === b.row)
      .filter((b) => a.from - a.before * scale < end(b) && b.from - b.before * scale < end(a))
      .map((b) => `${a.id} / ${b.id}`),
  );
}

describe.each<LaneKind>(["subject", "actor", "article", "none"])("a map with lanes by %s", (kind) => {
  const map = mapBy(kind);

  test("has few marks at every window, none over another, in the order of time", () => {
    for (const window of windows) {
      const layout = laidOut(map, { window });
      expect(layout.marks.length).toBeGreaterThan(10);
      expect(layout.marks.length).toBeLessThanOrEqual(MOST_MARKS);
      expect(collisions(layout, window)).toEqual([]);
      const days = layout.marks.map(({ day }) => day ?? 0);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(new Set(layout.marks.map(({ lane, row }) => `${lane} ${row}`)).size).toBeLessThanOrEqual(
        24 + map.lanes.length,
      );
    }
  });

  test("marks and bands together are all that there is", () => {
    for (const window of windows) {
      const layout = laidOut(map, { window });
      const [from, to] = [window.start, window.end].map((time) => Math.floor(time / dayToMilliseconds(1)));
      const more = map.bandsOf(layout, window, WIDTH).map(({ more: text }) => Number(text.replace(/\D/g, "")));
      const total = more.reduce((sum, count) => sum + count, 0) + layout.marks.length;
      // By the width of the days at its edges, a window may be read a little larger or smaller.
      const [least, most] = [
        meeting(map, kind, from ?? 0, (to ?? 0) - 1, 0),
        meeting(map, kind, from ?? 0, to ?? 0, 0.03),
      ];
      expect(total).toBeGreaterThanOrEqual(least);
      expect(total).toBeLessThanOrEqual(most);
    }
  });
});

/** The marks that everything between two days would have. */
function meeting(map: TimelineMap, kind: LaneKind, from: number, to: number, wider: number): number {
  const names = new Set(map.lanes.map(({ id }) => id));
  const lanes = lanesBy(kind, corpus, "de");
  const beyond = (to - from) * wider;
  return corpus.events
    .filter(({ when }) => {
      const { earliest, latest } = boundsOf(when);
      return (
        when.basis !== "unknown" && (earliest ?? -Infinity) <= to + beyond && (latest ?? Infinity) >= from - beyond
      );
    })
    .flatMap((event) => [...new Set(lanes.of(event).map((id) => (names.has(id) ? id : "folded")))]).length;
}

describe("a map", () => {
  test("gives every lane marks, at every window in which it has events", () => {
    for (const window of windows.slice(0, 4)) {
      const lanes = new Set(laidOut(bySubject, { window }).marks.map(({ lane }) => lane));
      expect(lanes.size).toBe(bySubject.lanes.length);
    }
  });

  test("keeps marks and their rows while one pans, as the very same objects", () => {
    const first = windows[2] as TimeWindow;
    const step = (first.end - first.start) / 20;
    let last = laidOut(bySubject, { window: first });
    for (let pan = 1; pan <= 10; pan += 1) {
      const window = { start: first.start + pan * step, end: first.end + pan * step };
      const next = laidOut(bySubject, { window, last });
      const inside = last.marks.filter(({ from, to }) => from > window.start + step && to < window.end);
      const kept = inside.filter((mark) => next.marks.includes(mark));
      expect(kept.length / inside.length).toBeGreaterThan(0.9);
      const rowOf = new Map(last.marks.map(({ id, row }) => [id, row]));
      for (const { id, row } of next.marks) expect(rowOf.get(id) ?? row).toBe(row);
      last = next;
    }
  });

  test("loses nothing when one pans away and back", () => {
    const first = windows[2] as TimeWindow;
    const length = first.end - first.start;
    const away = { start: first.start + 3 * length, end: first.end + 3 * length };
    const before = laidOut(bySubject, { window: first });
    const there = laidOut(bySubject, { window: away, last: before });
    const back = laidOut(bySubject, { window: first, last: there });
    const ids = ({ marks }: PlotLayout) => marks.map(({ id }) => id);
    expect(ids(there).filter((id) => ids(before).includes(id)).length).toBeLessThan(5);
    const lost = ids(before).filter((id) => !ids(back).includes(id));
    expect(lost.length).toBeLessThanOrEqual(3);
    expect(back.marks.length).toBeGreaterThanOrEqual(before.marks.length - 3);
  });

  test("always shows what is pinned, wherever it lies and however little it matters", () => {
    const least = corpus.events
      .filter(({ when }) => when.basis !== "unknown")
      .toSorted((a, b) => a.salience - b.salience);
    const pinned = new Set<EventId>(least.slice(0, 5).map(({ id }) => id));
    for (const window of windows) {
      const { marks } = laidOut(bySubject, { window, pinned });
      expect(marks.filter(({ event }) => pinned.has(event))).toHaveLength(5);
      expect(marks.length).toBeLessThanOrEqual(MOST_MARKS);
    }
  });

  test("shows an event in all of its lanes or in none", () => {
    const map = mapBy("actor");
    const { marks } = laidOut(map);
    const lanes = lanesBy("actor", corpus, "de");
    for (const event of new Set(marks.map((mark) => mark.event))) {
      const own = marks.filter((mark) => mark.event === event).map(({ lane }) => lane);
      const expected = lanes.of(corpus.eventById.get(event) as (typeof corpus.events)[number]);
      expect(own).toEqual(expected);
    }
  });

  test("counts in every band what is certain and what is only possible", () => {
    const window = windows[3] as TimeWindow;
    const bands = bySubject.bandsOf(laidOut(bySubject, { window }), window, WIDTH);
    const units = bands.flatMap((band) => band.units);
    expect(units.some(({ certain }) => certain > 0)).toBe(true);
    expect(units.some(({ possible }) => possible > 0)).toBe(true);
    expect(units.every(({ certain, possible }) => certain < 3000 && possible < 3000 && certain + possible > 0)).toBe(
      true,
    );
    expect(bands[0]?.label).toMatch(/^Diplomatie: [\d.]+ weitere Ereignisse ohne eigene Marke$/);
    expect(bands[0]?.groups[0]?.name).toMatch(/^\S.* \d{4}: [\d.]+ weitere/);
  });

  test("says how much of everything has a mark", () => {
    expect(bySubject.summaryOf(laidOut(bySubject))).toMatch(/^\d\d von 2\.9\d\d Ereignissen haben hier eine Marke/);
  });

  test.each([
    [5, 4321, /^5 von 4\.321 Ereignissen haben hier eine Marke, die wichtigsten zuerst/],
    [1, 4321, /^1 von 4\.321 Ereignissen hat hier eine Marke/],
    [5, 5, /^Alle 5 Ereignisse haben hier eine Marke\.$/],
    [1, 1, /^Das Ereignis hat hier eine Marke\.$/],
  ])("says it of %d events that are held of %d", (count, total, words) => {
    const lanes = lanesBy("none", corpus, "de");
    const held = corpus.events.filter(({ when }) => when.basis !== "unknown").slice(0, count);
    const beyond = {
      lanes: { lanes: lanes.all, of: () => [0] },
      span: { first: 10_000, last: 20_000 },
      total,
      densitiesAt: () => null,
      lastDensities: [],
      isUncountable: false,
      nextTo: () => null,
    };
    const map = createTimelineMap(held, { corpus, dates: "articles", lanes, language: "de" }, beyond) as TimelineMap;
    expect(map.summaryOf(laidOut(map))).toMatch(words);
  });

  test.each([
    [false, "Norden: weitere Ereignisse werden gezählt", "wird gezählt …"],
    [true, "Norden: weitere Ereignisse sind nicht gezählt", "nicht gezählt"],
  ])(
    "keeps the bars that were counted last while others are not, and says why there is no number (broken: %s)",
    (isUncountable, label, more) => {
      const lanes = lanesBy("none", corpus, "de");
      const held = corpus.events.filter(({ when }) => when.basis !== "unknown").slice(0, 5);
      const unit = { from: 19_000, to: 19_009, level: 1, certain: 3, possible: 1 };
      const map = createTimelineMap(held, { corpus, dates: "articles", lanes, language: "de" } as const, {
        lanes: { lanes: [{ id: "north", name: "Norden" }], of: () => [0] },
        span: { first: 18_000, last: 20_000 },
        total: 4321,
        densitiesAt: () => null,
        lastDensities: [{ more: 17, units: [unit], groups: [unit] }],
        isUncountable,
        nextTo: () => null,
      }) as TimelineMap;
      const layout = laidOut(map);
      const [band] = map.bandsOf(layout, layout.fit, WIDTH);
      expect(band).toMatchObject({
        label,
        more,
        isCounted: false,
        isBusy: !isUncountable,
        units: [{ certain: 3, possible: 1 }],
      });
      expect(band?.groups.map(({ name }) => name)).toEqual(["8.–17. Januar 2022"]);
    },
  );

  test("leads from any moment to the next event and to the one before, and past the last of them nowhere", () => {
    const lanes = lanesBy("none", corpus, "de");
    const held = ["2020-01-05", "2020-02-10", "2020-03-20"].map((day) => anEvent({ id: day, when: day }));
    const map = createTimelineMap(held, {
      corpus: aCorpus({ events: held }),
      dates: "articles",
      lanes,
      language: "de",
    });
    const next = (from: string, step: 1 | -1) => {
      const time = map?.nextTo(Date.parse(from), step);
      return time == null ? null : new Date(time).toISOString().slice(0, 10);
    };
    expect([next("2020-01-20", 1), next("2020-01-20", -1)]).toEqual(["2020-02-10", "2020-01-05"]);
    expect([next("2020-02-10", 1), next("2020-02-10", -1)]).toEqual(["2020-02-10", "2020-01-05"]);
    expect([next("2020-03-21", 1), next("2020-01-05", -1)]).toEqual([null, null]);
  });

  test("names no number beside a lane in which everything has a mark", () => {
    const lanes = lanesBy("none", corpus, "de");
    const held = [anEvent({ id: "one" }), anEvent({ id: "other", when: "2024-05-20" })];
    const options = { corpus: aCorpus({ events: held }), dates: "articles", lanes, language: "de" } as const;
    const map = createTimelineMap(held, options) as TimelineMap;
    const layout = laidOut(map);
    expect(layout.marks).toHaveLength(2);
    expect(map.bandsOf(layout, layout.fit, WIDTH).map(({ more }) => more)).toEqual([""]);
  });

  test("is none where nothing can be drawn", () => {
    const options = { corpus, dates: "articles", lanes: lanesBy("none", corpus, "de"), language: "de" } as const;
    expect(
      createTimelineMap(
        corpus.events.filter(({ when }) => when.basis === "unknown"),
        options,
      ),
    ).toBeNull();
  });
});
