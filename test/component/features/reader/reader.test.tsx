import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { corpusAsOf } from "../../../../src/data/corpus-as-of.ts";
import { Reader } from "../../../../src/features/reader/Reader.tsx";
import type { Article, ArticleText } from "../../../../src/model/article.ts";
import type { IsoDay } from "../../../../src/model/day.ts";
import type { ActorId, ArticleId, EvidenceKey } from "../../../../src/model/ids.ts";
import type { Language } from "../../../../src/model/localized.ts";
import {
  aCorpus,
  aDate,
  anActor,
  anArticle,
  anArticleText,
  anEvent,
  anEvidence,
  noDate,
} from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const id = "article" as ArticleId;
const headline = "Truppen zur Verstärkung";
const sentences = {
  first: "Im Juni kam Putin nach Pjöngjang.",
  second: "Der Einsatz hat begonnen.",
  third: "Putin schweigt.",
};
const text = [headline, Object.values(sentences).join(" ")].join("\n");
const key = (name: string) => name.padStart(8, "0") as EvidenceKey;

function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function proof(words: string, name: string) {
  return anEvidence({ key: key(name), position: at(words), quote: { exact: words, prefix: "", suffix: "" } });
}

const events = [
  anEvent({ id: "besuch", title: "Putin in Pjöngjang", evidence: [proof(sentences.first, "a")] }),
  anEvent({ id: "einsatz", title: "Der Einsatz", evidence: [proof(sentences.second, "b")] }),
  anEvent({ id: "folge", title: "Die Folge", evidence: [proof(sentences.second, "b")] }),
];

const content: ArticleText = anArticleText(text, {
  blocks: [
    { kind: "heading", ...at(headline) },
    { kind: "paragraph", start: headline.length + 1, end: text.length },
  ],
  actors: [
    { position: at("Putin"), actor: "putin" as ActorId },
    { position: at("Pjöngjang"), actor: "nordkorea" as ActorId },
    { position: { start: text.lastIndexOf("Putin"), end: text.lastIndexOf("Putin") + 5 }, actor: "putin" as ActorId },
  ],
  times: [
    {
      position: at("Im Juni"),
      type: "DATE",
      value: "2024-06",
      time: { edtf: "2024-06", earliest: "2024-06-01", latest: "2024-06-30" },
      basis: "resolved",
      derivation: [{ rule: "month", anchor: { from: "document", edtf: "2024-10-18" }, result: "2024-06" }],
    },
  ],
});

function answerWith(body: unknown, status = 200) {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(JSON.stringify(body), { status })),
  );
}

function show(
  address = "a/article/",
  change: Partial<Article> = {},
  language: Language = "de",
  others: readonly Article[] = [],
  known: IsoDay | null = null,
) {
  const corpus = aCorpus({
    events,
    articles: [anArticle({ headline, ...change, id }), ...others],
    actors: [
      anActor("putin", { kind: "person", description: { de: "Präsident Russlands", en: "president of Russia" } }),
      anActor("nordkorea"),
    ],
  });
  return renderInApp(<Reader articleId={id} />, {
    corpus: known ? corpusAsOf(corpus, known) : corpus,
    address,
    language,
  });
}

beforeEach(() => answerWith(content));
afterEach(() => vi.unstubAllGlobals());

const paragraph = async () => (await screen.findByText("Pjöngjang")).closest("p") as HTMLElement;

describe("the head of an article", () => {
  it("says what is known of it and how", async () => {
    const { container } = show("a/article/?e=besuch", {
      section: "Politik",
      byline: "– NAG",
      alternativeHeadline: "Erste Schritte",
      repairs: [{ kind: "headline-stood-twice", line: 7, words: headline }],
    });
    expect(screen.getByText("Artikel · Politik · erschienen 18. Oktober 2024 (steht im Text)")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2, name: headline }).getAttribute("lang")).toBe("de");
    expect(screen.getByText("Erste Schritte")).toBeTruthy();
    expect(screen.getByText("Herkunft unbekannt")).toBeTruthy();
    expect(screen.getByText("– NAG")).toBeTruthy();
    expect(screen.getByText("Beim Einlesen bereinigt: eine Stelle")).toBeTruthy();
    expect(screen.getByText(/Die Überschrift stand doppelt \(Zeile 7\)/)).toBeTruthy();
    await paragraph();
    await expectNoAxeViolations(container);
  });

  it("marks a stand-in headline and a missing date as such", () => {
    show("a/article/", { headlineOrigin: "stand-in", datePublished: noDate("Kein Datum im Text.") });
    expect(screen.getByText(/Der Artikel hat keine Überschrift/)).toBeTruthy();
    expect(screen.getByText("Artikel · Erscheinungsdatum unbekannt")).toBeTruthy();
    expect(screen.getByText("Kein Datum im Text.")).toBeTruthy();
  });

  it("leads to the articles with mostly the same words, and does not say whose they are", async () => {
    const first = anArticle({ id: "first", headline: "Erste Truppen", publisher: "Nordblatt" });
    const later = anArticle({ id: "later", headline: "Noch einmal Truppen", copyOf: id });
    const { container } = show("a/article/?e=besuch", { copyOf: "first" as ArticleId }, "de", [first, later]);
    const part = screen.getByText("Weitgehend derselbe Wortlaut wie in:").parentElement as HTMLElement;
    const links = within(part).getAllByRole("link");
    expect(links.map((link) => `${link.textContent} ${link.getAttribute("href")}`)).toEqual([
      "Erste Truppen /a/first/?e=besuch",
      "Noch einmal Truppen /a/later/?e=besuch",
    ]);
    expect(within(part).getByText(/Wer von wem übernommen hat, ist damit nicht gesagt/)).toBeTruthy();
    await paragraph();
    await expectNoAxeViolations(container);
  });

  it("says nothing of other words where there are none like them", () => {
    show("a/article/", {}, "en", [anArticle({ id: "first" })]);
    expect(screen.queryByText(/Mostly the same words/)).toBeNull();
  });

  it("explains its date", () => {
    const date = aDate("2024-07", { basis: "inferred", derivation: [{ rule: "undated-article", article: id }] });
    show("a/article/", { datePublished: date });
    expect(screen.getByText("Wie dieses Datum zustande kommt")).toBeTruthy();
  });
});

describe("the events in an article", () => {
  it("stand in the order of the text and lead to their sentence", async () => {
    show("a/article/?e=einsatz");
    const list = within(screen.getByRole("navigation", { name: "In diesem Artikel" }));
    const links = list.getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual(["Putin in Pjöngjang", "Der Einsatz", "Die Folge"]);
    expect(list.getByRole("link", { current: true }).textContent).toBe("Der Einsatz");
    expect(links[0]?.getAttribute("href")).toBe(`/a/article/?e=besuch&evidence=${key("a")}`);
  });
});

describe("the text", () => {
  it("is all there, word for word, and does not repeat the headline", async () => {
    show();
    const words = (await paragraph()).cloneNode(true) as HTMLElement;
    for (const extra of words.querySelectorAll("a, button, [role=tooltip]")) extra.remove();
    expect(words.textContent).toBe(Object.values(sentences).join(" "));
    expect(screen.getAllByText(headline)).toHaveLength(1);
  });

  it("highlights the evidence of the chosen event, also for ears, and brings it the focus", async () => {
    const { container } = show("a/article/?e=besuch");
    await paragraph();
    const mark = container.querySelector("mark") as HTMLElement;
    expect(mark.textContent).toMatch(/^\[Fundstelle Anfang\] Im Juni kam .* \[Fundstelle Ende\]$/);
    expect(container.querySelectorAll("mark")).toHaveLength(1);
    await waitFor(() => expect(document.activeElement).toBe(mark));
  });

  it("opens at the passage that the link names", async () => {
    const { container } = show(`a/article/?evidence=${key("b")}`);
    await paragraph();
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector("mark")));
    expect(document.activeElement?.textContent).toContain(sentences.second);
  });

  it("opens at a passage that proves nothing, and still highlights the chosen event", async () => {
    const { start, end } = at(sentences.third);
    const { container } = show(`a/article/?e=besuch&s=${start}-${end}`);
    await paragraph();
    await waitFor(() => expect(document.activeElement?.textContent).toContain("schweigt."));
    expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent?.slice(0, 20))).toEqual([
      "[Fundstelle Anfang] ",
      "[Gesuchte Stelle Anf",
    ]);
  });

  it("leads from a sentence to its event", async () => {
    const { history } = show();
    await paragraph();
    await userEvent.click(screen.getByText("Im Juni kam", { exact: false }));
    expect(history.current()).toMatchObject({ event: "besuch", article: null, evidence: key("a") });
  });

  it("leads to the event by keyboard too", async () => {
    show();
    const link = within(await paragraph()).getByRole("link", { name: "Putin in Pjöngjang" });
    expect(link.getAttribute("href")).toBe(`/e/besuch/?evidence=${key("a")}`);
  });

  it("offers a choice where a sentence proves several events, until Escape", async () => {
    const { container } = show();
    await paragraph();
    await userEvent.click(screen.getByText(sentences.second));
    const choice = screen.getByText("Diese Stelle belegt:").parentElement as HTMLElement;
    expect(
      within(choice)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["Der Einsatz", "Die Folge"]);
    expect(screen.getByRole("button", { name: "Diese Stelle belegt 2 Ereignisse", expanded: true })).toBeTruthy();
    await expectNoAxeViolations(container);
    screen.getByRole("button", { name: "Diese Stelle belegt 2 Ereignisse" }).focus();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByText("Diese Stelle belegt:")).toBeNull();
  });
});

describe("an article, where it is asked what was known on a day", () => {
  const asOf = (day: IsoDay, address = "a/article/", change: Partial<Article> = {}, language: Language = "de") =>
    show(`${address}${address.includes("?") ? "&" : "?"}known=${day}`, change, language, [], day);
  const fold = () => screen.queryByText("Erst später erschienen: Ereignisse und Text")?.closest("details");

  it("is folded away with what it tells as long as it had not appeared", async () => {
    const { container } = asOf("2024-10-17");
    expect(
      screen.getByText("Seinem Datum nach war dieser Artikel am 17. Oktober 2024 noch nicht erschienen."),
    ).toBeTruthy();
    const words = await paragraph();
    expect(fold()?.open).toBe(false);
    expect(fold()?.contains(words)).toBe(true);
    expect(fold()?.contains(screen.getByRole("navigation", { name: "In diesem Artikel", hidden: true }))).toBe(true);
    await expectNoAxeViolations(container);
  });

  it("is unfolded where a link leads to a passage of it", async () => {
    const { container } = asOf("2024-10-17", `a/article/?evidence=${key("b")}`);
    await paragraph();
    expect(fold()?.open).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector("mark")));
  });

  it("says where its date leaves open whether it had appeared, and is there", async () => {
    asOf("2024-10-17", "a/article/", { datePublished: noDate() }, "en");
    expect(
      screen.getByText("Whether this article had appeared by 17 October 2024 is left open by its date."),
    ).toBeTruthy();
    expect((await paragraph()).closest("details")).toBeNull();
  });

  it("is as today once it had appeared", async () => {
    asOf("2024-10-18");
    expect((await paragraph()).closest("details")).toBeNull();
    expect(screen.queryByText(/erschienen war/)).toBeNull();
  });

  it("does not name those with the same words that came later", () => {
    const later = anArticle({
      id: "later",
      headline: "Noch einmal Truppen",
      copyOf: id,
      datePublished: aDate("2024-10-20"),
    });
    show("a/article/", {}, "de", [later], "2024-10-19");
    expect(screen.queryByText("Noch einmal Truppen")).toBeNull();
  });
});

describe("mentions", () => {
  it("introduce an actor at its first mention, for the keyboard too", async () => {
    show();
    await paragraph();
    const [first, ...more] = screen.getAllByRole("button", { name: "Putin" });
    expect(more).toEqual([]);
    expect(first?.tabIndex).toBe(0);
    expect(first?.dataset.hint).toBe("Putin – Präsident Russlands");
  });

  it("name the actor that other words stand for", async () => {
    show();
    await paragraph();
    expect(screen.getByRole("button", { name: "Pjöngjang" }).dataset.hint).toBe("Nordkorea");
  });

  it("mark times only when asked, and remember it for the visit", async () => {
    const { session, container } = show();
    await paragraph();
    expect(screen.queryByRole("button", { name: "Im Juni" })).toBeNull();
    await userEvent.click(screen.getByRole("checkbox", { name: "Zeitangaben zeigen" }));
    expect(screen.getByRole("button", { name: "Im Juni" }).dataset.hint).toBe(
      "bedeutet Juni 2024, gezählt vom Datum des Artikels (18. Oktober 2024)",
    );
    expect(session.getState().timesShown).toBe(true);
    await expectNoAxeViolations(container);
  });
});

describe("an article whose text is not here", () => {
  it("says that it is being loaded", async () => {
    vi.stubGlobal("fetch", () => new Promise(() => {}));
    const { container } = show();
    expect(screen.getByText("Der Artikel wird geladen.")).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it.each([
    ["without a connection", () => Promise.reject(new TypeError("failed")), /nicht auf diesem Gerät gespeichert/],
    ["where the server fails", async () => new Response("", { status: 503 }), /meldet einen Fehler \(503\)/],
  ])("says why %s", async (_, answer, words) => {
    vi.stubGlobal("fetch", answer);
    show();
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
  });

  it("says why and tries again", async () => {
    answerWith("gone", 404);
    const { container } = show();
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Die Datei fehlt auf dem Server.");
    await expectNoAxeViolations(container);
    answerWith(content);
    await userEvent.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
    expect(await paragraph()).toBeTruthy();
  });

  it("leads to the publisher where its text is not released, and quotes what may be quoted", async () => {
    answerWith(anArticleText(null));
    const { container } = show("a/article/", { rights: "excerpt", url: "https://example.org/x" });
    expect(await screen.findByText(/Zitiert werden nur die Stellen/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Beim Verlag lesen" }).getAttribute("href")).toBe("https://example.org/x");
    expect([...container.querySelectorAll("blockquote")].map((quote) => quote.textContent)).toEqual([
      sentences.first,
      sentences.second,
    ]);
    await expectNoAxeViolations(container);
  });
});

describe("in English", () => {
  it("keeps headline and text in their own language", async () => {
    const { container } = show("a/article/?lang=en&e=besuch", {}, "en");
    await paragraph();
    expect(screen.getByText("Article · published 18 October 2024 (stated in the text)")).toBeTruthy();
    expect(container.querySelector("mark")?.closest("[lang]")?.getAttribute("lang")).toBe("de");
    await expectNoAxeViolations(container);
  });
});
