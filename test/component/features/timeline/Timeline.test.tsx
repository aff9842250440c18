import "@testing-library/jest-dom/vitest";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { expect, test } from "vitest";
import { Timeline } from "../../../../src/features/timeline/Timeline.tsx";
import { aCorpus, anEvent } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const dated = anEvent({ id: "dated", when: "2024-06-01" });
const undated = anEvent({ id: "undated", when: null });
const corpus = aCorpus({ events: [dated, undated] });

test("names the plot and its keys, explains its signs and keeps the undated", async () => {
  const { container } = renderInApp(<Timeline events={[dated, undated]} />, { corpus });
  const plot = screen.getByRole("group", { name: "Zeitstrahl" });
  expect(plot).toHaveAccessibleDescription(/^Pfeil links und rechts/);
  expect(screen.getByRole("list", { name: "Zeichen auf dem Zeitstrahl" })).toHaveTextContent("auf den Tag");
  expect(screen.getByRole("heading", { name: "Ohne Datum: 1" })).toBeVisible();
  await expectNoAxeViolations(container);
});

test("is divided as the reader chooses", async () => {
  const { history } = renderInApp(<Timeline events={[dated]} />, { corpus });
  await userEvent.click(screen.getByRole("radio", { name: "Akteur" }));
  expect(history.current().lanes).toBe("actor");
});

test("zooms with buttons, around the middle, and back to everything", async () => {
  const { session } = renderInApp(<Timeline events={[dated]} />, { corpus, language: "en" });
  act(() => session.getState().set({ window: { start: 0, end: 1600 } }));
  await userEvent.click(screen.getByRole("button", { name: "Zoom in" }));
  expect(session.getState().window).toEqual({ start: 300, end: 1300 });
  await userEvent.click(screen.getByRole("button", { name: "Show all" }));
  expect(session.getState().window).toBeNull();
});

test("says so when no event has a date", () => {
  renderInApp(<Timeline events={[undated]} />, { corpus });
  expect(screen.getByText("Keines dieser Ereignisse hat ein Datum.")).toBeVisible();
});

test("survives being mounted twice, as in React's strict mode", () => {
  const { unmount } = renderInApp(
    <StrictMode>
      <Timeline events={[dated]} />
    </StrictMode>,
    { corpus },
  );
  expect(() => unmount()).not.toThrow();
});
