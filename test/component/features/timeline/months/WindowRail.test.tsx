import "@testing-library/jest-dom/vitest";
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { MonthStrip } from "../../../../../src/features/timeline/months/MonthStrip.tsx";
import { aCorpus, anEvent } from "../../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../../support/render-app.tsx";

const events = [anEvent({ id: "first", when: "2023-01-10" }), anEvent({ id: "last", when: "2023-04-20" })];
const corpus = aCorpus({ events });
const at = (day: string) => Date.parse(`2023-${day}T00:00Z`);
const february = { start: at("02-01"), end: at("03-01") };

/** A strip of four months on 400 pixels, over a timeline that shows February. */
function renderStrip(hasTimeline = true) {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 400, 24));
  Element.prototype.setPointerCapture ??= () => {};
  const rendered = renderInApp(<MonthStrip events={events} hasTimeline={hasTimeline} />, { corpus });
  act(() => rendered.session.getState().set({ window: february }));
  return { ...rendered, shown: () => rendered.session.getState().window };
}
const frame = () => screen.getByRole("slider", { name: "Ausschnitt des Zeitstrahls" });
const part = (name: string) => document.querySelector(`[data-part=${name}]`) as HTMLElement;

function drag(target: HTMLElement, from: number, to: number) {
  fireEvent.pointerDown(target, { clientX: from, button: 0 });
  fireEvent.pointerMove(target, { clientX: to });
  fireEvent.pointerUp(target);
}

test("says which months the timeline shows", async () => {
  const { session, container } = renderStrip();
  expect(frame()).toHaveAttribute("aria-valuetext", "Februar 2023");
  act(() => session.getState().set({ window: { start: at("02-15"), end: at("04-02") } }));
  expect(frame()).toHaveAttribute("aria-valuetext", "Februar – April 2023");
  act(() => session.getState().set({ window: { start: at("01-01"), end: at("06-01") } }));
  expect(frame()).toHaveAttribute("aria-valuetext", "alle Monate");
  await expectNoAxeViolations(container);
});

test("moves the timeline when it is dragged, and filters nothing", () => {
  const { shown, history } = renderStrip();
  drag(frame(), 100, 200);
  expect(shown()).toMatchObject({ start: at("03-01"), end: at("03-29"), dragged: true });
  expect(history.current().filters).toMatchObject({ from: null, to: null });
});

test("zooms the timeline when an end is dragged", () => {
  const { shown } = renderStrip();
  drag(part("end"), 200, 400);
  expect(shown()).toMatchObject({ start: at("02-01"), end: at("05-01") });
  drag(part("start"), 100, 0);
  expect(shown()).toMatchObject({ start: at("01-01"), end: at("05-01") });
});

test("comes to where one clicks beside it", () => {
  const { shown, container } = renderStrip();
  fireEvent.pointerDown(container.querySelector("figure > div") as HTMLElement, { clientX: 350, button: 0 });
  expect(shown()).toEqual({ start: at("04-02"), end: at("04-30") });
});

test("moves and zooms by keys", async () => {
  const { shown } = renderStrip();
  act(() => frame().focus());
  await userEvent.keyboard("{PageUp}");
  expect(shown()).toMatchObject({ start: at("03-01"), end: at("03-29") });
  await userEvent.keyboard("+");
  expect((shown()?.end ?? 0) - (shown()?.start ?? 0)).toBeLessThan(28 * 86_400_000);
});

test("is not there without a timeline", () => {
  renderStrip(false);
  expect(screen.queryByRole("slider", { name: "Ausschnitt des Zeitstrahls" })).toBeNull();
});
