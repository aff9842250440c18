import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EventId } from "../../../src/model/ids.ts";
import { aDataset, anArticle, anEvent } from "../../support/builders.ts";
import { expectNoAxeViolations } from "../../support/render-app.tsx";
import { renderWholeApp } from "../../support/render-whole-app.tsx";

const dataset = aDataset({
  events: [
    anEvent({ id: "besuch", title: "Der Besuch", when: "2023-10-19", actors: ["nordkorea"] }),
    anEvent({ id: "juni-pakt", title: "Das Abkommen", when: "2024-06", formerIds: ["pakt"] as EventId[] }),
    anEvent({ id: "befehl", title: "Der Befehl soll ergangen sein", when: null, actors: ["kim"] }),
  ],
  withdrawn: [
    {
      id: "fehler" as EventId,
      formerIds: [],
      day: "2026-11-20",
      reason: { de: "Die Stelle sagt das nicht.", en: "The passage does not say so." },
    },
  ],
  diagnostics: [
    {
      severity: "error",
      code: "empty-file",
      place: { file: "005.txt" },
      expected: { code: "text" },
      found: { code: "empty-file" },
    },
  ],
});

beforeEach(() => vi.stubGlobal("fetch", async () => Response.json(dataset)));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The app with its list, loaded. */
async function renderList(query = "") {
  const app = renderWholeApp(`?view=list${query}`);
  await screen.findByRole("heading", { level: 1, name: "Ein Zeitstrahl" });
  return app;
}

describe("the app", () => {
  it("says that it is loading, then shows what there is", async () => {
    renderWholeApp("?view=list");
    expect(screen.getByRole("status").textContent).toBe("Der Zeitstrahl wird geladen.");
    expect(
      await screen.findByText("3 Ereignisse aus einem Artikel, jedes mit der Fundstelle im Wortlaut."),
    ).toBeTruthy();
    expect(within(screen.getByRole("main")).getAllByRole("listitem")).toHaveLength(3);
    await waitFor(() => expect(document.title).toBe("Ein Zeitstrahl – Zeitfaden"));
  });

  it.each([
    ["missing", () => new Response("", { status: 404 }), /fehlt auf dem Server/],
    ["cut off", () => new Response('{"format":2,"time'), /unvollständig/],
    ["of another format", () => Response.json({ ...dataset, format: 1 }), /zuerst bei „format“/],
  ])("tells that the data are %s, and tries again", async (_, answer, words) => {
    vi.stubGlobal("fetch", async () => answer());
    renderWholeApp("?view=list");
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    vi.stubGlobal("fetch", async () => Response.json(dataset));
    await userEvent.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
    expect(await screen.findByRole("link", { name: "Der Besuch" })).toBeTruthy();
  });

  it("speaks English where the link says so, and keeps the link free of the timeline's own language", async () => {
    const { history } = renderWholeApp("?view=list&lang=en");
    expect(await screen.findByText("3 events from one article, each with its passage, word for word.")).toBeTruthy();
    await waitFor(() => expect(document.documentElement.lang).toBe("en"));
    await userEvent.click(screen.getByRole("radio", { name: "DE" }));
    expect(history.current().language).toBeNull();
    expect(document.documentElement.lang).toBe("de");
  });

  it("says what to undo where nothing is left", async () => {
    const { history } = await renderList("&actor=nordkorea&actor=kim&match=all");
    expect(screen.getByRole("heading", { name: "Kein Ereignis passt zu dieser Auswahl" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /mindestens einer der Akteure · 2 Ereignisse/ }));
    expect(history.current().filters.match).toBe("any");
    expect(screen.getByText("2", { selector: "strong" })).toBeTruthy();
  });

  it("lists what was left out", async () => {
    await renderList();
    await userEvent.click(screen.getByText("Eine Datei wurde ausgelassen"));
    expect(await screen.findByText(/^005\.txt.*gefunden: eine leere Datei/)).toBeTruthy();
  });

  it("offers the report where there is one, by name and by key, and only there", async () => {
    await renderList();
    expect(screen.queryByRole("radio", { name: "Prüfbericht" })).toBeNull();
    cleanup();
    const findings = { findings: [] };
    vi.stubGlobal("fetch", async (url: string) =>
      Response.json(/report/.test(url) ? findings : { ...dataset, findings: 0 }),
    );
    const { history } = await renderList();
    await userEvent.click(screen.getByRole("radio", { name: "Prüfbericht" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Prüfbericht" })).toBeTruthy();
    expect(document.querySelector("[data-place=filters]")?.hasAttribute("hidden")).toBe(true);
    expect(history.current().layout).toBe("report");
    act(() => history.open({ ...history.current(), layout: "matrix" }));
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard("l");
    expect(history.current().layout).toBe("report");
  });

  it("shows the events where a link asks for a report that this build does not have", async () => {
    renderWholeApp("?view=report");
    await screen.findByRole("heading", { level: 1, name: "Ein Zeitstrahl" });
    expect(screen.queryByRole("region", { name: "Prüfbericht" })).toBeNull();
    expect(screen.getByRole("radio", { name: "Zeitstrahl" })).toHaveProperty("checked", true);
  });

  it.each([
    ["no event", [anArticle({ headline: "Ein Artikel" })], /nichts gefunden, was sie vorschlagen würde/],
    ["no article", [], /kein Artikel, der sich lesen lässt/],
  ])("says of a timeline with %s what there is, and to its editor how to go on", async (_, articles, words) => {
    for (const layout of ["timeline", "list", "matrix"]) {
      vi.stubGlobal("fetch", async () => Response.json(aDataset({ articles: [...articles] })));
      renderWholeApp(`?view=${layout}`);
      expect(await screen.findByRole("heading", { name: "Noch keine Ereignisse" })).toBeTruthy();
      expect(screen.getByText(words)).toBeTruthy();
      expect(screen.queryAllByRole("link", { name: "Ein Artikel" })).toHaveLength(articles.length);
      expect(screen.queryByRole("link", { name: "Als Geschichte lesen" })).toBeNull();
      await expectNoAxeViolations(screen.getByRole("main"));
      cleanup();
    }
  });

  it("tells readers of an empty timeline nothing of how it is made", async () => {
    vi.stubEnv("DEV", false);
    vi.stubGlobal("fetch", async () => Response.json(aDataset()));
    renderWholeApp("?lang=en");
    expect(await screen.findByText("There is no event on this timeline yet.")).toBeTruthy();
    expect(screen.queryByText(/timeline\.yaml|npm run/)).toBeNull();
    vi.unstubAllEnvs();
  });

  it("copies the link to the view, and confirms it", async () => {
    const user = userEvent.setup();
    await renderList("&dates=editorial");
    await user.click(screen.getByRole("button", { name: "Link kopieren" }));
    expect(await navigator.clipboard.readText()).toMatch(/\/\?view=list&dates=editorial$/);
    expect(screen.getByText("Link kopiert. Er öffnet genau diese Ansicht.")).toBeTruthy();
  });

  it("says so when the connection is gone", async () => {
    await renderList();
    const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event("offline")));
    expect(screen.getByText(/Keine Verbindung/)).toBeTruthy();
    online.mockRestore();
  });

  it("steps through the themes", async () => {
    await renderList();
    await userEvent.click(screen.getByRole("button", { name: "Farben: wie im System" }));
    expect(document.documentElement.dataset.theme).toBe("light");
    await userEvent.click(screen.getByRole("button", { name: "Farben: hell" }));
    expect(document.documentElement.dataset.theme).toBe("dark");
    await userEvent.click(screen.getByRole("button", { name: "Farben: dunkel" }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it("has no violation that axe finds", async () => {
    await renderList("&e=juni-pakt");
    await screen.findByRole("heading", { level: 2, name: "Das Abkommen" });
    await expectNoAxeViolations(document.body);
  });
});

describe("the panel", () => {
  it("opens an event, takes the focus, and gives it back on Esc", async () => {
    const { history } = await renderList();
    const link = screen.getByRole("link", { name: "Das Abkommen" });
    await userEvent.click(link);
    const panel = await screen.findByRole("complementary", { name: "Ereignis" });
    expect(await within(panel).findByRole("heading", { name: "Das Abkommen" })).toBeTruthy();
    expect(document.activeElement).toBe(panel);
    await waitFor(() => expect(document.title).toBe("Das Abkommen – Ein Zeitstrahl"));
    await userEvent.keyboard("{Escape}");
    expect(history.current().event).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  it("shows an event of a former id under its present one", async () => {
    const { history } = await renderList("&e=pakt");
    await waitFor(() => expect(history.current().event).toBe("juni-pakt"));
    expect(window.location.pathname).toBe("/e/juni-pakt/");
  });

  it("offers what is nearest to an event that does not exist", async () => {
    const { history } = await renderList("&e=juni-packt");
    expect(await screen.findByRole("heading", { name: "Kein Ereignis mit der Kennung „juni-packt“" })).toBeTruthy();
    const panel = within(screen.getByRole("complementary"));
    await userEvent.click(panel.getByRole("link", { name: "Das Abkommen" }));
    expect(history.current().event).toBe("juni-pakt");
  });

  it("says of a withdrawn event since when and why", async () => {
    await renderList("&e=fehler");
    expect(await screen.findByText("Zurückgezogen am 20. November 2026.")).toBeTruthy();
    expect(screen.getByText("Grund: Die Stelle sagt das nicht.")).toBeTruthy();
  });

  it("says of an article that does not exist that it does not", async () => {
    await renderList("&a=artikel");
    expect(await screen.findByRole("heading", { name: "Kein Artikel mit der Kennung „artikel“" })).toBeTruthy();
  });

  it("says when the filters hide the open event", async () => {
    const { history } = await renderList("&e=juni-pakt&actor=kim");
    expect(await screen.findByText("Die Filter blenden dieses Ereignis gerade aus.")).toBeTruthy();
    await userEvent.click(
      within(screen.getByRole("complementary")).getByRole("button", { name: "Alle Filter aufheben" }),
    );
    expect(history.current().filters.actors).toEqual([]);
  });
});

describe("keys", () => {
  it("lead to the filters and the help, and change the view", async () => {
    const { history } = await renderList();
    await userEvent.keyboard("f");
    expect(document.activeElement?.textContent).toMatch(/Nordkorea|Kim/);
    await userEvent.keyboard("?");
    expect(await screen.findByRole("dialog", { name: "Was ist das?" })).toBeTruthy();
    await userEvent.keyboard("l");
    expect(history.current().layout).toBe("list");
    await userEvent.click(screen.getByRole("button", { name: "Schließen" }));
    await userEvent.keyboard("l");
    expect(history.current().layout).toBe("matrix");
    await userEvent.keyboard("l");
    expect(history.current().layout).toBeNull();
  });

  it("that are single letters can be switched off", async () => {
    const { history, session } = await renderList();
    await userEvent.keyboard("?");
    await userEvent.click(await screen.findByRole("checkbox", { name: /Einzelne Zeichen/ }));
    await userEvent.click(screen.getByRole("button", { name: "Schließen" }));
    expect(session.getState().letterKeys).toBe(false);
    await userEvent.keyboard("l?");
    expect(history.current().layout).toBe("list");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
