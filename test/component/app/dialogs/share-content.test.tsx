import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ShareContent } from "../../../../src/app/dialogs/ShareContent.tsx";
import type { EvidenceKey } from "../../../../src/model/ids.ts";
import type { Sharing } from "../../../../src/state/session-store.tsx";
import { aCorpus, anArticle, anEvent, anEvidence } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const quoted = (key: string, exact: string) =>
  anEvidence({ key: key as EvidenceKey, quote: { exact, prefix: "", suffix: "" } });
const events = [
  anEvent({
    id: "pakt",
    title: "Pakt geschlossen",
    evidence: [quoted("0000000a", "Der Pakt steht."), quoted("0000000b", "Er gilt seit Juni.")],
  }),
  anEvent({ id: "besuch", title: "Putin besucht Kim" }),
];

function show(address = "", sharing: Sharing = { part: "link", evidence: null }, url?: string) {
  const corpus = aCorpus({ events, articles: [anArticle({ headline: "Der Pakt", ...(url ? { url } : {}) })] });
  const shown = renderInApp(<ShareContent />, { corpus, address });
  shown.session.getState().set({ sharing });
  return shown;
}

const link = async () => (await screen.findByRole<HTMLInputElement>("textbox", { name: "Link" })).value;
const choose = (name: string) => userEvent.click(screen.getByRole("radio", { name }));

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "share");
});

describe("a link", () => {
  it("leads to the event, with the filters or without", async () => {
    show("e/pakt/?type=other");
    expect(await link()).toBe(`${window.location.origin}/e/pakt/`);
    await choose("zu diesem Ereignis, mit den Filtern von jetzt");
    expect(await link()).toBe(`${window.location.origin}/e/pakt/?type=other`);
  });

  it("leads to the very sentence, and to another one of the event", async () => {
    show("e/pakt/");
    await screen.findByRole("radio", { name: "zu genau diesem Satz" });
    await choose("zu genau diesem Satz");
    expect(await link()).toMatch(/\/e\/pakt\/\?evidence=0000000a$/);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Satz" }), "2. Der Pakt");
    expect(await link()).toMatch(/\?evidence=0000000b$/);
    expect(screen.getByText("Er gilt seit Juni.")).toBeTruthy();
  });

  it("leads to the sentence at the publisher's where the article has an address", async () => {
    show("e/pakt/", { part: "link", evidence: "0000000b" as EvidenceKey }, "https://verlag.example/1");
    await screen.findByRole("radio", { name: /im Original/ });
    await choose("zu diesem Satz im Original, beim Verlag");
    expect(await link()).toBe("https://verlag.example/1#:~:text=Er%20gilt%20seit%20Juni.");
  });

  it("leads to events picked by hand, the open one first among them", async () => {
    show("e/pakt/");
    await screen.findByRole("radio", { name: /hervorgehoben/ });
    await choose("zu ausgewählten Ereignissen, hervorgehoben");
    expect(await link()).toMatch(/\/\?highlight=pakt$/);
    await userEvent.click(screen.getByRole("checkbox", { name: /Putin besucht Kim/ }));
    expect(await link()).toMatch(/\/\?highlight=pakt&highlight=besuch$/);
    expect(screen.getByText("2 Ereignisse ausgewählt")).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: /Pakt geschlossen/ }));
    expect(await link()).toMatch(/\/\?highlight=besuch$/);
  });

  it("is that of the view where nothing is open, and there is nothing to cite", async () => {
    show("?type=other");
    expect(await link()).toMatch(/\/\?type=other$/);
    expect(screen.queryByRole("radio", { name: "Zitieren" })).toBeNull();
  });

  it("is handed to another app where the browser can, and a reader who thinks better of it is told nothing", async () => {
    const share = vi.fn(() => Promise.resolve());
    Object.assign(navigator, { share });
    const { session } = show("e/pakt/");
    await userEvent.click(await screen.findByRole("button", { name: "Weitergeben …" }));
    expect(share).toHaveBeenCalledWith({ title: "Pakt geschlossen", url: await link() });
    share.mockImplementation(() => Promise.reject(new DOMException("", "AbortError")));
    await userEvent.click(screen.getByRole("button", { name: "Weitergeben …" }));
    expect(session.getState().notice).toBeNull();
    share.mockImplementation(() => Promise.reject(new DOMException("", "NotAllowedError")));
    await userEvent.click(screen.getByRole("button", { name: "Weitergeben …" }));
    await waitFor(() => expect(session.getState().notice?.text).toMatch(/konnte den Link nicht weitergeben/));
  });

  it("is drawn as a code to scan", async () => {
    show("e/pakt/");
    const url = await link();
    await userEvent.click(screen.getByText("QR-Code"));
    expect(screen.getByRole("img", { name: `QR-Code für ${url}` })).toBeTruthy();
  });
});

describe("a citation", () => {
  const cite: Sharing = { part: "cite", evidence: "0000000b" as EvidenceKey };

  it("is of the sentence it was asked for, in each style", async () => {
    show("e/pakt/", cite);
    const text = async () => (await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Zitat" })).value;
    expect(await text()).toContain("„Er gilt seit Juni.“");
    expect(await text()).toContain(`${window.location.origin}/e/pakt/?evidence=0000000b`);
    for (const [style, start] of [
      ["BibTeX", "@misc{article-0000000b,"],
      ["RIS", "TY  - NEWS"],
      ["HTML", "<figure>"],
      ["Markdown", "> „Er gilt"],
      ["Web Annotation", "{"],
    ] as const) {
      await userEvent.selectOptions(screen.getByRole("combobox", { name: "Zitierstil" }), style);
      expect((await text()).startsWith(start), style).toBe(true);
    }
  });

  it("is saved as a file", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:saved";
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    show("e/pakt/", cite);
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Zitierstil" }), "RIS");
    await userEvent.click(screen.getByRole("button", { name: "citation.ris speichern" }));
    expect(click).toHaveBeenCalledOnce();
    expect(await saved[0]?.text()).toMatch(/^TY {2}- NEWS\r\n/);
  });
});

describe("the dialog", () => {
  it("has no violations in either part", async () => {
    const { container, session } = show("e/pakt/");
    await link();
    await expectNoAxeViolations(container);
    session.getState().set({ sharing: { part: "cite", evidence: null } });
    await screen.findByRole("textbox", { name: "Zitat" });
    await expectNoAxeViolations(container);
  });
});
