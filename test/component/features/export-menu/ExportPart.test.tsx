import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LargeTimeline, LargeTimelineContext } from "../../../../src/data/large-timeline.ts";
import { ExportPart } from "../../../../src/features/export-menu/ExportPart.tsx";
import { aCatalogueInfo, aCorpus, anEvent } from "../../../support/builders.ts";
import { options } from "../../../support/export-options.ts";
import { pictureInput } from "../../../support/picture-input.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const events = [anEvent({ id: "pakt", title: "Pakt" }), anEvent({ id: "besuch", title: "Besuch" })];
let saved: Blob[] = [];

beforeEach(() => {
  saved = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return "blob:saved";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

function show(shown = events, language: "de" | "en" = "de") {
  const corpus = aCorpus({ events });
  return renderInApp(
    <ExportPart shown={shown} options={{ ...options, language }} picture={() => pictureInput(shown)} />,
    { corpus, language },
  );
}

const bytes = async () => [...new Uint8Array((await saved.at(-1)?.arrayBuffer()) ?? new ArrayBuffer(0))];

describe("saving what is shown", () => {
  it.each([
    ["CSV", "id,title,type,"],
    ["JSON", "{"],
    ["iCalendar", "BEGIN:VCALENDAR"],
    ["TimelineJS", "{"],
    ["Web Annotations", "{"],
  ])("writes %s of the events that the filters leave, and of no other", async (format, start) => {
    show(events.slice(0, 1));
    await userEvent.click(screen.getByRole("radio", { name: new RegExp(`^${format} `) }));
    await userEvent.click(screen.getByRole("button", { name: "Speichern" }));
    const text = (await saved[0]?.text()) ?? "";
    expect(text.startsWith(start)).toBe(true);
    expect(text).toContain("pakt");
    expect(text).not.toContain("besuch");
  });

  it("begins CSV with a byte order mark on request only", async () => {
    show();
    const save = () => userEvent.click(screen.getByRole("button", { name: "Speichern" }));
    await save();
    expect((await bytes()).slice(0, 2)).toEqual([0x69, 0x64]);
    await userEvent.click(screen.getByRole("checkbox", { name: /BOM/ }));
    await save();
    expect((await bytes()).slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    await userEvent.click(screen.getByRole("radio", { name: /^JSON/ }));
    expect(screen.queryByRole("checkbox", { name: /BOM/ })).toBeNull();
  });

  it("says how much it is, and saves nothing of nothing", () => {
    const { unmount } = show(events.slice(0, 1));
    expect(screen.getByText("1 Ereignis wird gespeichert: jene, die nach den Filtern bleiben.")).toBeTruthy();
    unmount();
    show([]);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Speichern" }).disabled).toBe(true);
  });

  it.each([
    [
      200,
      200,
      4000,
      "200 Ereignisse werden gespeichert: die wichtigsten von 4.000.",
      "200 events will be saved: the most important of 4,000.",
    ],
    [
      200,
      200,
      2500,
      "200 Ereignisse werden gespeichert: die wichtigsten der 2.500, die nach den Filtern bleiben.",
      "200 events will be saved: the most important of the 2,500 that the filters leave.",
    ],
    [
      135,
      200,
      2500,
      "135 Ereignisse werden gespeichert: bisher geladen von den 200 wichtigsten der 2.500, die nach den Filtern bleiben.",
      "135 events will be saved: loaded so far of the 200 most important of the 2,500 that the filters leave.",
    ],
    [
      2,
      2,
      2,
      "2 Ereignisse werden gespeichert: jene, die nach den Filtern bleiben.",
      "2 events will be saved: those that the filters leave.",
    ],
  ])(
    "of a timeline too large to be held says how many of how many are saved: %i of %i of %i",
    (saved, top, total, de, en) => {
      const shown = Array.from({ length: saved }, (_, number) => anEvent({ id: `e${number}` }));
      const large = { selection: { top: Array.from({ length: top }), total } } as unknown as LargeTimeline;
      const corpus = aCorpus({ events: shown, catalogue: aCatalogueInfo({ events: 4000 }) });
      const said = (language: "de" | "en") => {
        const { container, unmount } = renderInApp(
          <LargeTimelineContext value={large}>
            <ExportPart shown={shown} options={{ ...options, language }} picture={() => pictureInput(shown)} />
          </LargeTimelineContext>,
          { corpus, language },
        );
        const [first] = container.querySelectorAll("p");
        const words = first?.textContent;
        unmount();
        return words;
      };
      expect(said("de")).toBe(de);
      expect(said("en")).toBe(en);
    },
  );

  it("is readable in English too, and axe finds nothing", async () => {
    const { container } = show(events, "en");
    expect(screen.getByText("2 events will be saved: all of them.")).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it("offers the whole site as one file, unless it is too large for one", () => {
    const { unmount } = show();
    expect(screen.getByRole("link", { name: /zip/i }).getAttribute("href")).toMatch(/site\.zip$/);
    unmount();
    const corpus = aCorpus({ events, catalogue: aCatalogueInfo() });
    renderInApp(<ExportPart shown={events} options={options} picture={() => pictureInput(events)} />, { corpus });
    expect(screen.queryByRole("link", { name: /zip/i })).toBeNull();
  });
});
