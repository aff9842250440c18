import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EventPanel } from "../../../../src/features/event-panel/EventPanel.tsx";
import type { EventId } from "../../../../src/model/ids.ts";
import type { Language } from "../../../../src/model/localized.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";
import { seedCorpus } from "../../../support/seed-corpus.ts";

function show(id: string, language: Language = "de") {
  const corpus = seedCorpus();
  const event = corpus.eventById.get(id as EventId);
  if (!event) throw new Error(`no event ${id}`);
  return renderInApp(<EventPanel event={event} />, {
    corpus,
    address: `e/${id}/`,
    language,
  });
}

const part = (heading: RegExp) => {
  const section = screen.getByRole("heading", { name: heading }).closest("section");
  if (!section) throw new Error(`no section for ${heading}`);
  return within(section);
};

describe("the panel of a contested event", () => {
  it("sets figures for the same thing side by side, each with who says it, when, and the words", () => {
    show("ausbildung-budanow");
    const card = part(/weichen die Quellen ab/);
    expect(card.getByRole("heading", { name: "Wie viele Soldaten: in Ausbildung" })).toBeTruthy();
    const [budanow, isw] = card.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(budanow).toMatch(/^rund 11\.000 · laut .*Budanow · Artikel: 18\. Okt\. 2024.*rund 11\.000 Infanteristen/);
    expect(isw).toMatch(/ · laut .*ISW.* · Artikel: 18\. Okt\. 2024.*hunderten nordkoreanischen Soldaten/);
  });

  it("sets those who say so against those who deny it", () => {
    show("vorwurf-waffenlieferungen");
    const card = part(/weichen die Quellen ab/);
    const [said, denied] = card.getAllByRole("list").map((list) => within(list).getAllByRole("listitem"));
    expect(said?.map(({ textContent }) => textContent?.split(" · ")[0])).toEqual(["Angabe", "Angabe"]);
    expect(denied?.[0]?.textContent).toMatch(
      /^Dementi · laut Nordkorea und Russland · Artikel: irgendwann im Juli 2024… sowohl von Nordkorea/,
    );
    const link = card.getAllByRole("link", { name: "Im Artikel zeigen" }).at(-1);
    expect(link?.getAttribute("href")).toMatch(/^\/a\/elite-militaeruni\/\?e=vorwurf-waffenlieferungen&evidence=/);
  });

  it("has no such card where nobody differs", () => {
    show("putin-besuch");
    expect(screen.queryByRole("heading", { name: /weichen die Quellen ab/ })).toBeNull();
  });

  it.each(["de", "en"] as const)("has no violation that axe finds (%s)", async (language) => {
    const { container } = show("waffenlieferungen", language);
    await expectNoAxeViolations(container);
  });
});

describe("how well an event is borne out", () => {
  it("says that a single article tells of it, and whose word it is", () => {
    show("zwoelftausend-soldaten");
    const section = part(/Beleglage/);
    expect(section.getByText("nur eine Quelle")).toBeTruthy();
    expect(section.getByText("Nur ein Artikel berichtet davon, Herkunft unbekannt.")).toBeTruthy();
    expect(section.getByText(/das Wort eines einzigen Sprechers wieder: .*NIS/)).toBeTruthy();
    expect(section.getByText("Gemeldet in:")).toBeTruthy();
    expect(section.queryByText(/zuerst/i)).toBeNull();
  });

  it("counts articles without claiming that they are independent, and leaves open which was first", () => {
    show("delegation");
    const section = part(/Beleglage/);
    expect(section.queryByText("nur eine Quelle")).toBeNull();
    expect(section.getByText(/^2 Artikel, Herkunft unbekannt\. Ob sie voneinander unabhängig sind/)).toBeTruthy();
    expect(section.getByText(/legen nicht fest, in welchem/)).toBeTruthy();
    expect(section.getAllByRole("link")).toHaveLength(2);
  });

  it("names the article that was first where the dates settle it", () => {
    show("waffenlieferungen", "en");
    const section = part(/How well supported/);
    expect(section.getByText(/^3 articles/)).toBeTruthy();
  });
});
