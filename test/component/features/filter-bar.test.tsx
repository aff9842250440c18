import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { FilterBar } from "../../../src/features/filters/FilterBar.tsx";
import type { ActorId } from "../../../src/model/ids.ts";
import { aCorpus, anActor, anEvent, anEvidence, saidBy } from "../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../support/render-app.tsx";

const corpus = aCorpus({
  actors: [
    anActor("nordkorea", { tag: "NK" }),
    anActor("russland", { tag: "RU" }),
    anActor("putin", { kind: "person", affiliations: ["russland" as ActorId] }),
    anActor("nis", { kind: "organisation" }),
  ],
  events: [
    anEvent({ id: "visit", type: "visit", actors: ["nordkorea", "putin"] }),
    anEvent({ id: "pact", type: "agreement", actors: ["nordkorea", "russland"] }),
    anEvent({ id: "troops", actors: ["nordkorea"], evidence: [anEvidence({ attribution: [saidBy("nis")] })] }),
  ],
});

function renderBar(address = "", compact = false) {
  return renderInApp(<FilterBar shown={2} compact={compact} />, { corpus, address });
}
const chip = (name: RegExp) => screen.getByRole("button", { name });
/** Opens the box of a button as browsers do; this one does not know how. */
const unfold = (name: string) => {
  const box = document.getElementById(screen.getByRole("button", { name }).getAttribute("popovertarget") ?? "");
  for (const type of ["beforetoggle", "toggle"]) {
    fireEvent(box as HTMLElement, Object.assign(new Event(type), { newState: "open" }));
  }
};

describe("the filter bar", () => {
  it("adds an actor with a click, and says so in the address and in words", async () => {
    const { history } = renderBar();
    await userEvent.click(chip(/RU Russland 1/));
    expect(history.current().filters.actors).toEqual(["russland"]);
    expect(chip(/Russland/).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText("Ereignisse mit Russland.")).toBeTruthy();
  });

  it("says on each chip how many events a click leaves", () => {
    renderBar("?actor=russland");
    expect(chip(/Nordkorea 3/).dataset.hint).toBe("Mit dieser Wahl: 3 Ereignisse");
    expect(chip(/Russland 3/).dataset.hint).toBe("Ohne diese Wahl: 3 Ereignisse");
    expect(chip(/Putin 2/)).toBeTruthy();
  });

  it("asks how actors go together once there are two", async () => {
    const { history } = renderBar("?actor=nordkorea");
    expect(screen.queryByRole("radio", { name: "alle zusammen" })).toBeNull();
    await userEvent.click(chip(/Russland/));
    await userEvent.click(screen.getByRole("radio", { name: "alle zusammen" }));
    expect(history.current().filters.match).toBe("all");
    expect(screen.getByText("Ereignisse mit Nordkorea und Russland zusammen.")).toBeTruthy();
  });

  it("lets a state count its people, where it has any", async () => {
    const { history } = renderBar("?actor=russland");
    await userEvent.click(screen.getByRole("checkbox", { name: "mit ihren Personen und Einrichtungen" }));
    expect(history.current().filters.withAffiliates).toBe(true);
    expect(screen.getByText("Ereignisse mit Russland samt Personen und Einrichtungen.")).toBeTruthy();
  });

  it("puts events where they were reported, and says so", async () => {
    const { history } = renderBar();
    unfold("Was war wann bekannt?");
    await userEvent.click(screen.getByRole("radio", { name: "Meldung" }));
    expect(history.current().time).toBe("reported");
    expect(screen.getByText(/steht, wo diese Artikel zuerst davon berichten/)).toBeTruthy();
  });

  it("asks what was known on a day, and lifts it", async () => {
    const { history } = renderBar();
    unfold("Was war wann bekannt?");
    fireEvent.change(screen.getByRole("slider", { name: "Bekannt am" }), { target: { value: "0" } });
    expect(history.current().filters.known).toBe("2024-10-18");
    expect(screen.getByText(/am 18\. Oktober 2024 womöglich schon gemeldet/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Stichtag aufheben" }));
    expect(history.current().filters.known).toBeNull();
  });

  it("narrows to what a single source tells, and says so in words", async () => {
    const { history } = renderBar();
    unfold("Beleglage");
    await userEvent.click(screen.getByRole("checkbox", { name: /^aus nur einer Quelle/ }));
    expect(history.current().filters.only).toEqual(["single-source"]);
    expect(screen.getByText("Ereignisse aus nur einer Quelle.")).toBeTruthy();
  });

  it("offers types, speakers, stances and articles with their counts", async () => {
    const { history } = renderBar();
    expect(screen.queryByRole("group", { name: "Wer sagt es", hidden: true })).toBeNull();
    unfold("Wer sagt es");
    const says = screen.getByRole("group", { name: "Wer sagt es" });
    await userEvent.click(within(says).getByRole("checkbox", { name: /Nis 1/ }));
    expect(history.current().filters.says).toEqual(["nis"]);
    expect(screen.getByRole("button", { name: "Wer sagt es: 1" })).toBeTruthy();
  });

  it("shows the period and lifts it", async () => {
    const { history } = renderBar("?from=2024-06&to=2024-10");
    await userEvent.click(screen.getByRole("button", { name: "Zeitraum Juni – Oktober 2024 aufheben" }));
    expect(history.current().filters).toMatchObject({ from: null, to: null });
  });

  it("resets everything, and offers to undo that", async () => {
    const { history, session } = renderBar("?actor=nordkorea&type=visit");
    await userEvent.click(screen.getByRole("button", { name: "Zurücksetzen" }));
    expect(history.current().filters).toMatchObject({ actors: [], types: [] });
    session.getState().notice?.action?.run();
    expect(history.current().filters).toMatchObject({ actors: ["nordkorea"], types: ["visit"] });
  });

  it("chooses by whose dates", async () => {
    const { history } = renderBar();
    await userEvent.click(screen.getByRole("radio", { name: "mit Redaktionswissen" }));
    expect(history.current().dates).toBe("editorial");
  });

  it("names an actor that does not exist, so that it can be taken away", async () => {
    const { history } = renderBar("?actor=nobody");
    await userEvent.click(chip(/nobody \(unbekannt\)/));
    expect(history.current().filters.actors).toEqual([]);
  });

  it("folds the rest behind a button on a narrow screen", async () => {
    renderBar("", true);
    expect(screen.queryByRole("button", { name: "Ereignistyp" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Filter" }));
    expect(screen.getByRole("button", { name: "Ereignistyp" })).toBeTruthy();
  });

  it.each([false, true])("has no violation that axe finds (compact: %s)", async (compact) => {
    const { container } = renderBar("?actor=nordkorea&actor=russland&from=2024", compact);
    await expectNoAxeViolations(container);
  });
});
