import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { openingOf } from "../../../../src/features/timeline/opening-window.ts";
import { layOut, type PlotLayout, rowsOfLanes } from "../../../../src/features/timeline/plot/plot-layout.ts";
import { type Mark, MOST_MARKS } from "../../../../src/features/timeline/timeline-view.ts";
import { dayOf, formatDay } from "../../../../src/model/day.ts";
import type { TimelineEvent } from "../../../../src/model/event.ts";
import { WrittenTimeline } from "../../../../src/node/pages/WrittenTimeline.tsx";
import { WRITTEN_WIDTH, type WrittenPlot, writtenPlot } from "../../../../src/node/pages/written-plot.ts";
import { sortEvents } from "../../../../src/search/select-events.ts";
import type { TimeWindow } from "../../../../src/state/session-store.tsx";
import { aCatalogueInfo, aCorpus, aDate, anEvent } from "../../../support/builders.ts";
import { syntheticDataset } from "../../../support/synthetic-dataset.ts";

function plotOf(events: readonly TimelineEvent[], change: Parameters<typeof aCorpus>[0] = {}): WrittenPlot | null {
  return writtenPlot(aCorpus({ ...change, events: [...events] }), sortEvents(events, "articles", "de"), "de");
}

const markupOf = (plot: WrittenPlot) => renderToStaticMarkup(<WrittenTimeline plot={plot} />);

/** Pixels from the left. */
const placeOf = ({ window, edges }: WrittenPlot, time: number) =>
  edges.before + ((time - window.start) / (window.end - window.start)) * (WRITTEN_WIDTH - edges.before - edges.behind);

type WrittenMark = WrittenPlot["marks"][number];
const startOf = (plot: WrittenPlot, { from, before }: WrittenMark) => placeOf(plot, from) - before;
const endOf = (plot: WrittenPlot, { to, after, labelWidth }: WrittenMark) => placeOf(plot, to) + after + labelWidth;

describe("the first view of the timeline, as it is written at build", () => {
  it("has a mark of each event that can be drawn, in the order of time, and none of the others", () => {
    const [late, early] = [anEvent({ id: "late", when: aDate("2024-09-01") }), anEvent({ id: "early" })];
    const plot = plotOf([late, early, anEvent({ id: "undated", when: null })]);
    expect(plot?.marks.map(({ event }) => event)).toEqual(["early", "late"]);
    expect(plot?.isMap).toBe(false);
  });

  it("is not there where nothing can be drawn", () => {
    expect(plotOf([])).toBeNull();
    expect(plotOf([anEvent({ when: null })])).toBeNull();
  });

  it("of more events than can have marks shows the most salient, each in the plot, and none over another", () => {
    const { events, ...dataset } = syntheticDataset(400);
    const plot = plotOf(events, dataset) as WrittenPlot;
    expect(plot.isMap).toBe(true);
    expect(plot.marks.length).toBeGreaterThan(20);
    expect(plot.marks.length).toBeLessThanOrEqual(MOST_MARKS);
    const mean = (some: readonly { readonly salience: number }[]) =>
      some.reduce((sum, { salience }) => sum + salience, 0) / some.length;
    expect(mean(plot.marks)).toBeGreaterThan(mean(events));
    const rows = new Map<string, WrittenMark[]>();
    for (const mark of plot.marks) {
      expect(endOf(plot, { ...mark, labelWidth: 0 })).toBeLessThanOrEqual(WRITTEN_WIDTH);
      const key = `${mark.lane} ${mark.row}`;
      rows.set(key, [...(rows.get(key) ?? []), mark]);
    }
    expect(rows.size).toBeLessThan(plot.marks.length);
    for (const row of rows.values())
      for (const [place, mark] of row.slice(0, -1).entries())
        expect(endOf(plot, mark)).toBeLessThan(startOf(plot, row[place + 1] as typeof mark));
  });

  it("of a catalogue reaches over all of its time, with all subjects", () => {
    const { events, ...dataset } = syntheticDataset(20);
    const span = { first: 0, last: 30_000 };
    const plot = plotOf(events.slice(0, 3), { ...dataset, catalogue: aCatalogueInfo({ events: 5000, span }) });
    expect(plot?.lanes).toHaveLength(dataset.timeline.subjects.length);
    expect(plot?.window.start).toBeLessThanOrEqual(0);
    expect(plot?.window.end).toBeGreaterThanOrEqual(30_000 * 86_400_000);
    expect(plot?.isMap).toBe(true);
  });

  it.each([20, 200])("of %d events and one of long ago shows what the app opens with", (count) => {
    const recent = Array.from({ length: count }, (_, at) =>
      anEvent({ id: `event-${at}`, when: aDate(formatDay(dayOf(2025, 1, 1) + at)) }),
    );
    const events = [anEvent({ id: "long-ago", when: aDate("1950-03-04") }), ...recent];
    const plot = plotOf(events) as WrittenPlot;
    for (const width of [WRITTEN_WIDTH, 1900]) {
      const { start, end } = openingOf(events, "articles", width) as TimeWindow;
      const scale = (plot.window.end - plot.window.start) / (width - plot.edges.before - plot.edges.behind);
      expect((start - (plot.window.start - plot.edges.before * scale)) / scale).toBeCloseTo(0, 0);
      expect((end - (plot.window.end + plot.edges.behind * scale)) / scale).toBeCloseTo(0, 0);
    }
    expect(markupOf(plot)).not.toContain("long-ago");
    expect(markupOf(plot)).toContain("event-1");
  });

  it.each([1100, 1412, 1900])("has its times where they will lie on a plot of %d pixels", (width) => {
    const { events, ...dataset } = syntheticDataset(20);
    const { marks, window, edges } = plotOf(events, dataset) as WrittenPlot;
    const labelWidth = ({ id }: Mark) => marks.find((mark) => mark.id === id)?.labelWidth ?? 0;
    const { fit } = layOut(marks, { width, labelWidth }, null) as PlotLayout;
    const share = (time: number, { start, end }: TimeWindow) => (time - start) / (end - start);
    for (const { from } of marks) {
      const written = edges.before + share(from, window) * (width - edges.before - edges.behind);
      expect(written).toBeCloseTo(share(from, fit) * width, 0);
    }
  });

  it("names stretches of time that lie in it", () => {
    const plot = plotOf([
      anEvent({ id: "first", when: aDate("2023-02-01") }),
      anEvent({ id: "last", when: aDate("2024-09-01") }),
    ]) as WrittenPlot;
    expect(plot.ticks.major.map(({ name }) => name)).toContain("2024");
    for (const { day } of [...plot.ticks.minor, ...plot.ticks.major]) {
      expect(placeOf(plot, day * 86_400_000)).toBeGreaterThanOrEqual(0);
      expect(placeOf(plot, day * 86_400_000)).toBeLessThan(WRITTEN_WIDTH);
    }
  });

  it("links each mark to its event, with its sentence and its words, and needs no style of its own", () => {
    const { events, ...dataset } = syntheticDataset(20);
    const plot = plotOf(events, dataset) as WrittenPlot;
    const markup = markupOf(plot);
    for (const { event, label, name } of plot.marks) {
      expect(markup).toContain(`data-written-mark="${event}" href="/e/${event}/"`);
      expect(markup).toContain(`>${name().replaceAll("&", "&amp;").replaceAll('"', "&quot;")}</title>`);
      expect(markup).toContain(label);
    }
    expect(markup).not.toContain("style=");
  });

  it.each([
    ["2024-06-01", /<circle[^>]* cx="[\d.]+%"/],
    ["2024-06", /<rect data-kind="hatch" x=[^>]* fill="url\(#written-hatch\)" rx="5.5"/],
    ["2024-06-01/2024-08-01", /<rect data-kind="bar"/],
    ["[..2024-06-01]", /url\(#written-in\)"[^>]*translate\(-64 0\)"><\/rect><rect[^>]* width="3"/],
    ["[2024-06-01..]", /url\(#written-out\)"[^>]*translate\(0 0\)"><\/rect><rect[^>]* width="3"/],
    ["[2024-06-03,2024-06-10]", /<rect data-kind="bar"[^>]* height="17"/],
  ])("draws %s as the app does", (edtf, stroke) => {
    expect(markupOf(plotOf([anEvent({ when: aDate(edtf) })]) as WrittenPlot)).toMatch(stroke);
  });

  it("gives a bound that is inferred no hard edge", () => {
    const plot = plotOf([anEvent({ when: aDate("[..2024-06-01]", { soft: ["latest"] }) })]) as WrittenPlot;
    expect(markupOf(plot)).toContain("url(#written-in-soft)");
    expect(markupOf(plot)).not.toMatch(/<rect x=[^>]* width="3"/);
  });

  it.each([
    ["earliest", "start"],
    ["latest", "end"],
  ] as const)("lets a stretch come and go at its %s bound where that is inferred", (bound, end) => {
    const plot = plotOf([anEvent({ when: aDate("2024-06", { soft: [bound] }) })]) as WrittenPlot;
    expect(markupOf(plot)).toContain(`data-kind="hatch" data-soft="${end}"`);
    expect(markupOf(plot)).not.toContain("rx=");
  });

  it("gives each lane as many rows as it needs", () => {
    const events = Array.from({ length: 6 }, (_, at) => anEvent({ id: `same-${at}` }));
    const plot = plotOf(events) as WrittenPlot;
    expect([...rowsOfLanes(plot.marks).values()]).toEqual([6]);
    expect(markupOf(plot)).toContain(`height="${2.875 + 1.75 + 6 * 1.9375 + 0.625}rem"`);
  });
});
