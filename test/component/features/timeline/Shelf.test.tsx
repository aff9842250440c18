import "@testing-library/jest-dom/vitest";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Shelf } from "../../../../src/features/timeline/Shelf.tsx";
import type { ArticleId } from "../../../../src/model/ids.ts";
import { anEvent, noDate } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const undated = anEvent({ id: "kim-befehl", title: "Kim soll es befohlen haben", when: noDate("Kein Tag genannt.") });
const words = { de: "–", en: "–" };
const known = { edtf: "2024-06-19", earliest: "2024-06-19", latest: "2024-06-19" };
const onlyEditorial = anEvent({
  id: "befehl",
  when: null,
  whenEditorial: { basis: "editorial", ...known, note: words, source: words },
});

test("holds the events without a date, each with the reason", async () => {
  const { container } = renderInApp(<Shelf events={[anEvent(), undated]} />);
  expect(screen.getByRole("heading", { name: "Ohne Datum: 1" })).toBeVisible();
  expect(screen.getAllByRole("button")).toHaveLength(1);
  expect(screen.getByRole("listitem")).toHaveTextContent("Kim soll es befohlen habenKein Tag genannt.");
  await expectNoAxeViolations(container);
});

test("says of the hint to a draft in another language which one that is", () => {
  const wordsOf = { article: "article" as ArticleId, language: "en" as const };
  renderInApp(<Shelf events={[{ ...undated, origin: "drafted", wordsOf }]} />);
  expect(screen.getByRole("button")).toHaveAttribute("data-hint-lang", "en");
});

test("opens an event", async () => {
  const { history } = renderInApp(<Shelf events={[undated]} />);
  const button = screen.getByRole("button", { name: "Kim soll es befohlen haben" });
  await userEvent.click(button);
  expect(history.current().event).toBe("kim-befehl");
  expect(button).toHaveAttribute("aria-current", "true");
});

test("lets an event go that the editor can date, where that counts", () => {
  renderInApp(<Shelf events={[onlyEditorial]} />, { address: "?dates=editorial" });
  expect(screen.queryByRole("button")).toBeNull();
});

test("keeps that event where only the articles count", () => {
  renderInApp(<Shelf events={[onlyEditorial]} />, { language: "en" });
  expect(screen.getByRole("heading", { name: "Undated: 1" })).toBeVisible();
});

test("is not there when every event has a date", () => {
  const { container } = renderInApp(<Shelf events={[anEvent()]} />);
  expect(container.innerHTML).toBe("");
});
