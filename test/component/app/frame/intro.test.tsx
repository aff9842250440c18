import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useIntroduction } from "../../../../src/app/frame/use-introduction.ts";
import { aDataset, anEvent } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";
import { renderWholeApp } from "../../../support/render-whole-app.tsx";

const dataset = aDataset({ events: [anEvent({ id: "besuch", title: "Der Besuch" }), anEvent({ id: "pakt" })] });

beforeEach(() => vi.stubGlobal("fetch", async () => Response.json(dataset)));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** What a browser keeps from one visit to the next. */
function aStorage() {
  let text: string | null = null;
  return {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value;
    },
  };
}

const intro = () => screen.queryByRole("region", { name: "Was das ist" });
const loaded = () => screen.findByRole("link", { name: "Der Besuch" });

describe("the introduction", () => {
  it("is over for who opens an event, without the page being drawn once more", () => {
    let drawn = 0;
    function Counted() {
      drawn += 1;
      useIntroduction();
      return null;
    }
    const { session } = renderInApp(<Counted />, { address: "e/besuch/" });
    expect(session.getState().introduced).toBe(true);
    expect(drawn).toBe(1);
  });

  it("says what this is, that every event has its proof, and where to begin", async () => {
    renderWholeApp("?view=list");
    await loaded();
    const words = within(screen.getByRole("region", { name: "Was das ist" }));
    expect(words.getByText("Wovon er handelt.")).toBeTruthy();
    expect(words.getByText("2 Ereignisse aus einem Artikel, jedes mit der Fundstelle im Wortlaut.")).toBeTruthy();
    expect(words.getByRole("link", { name: "Als Geschichte lesen" }).getAttribute("href")).toBe("/?story=&view=list");
    await expectNoAxeViolations(document.body);
  });

  it("begins no story where the filters leave nothing to tell", async () => {
    renderWholeApp("?view=list&to=2001-01-01");
    const words = within(await screen.findByRole("region", { name: "Was das ist" }));
    expect(words.getByText("Wovon er handelt.")).toBeTruthy();
    expect(screen.queryByText(/Geschichte|oder ein Ereignis/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Einführung schließen" }));
    expect(screen.queryByText(/Geschichte/)).toBeNull();
  });

  it("is closed for good, and the focus goes on to the events", async () => {
    const storage = aStorage();
    renderWholeApp("?view=list", storage);
    await loaded();
    await userEvent.click(screen.getByRole("button", { name: "Einführung schließen" }));
    expect(intro()).toBeNull();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Liste");
    expect(screen.getByText("1 Artikel · 2 Ereignisse · jedes mit Fundstelle")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Als Geschichte lesen" })).toBeTruthy();
    cleanup();
    renderWholeApp("?view=list", storage);
    await loaded();
    expect(intro()).toBeNull();
  });

  it("stays while one begins to read, and is not there at the next visit", async () => {
    const storage = aStorage();
    renderWholeApp("?view=list", storage);
    await userEvent.click(await loaded());
    expect(intro()).toBeTruthy();
    cleanup();
    renderWholeApp("?view=list", storage);
    await loaded();
    expect(intro()).toBeNull();
  });

  it.each(["e/besuch/?view=list", "a/article/?view=list", "?view=list&embed"])(
    "is not in the way of who comes to something in it: “%s”",
    async (address) => {
      renderWholeApp(address);
      await loaded();
      expect(intro()).toBeNull();
    },
  );
});
