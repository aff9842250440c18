import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Report } from "../../../../src/features/report/Report.tsx";
import type { HealthFinding } from "../../../../src/model/health-report.ts";
import type { ArticleId, EventId } from "../../../../src/model/ids.ts";
import { aCorpus, anArticle, anEvent } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const draft: HealthFinding = {
  group: "drafts",
  severity: "warning",
  code: "draft-undecided",
  place: { file: "bericht.txt", line: 5 },
  expected: { code: "decision" },
  found: { code: "draft", id: "draft-visit" as EventId, title: { de: "Ein Besuch", en: "A visit" } },
  event: "draft-visit" as EventId,
  article: "bericht" as ArticleId,
  passage: { start: 3, end: 20 },
};
const altered: HealthFinding = {
  group: "quotes",
  severity: "error",
  code: "quote-altered",
  place: { file: "timeline.yaml", line: 12, column: 9 },
  expected: { code: "exact-words", file: "bericht.txt", words: "Er kam." },
  found: { code: "quoted", text: "other words" },
};

const both = { de: "Besuch", en: "Visit" };
const copied = { code: "copy" as const, percent: 93, of: "bericht" as ArticleId, file: "bericht.txt" };

const corpus = aCorpus({
  findings: 2,
  events: [anEvent({ id: "draft-visit", title: "Ein Besuch", origin: "drafted" })],
  articles: [anArticle({ id: "bericht", headline: "Der Bericht" })],
});

function answer(body: unknown, status = 200) {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status }));
}

function show(findings: readonly HealthFinding[], address = "?view=report", language: "de" | "en" = "de") {
  answer({ findings });
  return renderInApp(<Report />, { corpus, address, language });
}

afterEach(() => vi.unstubAllGlobals());

const kinds = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

describe("the health report", () => {
  it("says that it is loading, then lists what was found, the most pressing first", async () => {
    const { container } = show([draft, altered]);
    expect(screen.getByRole("status").textContent).toContain("Der Prüfbericht wird geladen.");
    expect(await screen.findByRole("heading", { level: 2, name: "Prüfbericht: 2 Befunde" })).toBeTruthy();
    expect(kinds()).toEqual(["Zitate (1)", "Offene Entwürfe (1)"]);
    const [quote, open] = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(quote).toBe(
      'Zitat weicht vom Artikel ab Fehlertimeline.yaml, Zeile 12, Spalte 9erwartetder genaue Wortlaut von bericht.txt: "Er kam."gefunden"other words"',
    );
    expect(open).toMatch(/^Entwurf ohne Entscheidung bericht\.txt, Zeile 5erwartetein Ereignis in timeline\.yaml/);
    await expectNoAxeViolations(container);
  });

  it("leads to the event and to the passage in its article", async () => {
    show([draft]);
    const event = await screen.findByRole("link", { name: "Entwurf: Ein Besuch" });
    expect(event.getAttribute("href")).toBe("/e/draft-visit/?view=report");
    const passage = screen.getByRole("link", { name: "Stelle im Artikel: Der Bericht" });
    expect(passage.getAttribute("href")).toBe("/a/bericht/?view=report&s=3-20");
  });

  it.each([
    ["de", { code: "no-date" }, "keins"],
    ["en", { code: "no-date" }, "none"],
    ["de", { code: "withheld" }, "Worte, die nicht veröffentlicht werden"],
    ["en", { code: "withheld" }, "words that are not published"],
    ["de", { code: "draft", id: "draft-visit" as EventId, title: both }, "draft-visit: Besuch"],
    ["en", { code: "draft", id: "draft-visit" as EventId, title: both }, "draft-visit: Visit"],
    ["de", { code: "actor", id: "hafen", name: both, event: both }, "Besuch (hafen), nur in „Besuch“"],
    ["en", { code: "actor", id: "hafen", name: both, event: null }, "Visit (hafen), in none"],
    ["de", copied, "93 % von bericht.txt; beide zählen als eine Quelle"],
    ["en", copied, "93% of bericht.txt; both count as one source"],
  ] as const)("says in the reader's language what was found: %s: %o", async (language, found, words) => {
    show([{ ...draft, found }], "?view=report", language);
    expect((await screen.findByText(words)).tagName).toBe("BDI");
  });

  it("leads from a copy to the article that it repeats, too", async () => {
    show([{ ...draft, found: copied }]);
    const original = await screen.findByRole("link", { name: "Der andere Artikel: Der Bericht" });
    expect(original.getAttribute("href")).toBe("/a/bericht/?view=report");
  });

  it("can be narrowed to one kind, by the keyboard and by a link", async () => {
    const { history, unmount } = show([draft, altered]);
    const chip = await screen.findByRole("button", { name: /Offene Entwürfe/ });
    chip.focus();
    await userEvent.keyboard("{Enter}");
    expect(kinds()).toEqual(["Offene Entwürfe (1)"]);
    expect(chip.getAttribute("aria-pressed")).toBe("true");
    expect(history.current().findings).toBe("drafts");
    await userEvent.keyboard("{Enter}");
    expect(kinds()).toHaveLength(2);
    unmount();
    show([draft, altered], "?view=report&findings=quotes");
    await waitFor(() => expect(kinds()).toEqual(["Zitate (1)"]));
  });

  it("shows everything where nothing is left of the kind that a link names", async () => {
    show([draft], "?view=report&findings=quotes", "en");
    expect(await screen.findByRole("heading", { level: 2, name: "Health report: one finding" })).toBeTruthy();
    expect(kinds()).toEqual(["Open drafts (1)"]);
  });

  it("shows very many in steps", async () => {
    show(Array.from({ length: 120 }, (_, at) => ({ ...altered, place: { file: "timeline.yaml", line: at + 1 } })));
    await userEvent.click(await screen.findByRole("button", { name: "50 von weiteren 70 zeigen" }));
    await userEvent.click(screen.getByRole("button", { name: "Weitere 20 zeigen" }));
    expect(within(screen.getByRole("region", { name: "Zitate (120)" })).getAllByRole("listitem")).toHaveLength(120);
    expect(screen.queryByRole("button", { name: /zeigen/ })).toBeNull();
  });

  it("says that nothing was found", async () => {
    const { container } = show([], "?view=report", "en");
    expect(await screen.findByText("Nothing was found that anybody would have to look at.")).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it("says that it could not be loaded, and tries again", async () => {
    answer(null, 404);
    renderInApp(<Report />, { corpus });
    expect((await screen.findByRole("alert")).textContent).toContain("Der Prüfbericht ließ sich nicht laden");
    answer({ findings: [draft] });
    await userEvent.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
    expect(await screen.findByText("Entwurf ohne Entscheidung")).toBeTruthy();
  });

  it("does not show what is no report", async () => {
    answer({ findings: [{ ...draft, group: "others" }] });
    renderInApp(<Report />, { corpus });
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});
