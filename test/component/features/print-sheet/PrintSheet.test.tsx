import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { PrintSheet } from "../../../../src/features/print-sheet/PrintSheet.tsx";
import type { EvidenceKey } from "../../../../src/model/ids.ts";
import { aCorpus, anActor, anArticle, anEvent, anEvidence, saidBy } from "../../../support/builders.ts";
import { options } from "../../../support/export-options.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const quote = { exact: "Es sollen 12.000 Soldaten sein.", prefix: "", suffix: "" };
const evidence = anEvidence({ key: "0000000a" as EvidenceKey, quote, stance: "alleges", attribution: [saidBy("nis")] });
const event = anEvent({ id: "soldaten", title: "NIS: 12.000 Soldaten", evidence: [evidence], actors: ["nordkorea"] });
const withheld = anEvent({ id: "stumm", when: null, evidence: [anEvidence({ quote: null })] });

function show(events = [event, withheld]) {
  const corpus = aCorpus({
    events: [event, withheld],
    actors: [anActor("nis", { names: { de: "NIS", en: "NIS" } })],
    articles: [anArticle({ headline: "Truppen", url: "https://verlag.example/truppen" })],
  });
  return renderInApp(<PrintSheet events={events} options={options} address="https://hier.example/?q=x" />, { corpus });
}

it("gives each event the numbers of its notes, its standing and its link in full", () => {
  show();
  const item = screen.getByRole("heading", { name: "NIS: 12.000 Soldaten [1]" }).closest("li");
  if (!item) throw new Error("no item");
  expect(within(item).getByText(/NIS.*Nordkorea/)).toBeTruthy();
  expect(within(item).getByText("https://zeit.example/faden/e/soldaten/")).toBeTruthy();
  expect(screen.getByText("Der Artikel nennt keinen Tag.")).toBeTruthy();
});

it("tells in each note the quote, who says it, where it stands, and both links in full", () => {
  show();
  const note = screen.getByText("„Es sollen 12.000 Soldaten sein.“").closest("li");
  expect(note?.textContent).toMatch(/laut NIS.*Truppen.*18\. Oktober 2024.*https:\/\/verlag\.example\/truppen/);
  expect(note?.textContent).toContain("https://zeit.example/faden/e/soldaten/?evidence=0000000a");
  expect(screen.getByText("[Wortlaut nicht freigegeben]")).toBeTruthy();
});

it("says how much of the whole it is, and its own address", async () => {
  const { container } = show([event]);
  expect(screen.getByText(/^1 von 2 Ereignissen\./)).toBeTruthy();
  expect(screen.getByText("https://hier.example/?q=x")).toBeTruthy();
  await expectNoAxeViolations(container);
});

it("marks a draft at its title and beside its standing", () => {
  show([anEvent({ id: "entwurf", title: "Ein Besuch", origin: "drafted" })]);
  const item = screen.getByRole("heading", { name: /^Entwurf: Ein Besuch/ }).closest("li");
  expect(item?.textContent).toContain("Entwurf – von der Software vorgeschlagen, nicht geprüft");
});
