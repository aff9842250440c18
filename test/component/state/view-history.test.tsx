import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActorId, EventId } from "../../../src/model/ids.ts";
import { useView, useViewNow, ViewProvider } from "../../../src/state/navigation.tsx";
import { ViewLink } from "../../../src/state/ViewLink.tsx";
import { startView } from "../../../src/state/view.ts";
import { createViewHistory, rootOf } from "../../../src/state/view-history.ts";

const root = "/some/where/";
const event = "juni-pakt" as EventId;

afterEach(cleanup);
beforeEach(() => window.history.replaceState(null, "", root));

function address(): string {
  return window.location.pathname + window.location.search;
}

describe("the history of views", () => {
  it("reads the address at the start and writes it when a view is opened", () => {
    window.history.replaceState(null, "", `${root}?e=juni-pakt`);
    const history = createViewHistory(window, { root });
    expect(history.current().event).toBe(event);
    history.open({ ...startView, event, dates: "editorial" });
    expect(address()).toBe(`${root}e/juni-pakt/?dates=editorial`);
    expect(history.arrival()).toBe("open");
  });

  it("adds no entry for the view that is shown already, nor when it is adjusted", () => {
    const history = createViewHistory(window, { root });
    const entries = window.history.length;
    history.open(startView);
    history.adjust({ ...startView, lanes: "actor" });
    expect(window.history.length).toBe(entries);
    expect(address()).toBe(`${root}?lanes=actor`);
  });

  it("keeps the filters' identity while they stay the same", () => {
    const history = createViewHistory(window, { root });
    history.open({ ...startView, filters: { ...startView.filters, actors: ["a" as ActorId] } });
    const { filters } = history.current();
    history.open({ ...history.current(), event, filters: { ...filters } });
    expect(history.current().filters).toBe(filters);
  });

  it("follows Back and Forward", () => {
    const history = createViewHistory(window, { root });
    const entry = history.entry();
    history.open({ ...startView, event });
    // What the browser does on Back.
    window.history.replaceState({ entry }, "", root);
    window.dispatchEvent(new PopStateEvent("popstate", { state: { entry } }));
    expect(history.current().event).toBeNull();
    expect(history.arrival()).toBe("back-or-forward");
    expect(history.entry()).toBe(entry);
  });

  it.each([
    ["../../", "https://example.org/some/where/e/juni-pakt/", "/some/where/"],
    ["./", "https://example.org/some/where/?e=juni-pakt", "/some/where/"],
    ["./", "https://example.org/index.html", "/"],
  ])("finds the root “%s” of %s", (dataRoot, href, expected) => {
    const html = document.createElement("html");
    html.dataset.root = dataRoot;
    expect(rootOf({ documentElement: html }, { href })).toBe(expected);
  });
});

describe("a link to a view", () => {
  function Shown() {
    return <p>{useView((view) => view.event) ?? "nichts"}</p>;
  }

  function renderLink(target?: string) {
    const history = createViewHistory(window, { root });
    render(
      <ViewProvider history={history}>
        <ViewLink to={{ event }} target={target}>
          Pakt
        </ViewLink>
        <Shown />
      </ViewProvider>,
    );
    return history;
  }

  it("is a real link, followed inside of the app", async () => {
    renderLink();
    const link = screen.getByRole("link", { name: "Pakt" });
    expect(link.getAttribute("href")).toBe(`${root}e/juni-pakt/`);
    await userEvent.click(link);
    expect(screen.getByText("juni-pakt")).toBeTruthy();
  });

  it("is answered before the rest of what it changes is drawn", async () => {
    const drawn: string[] = [];
    function Answer() {
      drawn.push(`answer ${useViewNow((view) => view.event)}`);
      return null;
    }
    function Rest() {
      drawn.push(`rest ${useView((view) => view.event)}`);
      return null;
    }
    render(
      <ViewProvider history={createViewHistory(window, { root })}>
        <ViewLink to={{ event }}>Pakt</ViewLink>
        <Rest />
        <Answer />
      </ViewProvider>,
    );
    drawn.length = 0;
    await userEvent.click(screen.getByRole("link", { name: "Pakt" }));
    expect(drawn).toEqual(["answer juni-pakt", "rest juni-pakt"]);
  });

  it("is left to the browser when it says itself that it opens elsewhere", async () => {
    const history = renderLink("_blank");
    await userEvent.click(screen.getByRole("link", { name: "Pakt" }));
    expect(history.current().event).toBeNull();
  });

  it("is left to the browser when it is to open elsewhere", async () => {
    const history = renderLink();
    const link = screen.getByRole("link", { name: "Pakt" });
    const user = userEvent.setup();
    await user.keyboard("{Control>}");
    await user.click(link);
    expect(history.current().event).toBeNull();
  });

  it("leads on from the view that is shown when it is clicked", () => {
    const history = renderLink();
    act(() => history.open({ ...startView, dates: "editorial" }));
    expect(screen.getByRole("link", { name: "Pakt" }).getAttribute("href")).toBe(`${root}e/juni-pakt/?dates=editorial`);
  });
});
