import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { EventList } from "../../../src/features/event-list/EventList.tsx";
import type { ArticleId } from "../../../src/model/ids.ts";
import { aCorpus, anActor, anArticle, anEvent, anEvidence, saidBy } from "../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../support/render-app.tsx";

const corpus = aCorpus({
  actors: [anActor("nordkorea", { tag: "NK" }), anActor("nis")],
  events: [
    anEvent({ id: "lawrow", title: "Lawrow besucht Nordkorea", when: "2023-10-19", actors: ["nordkorea"] }),
    anEvent({
      id: "pakt",
      title: "Das Abkommen",
      when: "2024-06",
      evidence: [anEvidence(), anEvidence({ article: "zwei" as ArticleId })],
    }),
    anEvent({
      id: "truppen",
      title: "NIS: Soldaten sollen entsandt werden",
      when: "[..2024-10-18]",
      evidence: [
        anEvidence({ stance: "alleges", attribution: [saidBy("nis")] }),
        anEvidence({ stance: "denies", attribution: [saidBy("nordkorea")] }),
      ],
    }),
    anEvent({ id: "befehl", title: "Kim soll befohlen haben", when: null }),
  ],
});

function renderList(address = "") {
  return renderInApp(<EventList events={corpus.events} />, { corpus, address });
}
const links = () => screen.getAllByRole("link").map((link) => link.textContent);
const item = (name: string) => screen.getByRole("link", { name }).closest("li") as HTMLElement;

describe("the list of events", () => {
  it("is ordered, under a heading per year, undated ones last with the reason", () => {
    renderList();
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "2023",
      "2024",
      "Ohne Datum",
    ]);
    expect(links()).toHaveLength(4);
    expect(screen.getAllByRole("list").map(({ tagName }) => tagName)).toEqual(["OL", "OL", "OL"]);
    expect(within(item("Kim soll befohlen haben")).getByText("Der Artikel nennt keinen Tag.")).toBeTruthy();
  });

  it("tells when, who, and how far an event is told", () => {
    renderList();
    expect(within(item("Lawrow besucht Nordkorea")).getByText("19. Okt. 2023")).toBeTruthy();
    expect(within(item("Lawrow besucht Nordkorea")).getByText("Nordkorea")).toBeTruthy();
    expect(within(item("Das Abkommen")).getByText("2 Artikel")).toBeTruthy();
    const troops = within(item("NIS: Soldaten sollen entsandt werden"));
    expect(troops.getByText("laut Nis")).toBeTruthy();
    expect(troops.getByText("bestritten von NK")).toBeTruthy();
  });

  it("counts articles in the same words once", () => {
    const copied = anEvent({
      id: "kopie",
      title: "Die Kopie",
      evidence: [anEvidence({ article: "eins" as ArticleId }), anEvidence({ article: "zwei" as ArticleId })],
    });
    const articles = [anArticle({ id: "eins" }), anArticle({ id: "zwei", copyOf: "eins" as ArticleId })];
    renderInApp(<EventList events={[copied]} />, { corpus: aCorpus({ events: [copied], articles }) });
    expect(within(item("Die Kopie")).queryByText("2 Artikel")).toBeNull();
  });

  it("does not say of an article's own report that it is reported", () => {
    renderList();
    expect(within(item("Lawrow besucht Nordkorea")).queryByText(/berichtet|gemeldet/)).toBeNull();
  });

  it("opens an event with a click, and marks it", async () => {
    const { history } = renderList();
    await userEvent.click(screen.getByRole("link", { name: "Das Abkommen" }));
    expect(history.current().event).toBe("pakt");
    expect(screen.getByRole("link", { name: "Das Abkommen" }).getAttribute("aria-current")).toBe("true");
  });

  it("is one stop of the Tab key, within which the arrow keys, Home and End move and Enter opens", async () => {
    const { history } = renderList();
    const user = userEvent.setup();
    const focused = () => document.activeElement?.textContent;
    await user.tab();
    expect(focused()).toBe("Lawrow besucht Nordkorea");
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(focused()).toBe("NIS: Soldaten sollen entsandt werden");
    await user.keyboard("{End}{ArrowDown}");
    expect(focused()).toBe("Kim soll befohlen haben");
    await user.keyboard("{Home}{ArrowUp}");
    expect(focused()).toBe("Lawrow besucht Nordkorea");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(history.current().event).toBe("pakt");
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    await user.tab({ shift: true });
    expect(focused()).toBe("Das Abkommen");
  });

  it("has no violation that axe finds", async () => {
    const { container } = renderList("?e=pakt");
    container.prepend(Object.assign(document.createElement("h2"), { textContent: "Ereignisse" }));
    await expectNoAxeViolations(container);
  });
});
