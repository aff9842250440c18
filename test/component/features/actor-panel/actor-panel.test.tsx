import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ActorPanel } from "../../../../src/features/actor-panel/ActorPanel.tsx";
import type { ActorId } from "../../../../src/model/ids.ts";
import type { Language } from "../../../../src/model/localized.ts";
import { aCorpus, anActor, anEvent, anEvidence, saidBy } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const corpus = aCorpus({
  actors: [
    anActor("russland", { wikidata: "Q159", aliases: ["Moskau", "Ruslands"] }),
    anActor("putin", {
      kind: "person",
      affiliations: ["russland" as ActorId],
      description: { de: "Präsident Russlands", en: "president of Russia" },
    }),
    anActor("nis", { kind: "organisation" }),
  ],
  events: [
    anEvent({ id: "pact", title: "Das Abkommen", when: "2024-06", actors: ["russland", "kim"] }),
    anEvent({ id: "visit", title: "Der Besuch", when: "2023-10-19", actors: ["russland", "kim", "putin"] }),
    anEvent({
      id: "order",
      title: "Putin: Der Befehl kam aus Kiew",
      actors: ["kim"],
      evidence: [anEvidence({ attribution: [saidBy("putin")] })],
    }),
  ],
});

function show(id: string, address = `?p=${id}`, language: Language = "de") {
  return renderInApp(<ActorPanel actorId={id as ActorId} />, { corpus, address, language });
}
const titlesUnder = (heading: RegExp) => {
  const section = screen.getByRole("heading", { name: heading }).closest("section");
  return within(section as HTMLElement)
    .getAllByRole("link")
    .map(({ textContent }) => textContent);
};

describe("the page of an actor", () => {
  it("says who it is and to whom it belongs", () => {
    show("putin");
    expect(screen.getByRole("heading", { level: 2, name: "Putin" })).toBeTruthy();
    expect(screen.getByText("Präsident Russlands")).toBeTruthy();
    expect(screen.getAllByRole("link", { name: "Russland" })[0]?.getAttribute("href")).toBe("/?p=russland");
  });

  it("names a dozen of those who belong to it, and folds the others away", async () => {
    const affiliations = ["russland" as ActorId];
    const members = Array.from({ length: 15 }, (_, at) => anActor(`amt-${at}`, { affiliations }));
    const many = aCorpus({ actors: [anActor("russland"), ...members] });
    const { container } = renderInApp(<ActorPanel actorId={"russland" as ActorId} />, { corpus: many });
    const folded = screen.getByText("3 weitere").closest("details");
    expect(folded?.open).toBe(false);
    const links = screen.getAllByRole("link", { name: /^Amt/, hidden: true });
    expect(links.map((link) => folded?.contains(link))).toEqual(members.map((_, at) => at >= 12));
    await expectNoAxeViolations(container);
  });

  it("lists its events in order of time, and with whom it is most often", () => {
    show("russland");
    expect(titlesUnder(/^Beteiligt \(2\)/)).toEqual(["Der Besuch", "Das Abkommen"]);
    expect(titlesUnder(/Am häufigsten zusammen/).filter((title) => !title?.startsWith("neben"))).toEqual([
      "Kim",
      "Putin",
    ]);
    expect(screen.getByText(/^2 Ereignisse/)).toBeTruthy();
  });

  it("keeps what it only speaks of apart", () => {
    show("putin");
    expect(titlesUnder(/^Nur als Sprecher \(1\)/)).toEqual(["Putin: Der Befehl kam aus Kiew"]);
  });

  it("says so where it takes part in nothing", () => {
    show("nis");
    expect(screen.getByText(/an keinem Ereignis beteiligt/)).toBeTruthy();
  });

  it("leads to Wikidata by a link that tells nothing of this page", () => {
    show("russland");
    const link = screen.getByRole("link", { name: "Wikidata: Q159" });
    expect(link.getAttribute("href")).toBe("https://www.wikidata.org/wiki/Q159");
    expect(link.getAttribute("rel")).toContain("noreferrer");
  });

  it("filters by the actor, and stops", async () => {
    const { history } = show("russland");
    await userEvent.click(screen.getByRole("button", { name: "Danach filtern" }));
    expect(history.current()).toMatchObject({ actor: "russland", filters: { actors: ["russland"] } });
    await userEvent.click(screen.getByRole("button", { name: "Filter aufheben" }));
    expect(history.current().filters.actors).toEqual([]);
  });

  it("leads to the timeline with a companion, each in a lane", async () => {
    const { history } = show("russland", "e/visit/?p=russland&type=visit&match=all");
    await userEvent.click(screen.getByRole("link", { name: "nebeneinander mit Putin auf dem Zeitstrahl" }));
    const { actor, event, lanes, layout, filters } = history.current();
    expect({ actor, event, lanes, layout }).toEqual({ actor: null, event: null, lanes: "actor", layout: "timeline" });
    expect(filters).toMatchObject({ actors: ["russland", "putin"], match: "any", types: ["visit"] });
  });

  it("gives way to an event that is opened from it", async () => {
    const { history } = show("russland");
    await userEvent.click(screen.getByRole("link", { name: "Der Besuch" }));
    expect(history.current()).toMatchObject({ actor: null, event: "visit" });
  });

  it.each(["de", "en"] as const)("has no violation that axe finds (%s)", async (language) => {
    const { container } = show("putin", "e/visit/?p=putin", language);
    await expectNoAxeViolations(container);
  });
});
