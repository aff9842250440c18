import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { writeIcalendar } from "../../../src/export/icalendar.ts";
import type { TimelineEvent } from "../../../src/model/event.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { aCorpus, anEvent, noDate } from "../../support/builders.ts";
import { options } from "../../support/export-options.ts";
import { seedCorpus } from "../../support/seed-corpus.ts";

function read(calendar: string): InstanceType<typeof ICAL.Component>[] {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents();
}

/** The one component of an event. */
function componentOf(event: TimelineEvent, site: string | null = options.site) {
  const [component] = read(writeIcalendar(aCorpus({ events: [event] }), [event], { ...options, site }));
  if (!component) throw new Error("no component");
  const value = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
  return { kind: component.name, value };
}

describe("writeIcalendar", () => {
  it("has a component for each event, whole and with what RFC 5545 demands", () => {
    const corpus = seedCorpus();
    const components = read(writeIcalendar(corpus, corpus.events, options));
    expect(components).toHaveLength(corpus.events.length);
    for (const [index, component] of components.entries()) {
      const event = corpus.events[index] as TimelineEvent;
      expect(component.getFirstPropertyValue("uid")).toBe(`${event.id}@zeit.example`);
      expect(component.getFirstPropertyValue("dtstamp")?.toString()).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      for (const { quote } of event.evidence)
        expect(component.getFirstPropertyValue("description")).toContain(quote?.exact);
    }
  });

  it("says in which language the title of a draft is", () => {
    const wordsOf = { article: "article" as ArticleId, language: "en" as const };
    const events = [anEvent({ id: "a", origin: "drafted", wordsOf }), anEvent({ id: "b" })];
    const components = read(writeIcalendar(aCorpus({ events }), events, options));
    expect(components.map((each) => each.getFirstProperty("summary")?.getFirstParameter("language"))).toEqual([
      "en",
      undefined,
    ]);
  });

  it.each([
    ["2024-06-19", "2024-06-19", "2024-06-20"],
    ["2024-06", "2024-06-01", "2024-07-01"],
    ["[2024-07-01,2024-07-08]", "2024-07-01", "2024-07-09"],
    ["[..2024-10-18]", "2024-10-18", "2024-10-19"],
    ["[2024-10-18..]", "2024-10-18", "2024-10-19"],
    ["2024-07/2024-10-18", "2024-07-01", "2024-10-19"],
  ])("lets %s begin on %s and end before %s, and keeps it as it is", (edtf, start, end) => {
    const { kind, value } = componentOf(anEvent({ when: edtf }));
    expect([kind, value("dtstart"), value("dtend"), value("x-edtf")]).toEqual(["vevent", start, end, edtf]);
  });

  it("says in the title that a date is uncertain", () => {
    expect(componentOf(anEvent({ title: "A", when: "2024-06-19" })).value("summary")).toBe("A");
    expect(componentOf(anEvent({ title: "A", when: "[..2024-10-18]" })).value("summary")).toBe(
      "A (spätestens 18. Okt. 2024)",
    );
  });

  it.each([null, "-0044-03-15"])("keeps what a calendar cannot place (%s) as a journal entry", (when) => {
    const { kind, value } = componentOf(anEvent({ title: "A", when }));
    expect([kind, value("dtstart")]).toEqual(["vjournal", null]);
    expect(value("summary")).toMatch(/^A \(/);
  });

  it("gives the reason for a missing date, and every mark of a title", () => {
    expect(componentOf(anEvent({ when: noDate("Kein; Tag, \\ genannt") })).value("description")).toContain(
      "Kein; Tag, \\ genannt",
    );
    expect(componentOf(anEvent({ title: "A;B,C\\n", when: "2024-06-19" })).value("summary")).toBe("A;B,C\\n");
  });

  it("breaks lines at 75 octets, never inside a character", () => {
    const title = "Süd🧵".repeat(60);
    const calendar = writeIcalendar(aCorpus(), [anEvent({ title, when: "2024-06-19" })], options);
    for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(read(calendar)[0]?.getFirstPropertyValue("summary")).toBe(title);
  });

  it("has no address without a site", () => {
    const { value } = componentOf(anEvent(), null);
    expect([value("uid"), value("url")]).toEqual(["event@zeitfaden.invalid", null]);
  });
});
