import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { EventPanel } from "../../../../src/features/event-panel/EventPanel.tsx";
import type { ActorId, ArticleId, EvidenceKey, PropertyId, QuestionId } from "../../../../src/model/ids.ts";
import type { Language } from "../../../../src/model/localized.ts";
import {
  aCorpus,
  aDataset,
  aDate,
  anActor,
  anArticle,
  anEvent,
  anEvidence,
  type EventChange,
  noDate,
  saidBy,
} from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const article = "article" as ArticleId;
const both = (words: string) => ({ de: words, en: words });
const sentence = "Nach Erkenntnissen sollen 12.000 Soldaten entsandt werden.";
const key = "0000abcd" as EvidenceKey;
const property = "to-be-sent" as PropertyId;

const alleged = anEvidence({
  key,
  quote: { exact: sentence, prefix: "", suffix: "" },
  position: { start: 10, end: 10 + sentence.length },
  telling: [{ start: 29, end: 51 }],
  stance: "alleges",
  attribution: [saidBy("reuters"), saidBy("nis")],
});

function show(change: EventChange = {}, address = "e/event/", language: Language = "de") {
  const event = anEvent({
    title: "NIS: 12.000 Soldaten sollen entsandt werden",
    when: aDate("[..2024-10-18]", {
      basis: "inferred",
      derivation: [{ rule: "reported", article, anchor: "2024-10-18", result: "[..2024-10-18]" }],
    }),
    participants: [
      { actor: "nordkorea" as ActorId, role: "agent" },
      { actor: "russland" as ActorId, role: "place" },
    ],
    evidence: [alleged],
    ...change,
  });
  const { timeline } = aDataset();
  const corpus = aCorpus({
    events: [event, anEvent({ id: "other", claims: [claim(200, 999, "hunderte")], evidence: [anEvidence({ key })] })],
    actors: [anActor("nis", { names: both("NIS") }), anActor("reuters")],
    articles: [
      anArticle({
        headline: "Truppen zur Verstärkung",
        datePublished: aDate("2024-10-18", {
          derivation: [
            {
              rule: "dateline",
              passage: {
                article,
                position: { start: 300, end: 308 },
                quote: { exact: "18.10.24", prefix: "", suffix: "" },
              },
              result: "2024-10-18",
            },
          ],
        }),
      }),
    ],
    timeline: {
      ...timeline,
      properties: [{ id: property, name: both("sollen entsandt werden"), unit: both("Soldaten") }],
      questions: [{ id: "soldaten" as QuestionId, title: both("Wie viele Soldaten?"), properties: [property] }],
    },
  });
  return renderInApp(<EventPanel event={event} />, {
    corpus,
    address,
    language,
  });
}

function claim(min: number, max: number, words: string) {
  return { property, min, max, words, approximate: false, by: saidBy("nis"), evidence: key };
}

describe("the head of the event panel", () => {
  it("says how long it lasted where a text says so, and nothing of it elsewhere", () => {
    const { unmount } = show({ lasts: "P3D" });
    expect(within(screen.getByRole("region", { name: "Datum" })).getByText("Dauer: 3 Tage")).toBeTruthy();
    unmount();
    show();
    expect(screen.queryByText(/^Dauer/)).toBeNull();
  });

  it("says what it is, who says so and when, and how the date is known", async () => {
    const { container } = show();
    expect(screen.getByRole("article", { name: "NIS: 12.000 Soldaten sollen entsandt werden" })).toBeTruthy();
    expect(screen.getByText("Sonstiges", { exact: false })).toBeTruthy();
    expect(screen.getByText("laut NIS", { selector: "p > span" })).toBeTruthy();
    const date = within(screen.getByRole("region", { name: "Datum" }));
    expect(date.getByText("spätestens 18. Oktober 2024")).toBeTruthy();
    expect(date.getByText("erschlossen")).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it("explains the date, and the article's own date inside of it", async () => {
    show();
    await userEvent.click(screen.getByText("Wie dieses Datum zustande kommt"));
    const step = screen.getAllByRole("listitem").find((item) => item.textContent?.startsWith("Der Artikel „Truppen"));
    expect(step?.textContent).toContain("berichtet davon als geschehen. Daraus folgt: spätestens 18. Oktober 2024.");
    expect(within(step as HTMLElement).getByText("Wie das Datum dieses Artikels zustande kommt")).toBeTruthy();
    expect(screen.getByRole("link", { name: "„18.10.24“" }).getAttribute("href")).toBe("/a/article/?e=event&s=300-308");
  });

  it("gives the reason where there is no date", async () => {
    const { container } = show({ when: noDate("Der Artikel trägt kein Datum.") });
    expect(screen.getByText("ohne Datum")).toBeTruthy();
    expect(screen.getByText("Der Artikel trägt kein Datum.")).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it("marks a draft as such", () => {
    show({ origin: "drafted" });
    expect(screen.getByText("Entwurf – von der Software vorgeschlagen, nicht geprüft")).toBeTruthy();
  });
});

describe("what the editor knows", () => {
  const editorial = {
    basis: "editorial",
    edtf: "2024-06-19",
    earliest: "2024-06-19",
    latest: "2024-06-19",
    note: both("An diesem Tag unterzeichnet."),
    source: both("KCNA, 20. Juni 2024"),
  } as const;

  it("is mentioned, but not told, while the articles' dates are chosen", () => {
    show({ whenEditorial: editorial });
    expect(screen.getByText(/Dazu gibt es Redaktionswissen/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Mit Redaktionswissen zeigen" })).toBeTruthy();
    expect(screen.queryByText(/19. Juni 2024/)).toBeNull();
  });

  it("is told with its source beside what the articles say, where it is chosen", async () => {
    const { container } = show({ whenEditorial: editorial }, "e/event/?dates=editorial");
    expect(screen.getByText("Redaktion: 19. Juni 2024")).toBeTruthy();
    expect(screen.getByText("Quelle: KCNA, 20. Juni 2024")).toBeTruthy();
    expect(screen.getByText(/^Laut Artikeln: /).textContent).toBe("Laut Artikeln: spätestens 18. Oktober 2024");
    await expectNoAxeViolations(container);
  });
});

describe("participants and speakers", () => {
  it("stand by role and filter by the actor", async () => {
    const { history } = show();
    expect(screen.getByText("Handelnd").nextElementSibling?.textContent).toBe("Nordkorea");
    expect(screen.getByText("Ort").nextElementSibling?.textContent).toBe("Russland");
    await userEvent.click(screen.getByRole("button", { name: "Russland" }));
    expect(history.current().filters.actors).toEqual(["russland"]);
    expect(screen.getByRole("button", { name: "Russland", pressed: true })).toBeTruthy();
  });

  it("filter by who says it", async () => {
    const { history } = show();
    await userEvent.click(
      within(screen.getByText("Sagt es").parentElement as HTMLElement).getByRole("button", { name: "NIS" }),
    );
    expect(history.current().filters.says).toEqual(["nis"]);
  });

  it("include the article's own voice and those it does not name", () => {
    show({
      evidence: [anEvidence(), anEvidence({ attribution: [{ kind: "unnamed", words: both("Berichte") }] })],
    });
    const says = screen.getByText("Sagt es").nextElementSibling;
    expect(says?.textContent).toContain("der Artikel selbst");
    expect(says?.textContent).toContain("Sprecher ungenannt");
  });
});

describe("those who deny it", () => {
  it("do not stand among those who say so", () => {
    show({ evidence: [anEvidence(), anEvidence({ stance: "denies", attribution: [saidBy("nis")] })] });
    expect(screen.getByText("Sagt es").nextElementSibling?.textContent).toBe("der Artikel selbst");
    expect(screen.getByText("Bestreitet es").nextElementSibling?.textContent).toBe("NIS");
  });
});

describe("figures", () => {
  it("of every event stand in one table, each with its speaker and its quote", async () => {
    const { container } = show({ claims: [claim(12000, 12000, "12.000 Soldaten")] });
    const table = screen.getByRole("table", { name: "Wie viele Soldaten? Zwei Angaben, die voneinander abweichen" });
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows).toContain("NIS: „12.000 Soldaten“12.000 Soldaten");
    expect(rows.some((row) => row?.startsWith("NIS: „hunderte“200–999 Soldaten"))).toBe(true);
    expect(within(table).getByRole("link", { name: "„hunderte“" }).getAttribute("href")).toBe(
      `/e/other/?evidence=${key}`,
    );
    await expectNoAxeViolations(container);
  });

  it("have no place beside an event that counts nothing", () => {
    show();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

/** Who says it, in the words around the names, which are links. */
function attribution(words: string): HTMLElement {
  return screen.getByText((_, element) => element?.tagName === "STRONG" && element.textContent === words);
}

describe("evidence", () => {
  it("is the whole sentence with its telling part, who says it, and where it stands", () => {
    show();
    expect(screen.getByText("sollen 12.000 Soldaten", { selector: "mark" }).closest("blockquote")?.textContent).toBe(
      sentence,
    );
    expect(screen.getByText("sollen 12.000 Soldaten").closest("blockquote")?.getAttribute("lang")).toBe("de");
    expect(attribution("laut Reuters, laut NIS").parentElement?.textContent).toBe("laut Reuters, laut NIS · Angabe");
    expect(screen.getByText("Truppen zur Verstärkung", { selector: "cite" }).parentElement?.textContent).toBe(
      "Truppen zur Verstärkung · Herkunft unbekannt · erschienen 18. Okt. 2024 (steht im Text)",
    );
    expect(screen.getByRole("link", { name: "Im Artikel zeigen" }).getAttribute("href")).toBe(
      `/a/article/?e=event&evidence=${key}`,
    );
  });

  it("from articles with mostly the same words counts once, says so and leads from the copy to the original", async () => {
    const event = anEvent({
      evidence: [
        anEvidence({ article }),
        anEvidence({ article: "copy" as ArticleId, quote: { exact: "Anders.", prefix: "", suffix: "" } }),
      ],
    });
    const articles = [
      anArticle({ headline: "Truppen zur Verstärkung" }),
      anArticle({ id: "copy", headline: "Truppen", publisher: "Nordblatt", copyOf: article }),
    ];
    const corpus = aCorpus({ events: [event], articles });
    const { container } = renderInApp(<EventPanel event={event} />, { corpus, address: "e/event/" });
    expect(screen.getByText("nur eine Quelle")).toBeTruthy();
    expect(screen.getByText(/2 dieser Artikel haben weitgehend denselben Wortlaut/)).toBeTruthy();
    expect(screen.getByText("Truppen", { selector: "cite" }).parentElement?.textContent).toBe(
      "Truppen · Nordblatt · erschienen 18. Okt. 2024 (steht im Text) · weitgehend derselbe Wortlaut wie in Truppen zur Verstärkung",
    );
    const [link] = screen.getAllByRole("link", { name: "Truppen zur Verstärkung" });
    expect(link?.getAttribute("href")).toBe("/a/article/?e=event");
    expect(corpus.traitsOf(event)).toEqual(["single-source"]);
    await expectNoAxeViolations(container);
  });

  it("takes the focus where the link names it", async () => {
    show({ evidence: [anEvidence(), alleged] }, `e/event/?evidence=${key}`);
    const card = attribution("laut Reuters, laut NIS").closest("li");
    await waitFor(() => expect(document.activeElement).toBe(card));
  });

  it("says where its words are withheld", async () => {
    const { container } = show({ evidence: [{ ...alleged, quote: null }] });
    expect(screen.getByText("Der Wortlaut ist nicht freigegeben.")).toBeTruthy();
    await expectNoAxeViolations(container);
  });
});

describe("copying", () => {
  it("confirms itself on the button and in a notice", async () => {
    const user = userEvent.setup();
    const { session } = show();
    await user.click(screen.getByRole("button", { name: "Link zur Stelle" }));
    expect(await screen.findByRole("button", { name: "Kopiert" })).toBeTruthy();
    expect(session.getState().notice?.text).toBe("Der Link ist kopiert.");
    expect(new URL(await navigator.clipboard.readText()).search).toBe(`?evidence=${key}`);
  });

  it("says where the link is when the browser refuses", async () => {
    const user = userEvent.setup();
    const { session } = show();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "Link zur Stelle" }));
    expect(session.getState().notice?.text).toMatch(/steht in der Adresszeile/);
  });
});

describe("corrections", () => {
  it("stand at the end, in the open", async () => {
    const { container } = show({
      corrections: [{ day: "2025-01-02", what: both("Der Titel war falsch."), why: both("Ein Lesefehler.") }],
    });
    expect(screen.getByRole("heading", { name: "Korrekturen" })).toBeTruthy();
    expect(screen.getByText("2. Januar 2025").parentElement?.textContent).toBe(
      "2. Januar 2025: Der Titel war falsch. Ein Lesefehler.",
    );
    await expectNoAxeViolations(container);
  });
});

describe("in English", () => {
  it("keeps the quotes in their own language", async () => {
    const { container } = show({}, "e/event/?lang=en", "en");
    expect(screen.getByText("by 18 October 2024")).toBeTruthy();
    expect(attribution("according to Reuters, according to NIS")).toBeTruthy();
    expect(screen.getByText("sollen 12.000 Soldaten").closest("blockquote")?.getAttribute("lang")).toBe("de");
    await expectNoAxeViolations(container);
  });
});
