import "@testing-library/jest-dom/vitest";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { Matrix } from "../../../../src/features/matrix/Matrix.tsx";
import type { Language } from "../../../../src/model/localized.ts";
import { aCorpus, anActor, anEvent } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const corpus = aCorpus({
  events: [
    anEvent({ id: "visit", when: "2024-01-10", actors: ["kim", "putin"], type: "visit" }),
    anEvent({ id: "pact", when: "[2024-01-20..2024-02-05]", actors: ["kim"] }),
    anEvent({ id: "order", when: null, actors: ["kim"] }),
  ],
});
const show = (address = "", language: Language = "de") => renderInApp(<Matrix />, { corpus, address, language });
const button = (name: string) => screen.getByRole("button", { name });
const focused = () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;

describe("the matrix", () => {
  test("counts what is certain and what is possible, and says what has no place in it", async () => {
    const { container } = show();
    const grid = screen.getByRole("grid", { name: "Akteure je Monat" });
    expect(
      within(grid)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Kim3 Ereignisse", "Putin1 Ereignis"]);
    expect(button("1 sicher, 1 möglich: Kim, Januar 2024")).toHaveTextContent("1+1");
    expect(button("1 möglich: Kim, Februar 2024")).toHaveTextContent("+1");
    expect(button("keines: Putin, Februar 2024")).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(/^Ein Ereignis ohne Datum/)).toBeVisible();
    await expectNoAxeViolations(container);
  });

  test("filters by a cell, by an actor, by a month, and lifts what is chosen", async () => {
    const { history } = show("?type=visit");
    const filters = () => history.current().filters;
    await userEvent.click(button("1 sicher: Kim, Januar 2024"));
    expect(filters()).toMatchObject({ actors: ["kim"], from: "2024-01", to: "2024-01", types: ["visit"] });
    expect(button("1 sicher: Kim, Januar 2024")).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(button("1 sicher: Kim, Januar 2024"));
    await userEvent.click(button("Januar 2024"));
    await userEvent.click(button("Putin 1 Ereignis"));
    expect(filters()).toMatchObject({ actors: ["putin"], from: "2024-01", to: "2024-01" });
    await userEvent.click(button("Januar 2024"));
    expect(filters()).toMatchObject({ actors: ["putin"], from: null, to: null });
  });

  test("leads to nothing empty", async () => {
    const { history } = show();
    await userEvent.click(button("keines: Putin, Februar 2024"));
    expect(history.current().filters).toMatchObject({ actors: [], from: null });
  });

  test("counts the same whatever of actors and period is chosen, but heeds the other filters", () => {
    show("?actor=putin&from=2024-02&type=visit");
    expect(button("1 sicher: Kim, Januar 2024")).toBeVisible();
    expect(screen.queryByRole("button", { name: /möglich/ })).toBeNull();
  });

  test("is one stop of the Tab key; arrow keys move in it, Enter chooses", async () => {
    const { history } = show();
    const user = userEvent.setup();
    button("Tabelle").focus();
    await user.tab();
    expect(focused()).toBe("Kim3 Ereignisse");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(focused()).toBe("1 möglich: Kim, Februar 2024");
    await user.keyboard("{Enter}");
    expect(history.current().filters).toMatchObject({ actors: ["kim"], from: "2024-02" });
    await user.keyboard("{ArrowUp}{ArrowLeft}{ArrowLeft}{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("1 sicher: Putin, Januar 2024");
    await user.tab();
    await user.tab({ shift: true });
    expect(focused()).toBe("1 sicher: Putin, Januar 2024");
  });

  test("is told in words as a table", async () => {
    const { container } = show("", "en");
    await userEvent.click(button("Table"));
    const [, kim] = within(screen.getByRole("table", { name: "Actors by month" })).getAllByRole("row");
    expect([...(kim?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Kim",
      "3",
      "1 certain, 1 possible",
      "1 possible",
    ]);
    expect(button("Table")).toHaveAttribute("aria-pressed", "true");
    expect(screen.queryByRole("grid")).toBeNull();
    await expectNoAxeViolations(container);
  });

  test("says so where there is nothing to count", () => {
    renderInApp(<Matrix />, { corpus: aCorpus({ events: [anEvent({ actors: [] })] }) });
    expect(screen.getByText(/^Zu keinem dieser Ereignisse/)).toBeVisible();
  });
});

describe("with many actors", () => {
  const actors = Array.from({ length: 15 }, (_, index) => `actor-${index + 1}`);
  const many = aCorpus({
    actors: actors.map((id) => anActor(id)),
    // The first takes part in all of them, the last only in one.
    events: actors.map((_, index) => anEvent({ id: `event-${index}`, actors: actors.slice(0, index + 1) })),
  });
  const rows = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

  test("the first rows are shown, and all on demand", async () => {
    renderInApp(<Matrix />, { corpus: many });
    expect(rows()).toHaveLength(12);
    await userEvent.click(button("Alle 15 Akteure zeigen"));
    expect(rows()).toHaveLength(15);
    await userEvent.click(button("Nur die häufigsten zeigen"));
    expect(rows()).toHaveLength(12);
  });

  test("a chosen actor always has its row", () => {
    renderInApp(<Matrix />, { corpus: many, address: "?actor=actor-15" });
    expect(rows()).toHaveLength(13);
    expect(rows().at(-1)).toBe("Actor-151 Ereignis");
  });
});
