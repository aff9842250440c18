import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createCorpus } from "../../../../src/data/corpus.ts";
import { SearchContent } from "../../../../src/features/search/SearchContent.tsx";
import { SearchOpener } from "../../../../src/features/search/SearchOpener.tsx";
import { SearchServiceContext } from "../../../../src/features/search/search-query.ts";
import { useSearchText } from "../../../../src/features/search/use-search-text.ts";
import type { Language } from "../../../../src/model/localized.ts";
import { createSearchService, type SearchService } from "../../../../src/search/text/search-service.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";
import { articleTexts, dataset, sentences, smallIndexFiles } from "../../../unit/search/text/small-index.ts";

const { head, parts } = smallIndexFiles();
const site: Readonly<Record<string, unknown>> = {
  "search/index.json": head,
  "search/sentences-0.json": parts[0],
  ...Object.fromEntries(articleTexts.map((text) => [`articles/${text.id}.json`, text])),
};
const corpus = createCorpus(dataset);

afterEach(() => vi.restoreAllMocks());

function show(address = "", options: { service?: SearchService; language?: Language } = {}) {
  const service = options.service ?? createSearchService(async (path) => site[path]);
  const onClose = vi.fn();
  const rendered = renderInApp(
    <SearchServiceContext value={service}>
      <Search onClose={onClose} />
    </SearchServiceContext>,
    { corpus, address, language: options.language ?? "de" },
  );
  return { ...rendered, onClose };
}

function Search({ onClose }: { readonly onClose: () => void }) {
  return <SearchContent search={useSearchText(onClose)} />;
}

const field = () => screen.getByRole("combobox");
const options = () => screen.findAllByRole("option");
const group = (name: string | RegExp) => screen.findByRole("group", { name });
const active = () => screen.queryByRole("option", { selected: true })?.textContent ?? null;

describe("the search", () => {
  it("has the focus in its field and says what can be typed", async () => {
    const { container } = show();
    expect(document.activeElement).toBe(field());
    expect(screen.getByText("genau diese Wortfolge")).toBeTruthy();
    expect(field().getAttribute("aria-expanded")).toBe("false");
    await expectNoAxeViolations(container);
  });

  it("groups what it finds, marks the words and names what a sentence proves", async () => {
    const { container } = show();
    await userEvent.type(field(), "soldaten");
    const events = await group("Ereignisse");
    expect(within(events).getByRole("option").textContent).toBe("Soldaten sollen entsandt werden");
    const [sentence] = within(await group("Sätze")).getAllByRole("option");
    expect(sentence?.textContent).toContain(sentences.troops);
    expect(sentence?.textContent).toContain("Fundstelle für: Soldaten sollen entsandt werden");
    expect([...(sentence?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent)).toEqual(["Soldaten"]);
    expect(field().getAttribute("aria-expanded")).toBe("true");
    await expectNoAxeViolations(container);
  });

  it("says of a sentence that it proves nothing", async () => {
    show();
    await userEvent.type(field(), "Häuser");
    expect((await options())[0]?.textContent).toContain("Zu keinem Ereignis erfasst");
  });

  it("shows by which other name an actor was found", async () => {
    show();
    await userEvent.type(field(), "Pjöngjang");
    const actor = within(await group("Akteure")).getByRole("option");
    expect(actor.textContent).toBe("NordkoreaPjöngjangnach diesem Akteur filtern: 3 Ereignisse");
    expect(actor.querySelector("mark")?.textContent).toBe("Pjöngjang");
  });

  it("reads the count out once the typing pauses", async () => {
    show();
    await userEvent.type(field(), "soldaten");
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("2 Treffer"), { timeout: 3000 });
  });

  it("speaks English", async () => {
    show("", { language: "en" });
    await userEvent.type(field(), "soldiers");
    const sentence = (await options())[0];
    expect(sentence?.textContent).toContain("Not recorded for any event");
    expect(await screen.findByText("1 hit")).toBeTruthy();
  });

  it("keeps sentences in the language of their article", async () => {
    show();
    await userEvent.type(field(), "soldiers");
    const [sentence] = await options();
    expect(sentence?.querySelector("[lang]")?.getAttribute("lang")).toBe("en");
  });
});

describe("the keys of the search", () => {
  it("go round through the hits with the arrows, the focus staying in the field", async () => {
    show("?q=soldaten");
    await options();
    expect(active()).toBeNull();
    await userEvent.keyboard("{ArrowDown}");
    expect(active()).toBe("Soldaten sollen entsandt werden");
    const id = screen.getByRole("option", { selected: true }).id;
    expect(field().getAttribute("aria-activedescendant")).toBe(id);
    await userEvent.keyboard("{ArrowUp}");
    expect(active()).toContain(sentences.troops);
    await userEvent.keyboard("{ArrowDown}");
    expect(active()).toBe("Soldaten sollen entsandt werden");
    expect(document.activeElement).toBe(field());
  });

  it("open an event with Enter", async () => {
    const { history, onClose } = show("?q=soldaten");
    await options();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(history.current()).toMatchObject({ event: "entsendung", article: null, filters: { query: "soldaten" } });
    expect(onClose).toHaveBeenCalled();
  });

  it("open the article of a sentence at the evidence that it is", async () => {
    const { history } = show("?q=soldaten");
    await options();
    await userEvent.keyboard("{ArrowUp}{Enter}");
    expect(history.current()).toMatchObject({
      event: "entsendung",
      article: "deutsch",
      evidence: "00000002",
      passage: null,
    });
  });

  it("open the article of a sentence that proves nothing at its place", async () => {
    const { history } = show("?q=Häuser");
    await options();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    const { passage, ...view } = history.current();
    expect(view).toMatchObject({ event: null, article: "deutsch", evidence: null });
    expect(articleTexts[0]?.text?.slice(passage?.start, passage?.end)).toBe(sentences.plain);
  });

  it("leave the list for what was typed, when Enter comes before an arrow", async () => {
    const { history, onClose } = show();
    await userEvent.type(field(), "soldaten{Enter}");
    expect(history.current().filters.query).toBe("soldaten");
    expect(history.current().event).toBeNull();
    expect(onClose).toHaveBeenCalled();
  });
});

describe("the link", () => {
  it("follows the typing without a new history entry", async () => {
    const { history } = show();
    const entries = window.history.length;
    await userEvent.type(field(), "Pakt ");
    await waitFor(() => expect(history.current().filters.query).toBe("Pakt"));
    expect(history.arrival()).toBe("adjust");
    expect(window.history.length).toBe(entries);
  });

  it("gets what was typed when the search closes before a pause", async () => {
    const { history, unmount } = show();
    await userEvent.type(field(), "Pakt");
    unmount();
    expect(history.current().filters.query).toBe("Pakt");
  });

  it("takes an actor as a filter in place of the words", async () => {
    const { history } = show();
    await userEvent.type(field(), "Russland");
    await userEvent.click(within(await group("Akteure")).getByRole("option"));
    expect(history.current().filters).toMatchObject({ actors: ["russland"], query: "" });
  });
});

describe("the search without hits", () => {
  it("says so and what helps", async () => {
    const { container } = show();
    await userEvent.type(field(), "Quastenflosser");
    expect(await screen.findByText("Keine Treffer")).toBeTruthy();
    expect(screen.getByText(/ab zwei Buchstaben genügt der Anfang eines Wortes/)).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it("names the actor that there is not", async () => {
    show();
    await userEvent.type(field(), "actor:Niemand");
    expect(await screen.findByText("Kein Akteur heißt „Niemand“.")).toBeTruthy();
  });

  it("shows the nearest places and says that none has all the words", async () => {
    show();
    await userEvent.type(field(), "soldaten hilfe");
    expect(await screen.findByText("Keine Stelle enthält alle Wörter. Am nächsten kommen:")).toBeTruthy();
    expect((await options()).length).toBeGreaterThan(1);
  });
});

describe("the search that cannot answer", () => {
  const never = () => new Promise<never>(() => {});

  it("says that it is being loaded", async () => {
    const { container } = show("?q=pakt", { service: { search: never, searchNames: never } });
    expect(screen.getByRole("status", { name: "Die Suche wird geladen." })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it("answers with events and actors while the sentences are being loaded, and says so", async () => {
    const { searchNames } = createSearchService(async (path) => site[path]);
    const { container, onClose } = show("?q=soldaten", { service: { search: never, searchNames } });
    const events = await group("Ereignisse");
    expect(screen.queryByRole("group", { name: "Sätze" })).toBeNull();
    expect(screen.getByText("1 unter Ereignissen und Akteuren")).toBeTruthy();
    expect(screen.getByText("Die Sätze der Artikel werden noch geladen.")).toBeTruthy();
    await expectNoAxeViolations(container);
    await userEvent.click(within(events).getByRole("option"));
    expect(onClose).toHaveBeenCalled();
  });

  it("says what still works, and tries again", async () => {
    const answer = createSearchService(async (path) => site[path]);
    const search = vi.fn(answer.search).mockRejectedValueOnce(new Error("404"));
    const { container } = show("?q=soldaten", { service: { ...answer, search } });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Zeitstrahl, Liste und Filter gehen weiter.");
    await expectNoAxeViolations(container);
    await userEvent.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(2));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("shows a sentence whose article cannot be loaded by its headline", async () => {
    const service = createSearchService(async (path) => {
      if (path.startsWith("articles/")) throw new Error("404");
      return site[path];
    });
    show("?q=hilfe", { service });
    expect((await options())[0]?.textContent).toContain("Der Satz ließ sich nicht laden.");
  });
});

describe("the way into the search", () => {
  const showOpener = (address: string, compact = false) =>
    renderInApp(<SearchOpener compact={compact} onApproach={() => {}} />, { corpus, address });

  it("opens it", async () => {
    const { session, container } = showOpener("");
    const button = screen.getByRole("button", { name: "Suche" });
    expect(button.getAttribute("aria-keyshortcuts")).toBe("/");
    await userEvent.click(button);
    expect(session.getState().searchOpen).toBe(true);
    await expectNoAxeViolations(container);
  });

  it("does not promise a key that is switched off", async () => {
    const { session } = showOpener("");
    session.getState().set({ letterKeys: false });
    await waitFor(() => expect(screen.getByRole("button").hasAttribute("aria-keyshortcuts")).toBe(false));
    expect(screen.queryByText("/")).toBeNull();
  });

  it.each([false, true])("shows what is searched for and takes it away (compact: %s)", async (compact) => {
    const { history, container } = showOpener("?q=Pakt", compact);
    expect(screen.getByRole("button", { name: "Suche: Pakt" })).toBeTruthy();
    await expectNoAxeViolations(container);
    await userEvent.click(screen.getByRole("button", { name: "Suche aufheben" }));
    expect(history.current().filters.query).toBe("");
    expect(history.arrival()).toBe("open");
  });
});
