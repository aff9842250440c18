import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "../../../src/model/actor.ts";
import { aDataset, anActor, anEvent, anEvidence, saidBy } from "../../support/builders.ts";
import { expectNoAxeViolations } from "../../support/render-app.tsx";
import { renderWholeApp } from "../../support/render-whole-app.tsx";

const agency: Partial<Actor> = {
  kind: "media",
  description: { de: "staatliche Agentur", en: "state agency" },
};
const exact = "Die Delegation ist am Montag abgereist, meldet die Agentur.";
const dataset = aDataset({
  actors: [anActor("agentur", agency)],
  events: [
    anEvent({ id: "besuch", title: "Der Besuch", when: "2023-10-19", actors: ["nord"] }),
    anEvent({
      id: "reise",
      title: "Die Delegation reist ab",
      when: "2024-06",
      actors: ["nord", "west"],
      evidence: [
        anEvidence({
          quote: { exact, prefix: "", suffix: "" },
          telling: [{ start: 0, end: 38 }],
          attribution: [saidBy("agentur")],
        }),
        anEvidence({ quote: { exact: "Ein anderer Satz.", prefix: "", suffix: "" } }),
      ],
    }),
    anEvent({ id: "befehl", title: "Der Befehl soll ergangen sein", when: null, actors: ["west"] }),
  ],
});

beforeEach(() => vi.stubGlobal("fetch", async () => Response.json(dataset)));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The story at an address, when its step stands. */
async function renderStory(address: string, heading: string) {
  const app = renderWholeApp(address);
  await screen.findByRole("heading", { level: 2, name: heading });
  const story = screen.getByRole("complementary", { name: "Geschichte" });
  return { ...app, story, within: within(story) };
}

const heading = () => screen.getByRole("heading", { level: 2, name: (_, element) => element.id === "story-step" });
const focusIsOnHeading = () => waitFor(() => expect(document.activeElement).toBe(heading()));

describe("the story", () => {
  it("begins with what is told, from when to when, and has the focus on it", async () => {
    const { within, story } = await renderStory("?story=", "3 Ereignisse, eines nach dem anderen");
    expect(within.getByRole("heading", { level: 1, name: "Ein Zeitstrahl" })).toBeTruthy();
    expect(within.getByText("Wovon er handelt.")).toBeTruthy();
    expect(within.getByText("19. Oktober 2023")).toBeTruthy();
    expect(within.getByText("irgendwann im Juni 2024")).toBeTruthy();
    expect(within.getByText("ein Ereignis, am Ende, mit dem Grund")).toBeTruthy();
    await focusIsOnHeading();
    await expectNoAxeViolations(story);
  });

  it("tells an event with its date, who says it and who that is, and the sentence with its telling part", async () => {
    const { within, story } = await renderStory("e/reise/?story=", "Die Delegation reist ab");
    expect(within.getByText("2 von 3")).toBeTruthy();
    expect(within.getByText("irgendwann im Juni 2024")).toBeTruthy();
    expect(within.getByText("steht im Text")).toBeTruthy();
    const speakers = within.getAllByRole("link", { name: "Agentur" });
    expect(speakers[0]?.getAttribute("href")).toBe("/e/reise/?p=agentur&story=");
    expect(within.getByText(/– staatliche Agentur/)).toBeTruthy();
    expect(within.getByText("Die Delegation ist am Montag abgereist", { selector: "mark" })).toBeTruthy();
    expect(story.querySelector("blockquote")?.lang).toBe("de");
    expect(within.getByText("Eine weitere Fundstelle")).toBeTruthy();
    expect(document.title).toBe("Die Delegation reist ab – Ein Zeitstrahl");
    await expectNoAxeViolations(story);
  });

  it("goes on and back by keys, to its ends, with the focus on each heading and one step in the history", async () => {
    const { history, within } = await renderStory("?story=", "3 Ereignisse, eines nach dem anderen");
    await focusIsOnHeading();
    const before = window.history.length;
    await userEvent.keyboard("{ArrowRight}");
    expect(heading().textContent).toBe("Der Besuch");
    expect(document.activeElement).toBe(heading());
    expect(window.location.pathname + window.location.search).toBe("/e/besuch/?story=");
    await userEvent.keyboard("{End}");
    expect(heading().textContent).toBe("So weit die Artikel");
    expect(window.location.search).toBe("?story=end");
    await userEvent.keyboard("{ArrowRight}{ArrowLeft}");
    expect(heading().textContent).toBe("Der Befehl soll ergangen sein");
    expect(within.getByText("Der Artikel nennt keinen Tag.")).toBeTruthy();
    await userEvent.keyboard("{Home}");
    expect(history.current()).toMatchObject({ story: "told", event: null });
    expect(window.history.length).toBe(before);
  });

  it("goes on by a button, which keeps the focus, and says where it is", async () => {
    const { within } = await renderStory("?story=", "3 Ereignisse, eines nach dem anderen");
    await focusIsOnHeading();
    await userEvent.click(within.getByRole("button", { name: "Beginnen" }));
    const next = within.getByRole("button", { name: "Weiter" });
    expect(document.activeElement).toBe(next);
    await userEvent.click(next);
    expect(document.activeElement).toBe(next);
    expect(within.getByRole("status").textContent).toBe("2 von 3: Die Delegation reist ab");
    await userEvent.click(next);
    await userEvent.click(next);
    expect(within.queryByRole("button", { name: "Weiter" })).toBeNull();
    expect(document.activeElement).toBe(heading());
  });

  it("leads out with Esc and gives the focus back to where it was opened", async () => {
    const { history } = renderWholeApp("?view=list");
    const opener = await screen.findByRole("link", { name: "Als Geschichte lesen" });
    await userEvent.click(opener);
    await screen.findByRole("complementary", { name: "Geschichte" });
    await focusIsOnHeading();
    await userEvent.keyboard("{ArrowRight}{Escape}");
    expect(history.current()).toMatchObject({ story: null, event: null, layout: "list" });
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "Als Geschichte lesen" }));
  });

  it("tells what the filters leave, and says so", async () => {
    const { within } = await renderStory("?story=&actor=nord", "2 Ereignisse, eines nach dem anderen");
    expect(within.getByText("Ereignisse mit Nord.")).toBeTruthy();
    await userEvent.keyboard("{End}");
    expect(within.getByRole("link", { name: "Alles: 3 Ereignisse" })).toBeTruthy();
    await userEvent.click(within.getByRole("link", { name: "West: 2 Ereignisse" }));
    expect(heading().textContent).toBe("2 Ereignisse, eines nach dem anderen");
    expect(within.getByText("Ereignisse mit West.")).toBeTruthy();
  });

  it("says so where nothing is left to tell, and begins anew at an event that is not told", async () => {
    await renderStory("?story=&actor=nord&actor=agentur&match=all", "Zu dieser Auswahl gibt es nichts zu erzählen.");
    cleanup();
    await renderStory("e/befehl/?story=&actor=nord", "2 Ereignisse, eines nach dem anderen");
  });

  it("has its own page under what is opened from it", async () => {
    const { within: inStory } = await renderStory("e/reise/?story=", "Die Delegation reist ab");
    await userEvent.click(inStory.getAllByRole("link", { name: "Agentur" })[0] as HTMLElement);
    const panel = await screen.findByRole("complementary", { name: "Akteur" });
    await within(panel).findByRole("heading", { level: 2, name: "Agentur" });
    await userEvent.keyboard("{Escape}");
    expect(await screen.findByRole("heading", { level: 2, name: "Die Delegation reist ab" })).toBeTruthy();
    await userEvent.click(screen.getAllByRole("link", { name: "Agentur" })[0] as HTMLElement);
    await screen.findByRole("heading", { level: 2, name: "Agentur" });
    await userEvent.click(screen.getByRole("button", { name: "Akteur schließen" }));
    expect(await screen.findByRole("complementary", { name: "Geschichte" })).toBeTruthy();
    expect(heading().textContent).toBe("Die Delegation reist ab");
  });

  it("speaks English", async () => {
    renderWholeApp("?story=end&lang=en");
    expect(await screen.findByRole("heading", { level: 2, name: "That is as far as the articles go" })).toBeTruthy();
    const story = within(screen.getByRole("complementary", { name: "Story" }));
    expect(story.getByRole("link", { name: "All 3 events as a list" }).getAttribute("href")).toBe(
      "/?view=list&lang=en",
    );
  });
});
