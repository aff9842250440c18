import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { PanelBar } from "../../../../src/app/panel/PanelBar.tsx";
import type { EventId } from "../../../../src/model/ids.ts";
import { anEvent } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const shown = ["first", "second", "third"].map((id) => anEvent({ id: id as EventId }));

function show(address: string) {
  return renderInApp(<PanelBar shown={shown} />, { address });
}

function linkTo(name: string): string | null {
  return screen.getByRole("link", { name }).getAttribute("href");
}

describe("above an event", () => {
  it("leads to its neighbours", async () => {
    const { container } = show("e/second/");
    expect(linkTo("Voriges")).toBe("/e/first/");
    expect(linkTo("Nächstes")).toBe("/e/third/");
    await expectNoAxeViolations(container);
  });

  it("has no next one at the end of the list, and none at all beside it", () => {
    show("e/third/");
    expect(screen.queryByRole("link", { name: "Nächstes" })).toBeNull();
  });

  it("closes it", async () => {
    const { history } = show("e/second/");
    await userEvent.click(screen.getByRole("button", { name: "Ereignis schließen" }));
    expect(history.current().event).toBeNull();
  });
});

describe("above what lies over something else", () => {
  it.each([
    ["an article over an event", "a/article/?e=second", "Zurück zum Ereignis", "/e/second/"],
    ["a comparison over an article", "a/article/?versus=other", "Zurück zum Artikel", "/a/article/"],
    ["an actor over an event", "e/second/?p=actor", "Zurück", "/e/second/"],
    ["an actor over an article", "a/article/?p=actor", "Zurück", "/a/article/"],
  ])("leads back: %s", (_, address, name, below) => {
    show(address);
    expect(linkTo(name)).toBe(below);
  });

  it.each([
    ["an article", "a/article/"],
    ["an actor", "?p=actor"],
  ])("has no way back where %s was opened by itself", (_, address) => {
    show(address);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it.each([
    ["Akteur schließen", "e/second/?p=actor"],
    ["Artikel schließen", "a/article/?e=second"],
    ["Vergleich schließen", "a/article/?versus=other"],
  ])("closes all of it: %s", async (name, address) => {
    const { history } = show(address);
    await userEvent.click(screen.getByRole("button", { name }));
    expect(history.current()).toMatchObject({ event: null, article: null, actor: null });
  });
});

describe("its link", () => {
  it("is copied as the whole page's, also from a frame", async () => {
    const user = userEvent.setup();
    const { session } = show("e/second/?embed");
    await user.click(screen.getByRole("button", { name: "Link kopieren" }));
    expect(await screen.findByRole("button", { name: "Kopiert" })).toBeTruthy();
    const copied = new URL(await navigator.clipboard.readText());
    expect(copied.pathname + copied.search).toBe("/e/second/");
    expect(session.getState().notice?.text).toMatch(/Link kopiert/);
  });
});
