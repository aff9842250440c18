import { describe, expect, it } from "vitest";
import { writeTimelineJs } from "../../../src/export/timelinejs.ts";
import type { TimelineEvent } from "../../../src/model/event.ts";
import { aCorpus, anEvent, anEvidence } from "../../support/builders.ts";
import { options } from "../../support/export-options.ts";

function write(...events: TimelineEvent[]) {
  return JSON.parse(writeTimelineJs(aCorpus({ events }), events, options));
}

describe("writeTimelineJs", () => {
  it.each([
    ["2024-06-19", { year: 2024, month: 6, day: 19 }, undefined],
    ["2024-06", { year: 2024, month: 6 }, undefined],
    ["2024", { year: 2024 }, undefined],
    ["0000", { year: -1 }, undefined],
    ["-0043-03-15", { year: -44, month: 3, day: 15 }, undefined],
    ["[..2024-10-18]", { year: 2024, month: 10, day: 18 }, undefined],
    ["[2024-07-01,2024-07-08]", { year: 2024, month: 7, day: 1 }, { year: 2024, month: 7, day: 8 }],
    ["2024-07/2024-10-18", { year: 2024, month: 7, day: 1 }, { year: 2024, month: 10, day: 18 }],
  ])("places %s from %j to %j", (when, start_date, end_date) => {
    const [slide] = write(anEvent({ when })).events;
    expect([slide.start_date, slide.end_date]).toEqual([start_date, end_date]);
  });

  it("says the date in words, since TimelineJS cannot draw uncertainty", () => {
    expect(write(anEvent({ when: "[..2024-10-18]" })).events[0].display_date).toBe("spätestens 18. Oktober 2024");
  });

  it("lists what has no date on the title's slide, with its evidence", () => {
    const { title, events } = write(
      anEvent({ id: "a", title: "Mit Tag" }),
      anEvent({ id: "b", title: "Ohne Tag", when: null }),
    );
    expect(events.map((slide: { unique_id: string }) => slide.unique_id)).toEqual(["a"]);
    expect(title.text.text).toContain("Ohne Tag</a> (ohne Datum)");
    expect(title.text.text).toContain("„Ein Satz.“");
  });

  it("takes nothing in the data for markup", () => {
    const evidence = [anEvidence({ quote: { exact: "<img src=x>", prefix: "", suffix: "" } })];
    const [{ text }] = write(anEvent({ title: "<b>&", evidence })).events;
    expect(text.headline).toBe('<a href="https://zeit.example/faden/e/event/">&lt;b&gt;&amp;</a>');
    expect(text.text).toContain("&lt;img src=x&gt;");
  });
});
