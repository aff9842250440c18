import "@testing-library/jest-dom/vitest";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useMemo, useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { type LargeTimeline, LargeTimelineContext } from "../../../../../src/data/large-timeline.ts";
import { MonthStrip } from "../../../../../src/features/timeline/months/MonthStrip.tsx";
import { countByMonth, type MonthCount } from "../../../../../src/search/month-counts.ts";
import { aCorpus, anEvent } from "../../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../../support/render-app.tsx";

const events = [
  anEvent({ id: "first", when: "2024-01-10" }),
  anEvent({ id: "some-time", when: "[2024-02-01..2024-03-31]" }),
  anEvent({ id: "last", when: "2024-04-20" }),
];
const corpus = aCorpus({ events });

function renderStrip(address = "") {
  return renderInApp(<MonthStrip events={events} hasTimeline={false} />, { corpus, address });
}

/** In the tests' browser nothing has a size: the strip gets 400 pixels, 100 for each month. */
function giveWidth(): void {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 400, 60));
  Element.prototype.setPointerCapture ??= () => {};
}

afterEach(() => vi.restoreAllMocks());

test("tells in a table how many events each month has, the uncertain ones apart", async () => {
  const { container } = renderStrip();
  const rows = within(screen.getByRole("table", { name: "Ereignisse je Monat" }))
    .getAllByRole("row")
    .slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "Januar 202410",
    "Februar 202401",
    "März 202401",
    "April 202410",
  ]);
  await expectNoAxeViolations(container);
});

test("of a large timeline shows the months of another selection once its marks have been painted", async () => {
  const monthsOf = (certain: number) => countByMonth(events, "articles").map((month) => ({ ...month, certain }));
  let select = (_: readonly MonthCount[]) => {};
  function Large() {
    const [months, setMonths] = useState<readonly MonthCount[]>(monthsOf(1));
    select = setMonths;
    const large = useMemo(() => ({ selection: { months } }) as unknown as LargeTimeline, [months]);
    return (
      <LargeTimelineContext value={large}>
        <MonthStrip events={[]} hasTimeline={false} />
      </LargeTimelineContext>
    );
  }
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (run: FrameRequestCallback) => frames.push(run));
  renderInApp(<Large />, { corpus });
  const firstRow = () => within(screen.getByRole("table", { name: "Ereignisse je Monat" })).getAllByRole("row")[1];
  await act(async () => select(monthsOf(7)));
  expect(firstRow()).toHaveTextContent("Januar 202410");
  for (const run of frames) run(0);
  await waitFor(() => expect(firstRow()).toHaveTextContent("Januar 202470"));
  vi.unstubAllGlobals();
});

test("chooses a period by drawing over months, from either side", () => {
  giveWidth();
  const { container, history } = renderStrip();
  const strip = container.querySelector("svg") as SVGSVGElement;
  fireEvent.pointerDown(strip, { clientX: 250, button: 0 });
  fireEvent.pointerMove(strip, { clientX: 120 });
  expect(history.current().filters.from).toBeNull();
  fireEvent.pointerUp(strip);
  expect(history.current().filters).toMatchObject({ from: "2024-02", to: "2024-03" });
});

test("chooses nothing when the pointer turns out to scroll", () => {
  giveWidth();
  const { container, history } = renderStrip();
  const strip = container.querySelector("svg") as SVGSVGElement;
  fireEvent.pointerDown(strip, { clientX: 250, button: 0 });
  fireEvent.pointerCancel(strip);
  fireEvent.pointerUp(strip);
  expect(history.current().filters).toMatchObject({ from: null, to: null });
});

test("chooses a period with its two grips", () => {
  const { history } = renderStrip();
  fireEvent.change(screen.getByRole("slider", { name: "Zeitraum von" }), { target: { value: "1" } });
  fireEvent.change(screen.getByRole("slider", { name: "Zeitraum bis" }), { target: { value: "2" } });
  expect(history.current().filters).toMatchObject({ from: "2024-02", to: "2024-02" });
  expect(screen.getByRole("slider", { name: "Zeitraum bis" })).toHaveAttribute("aria-valuetext", "Februar 2024");
});

test("never lets the grips pass each other", () => {
  const { history } = renderStrip("?from=2024-02&to=2024-03");
  fireEvent.change(screen.getByRole("slider", { name: "Zeitraum von" }), { target: { value: "4" } });
  expect(history.current().filters).toMatchObject({ from: "2024-03", to: "2024-03" });
});

test("keeps all months in sight while a period is chosen", () => {
  renderInApp(<MonthStrip events={events.slice(0, 1)} hasTimeline={false} />, { corpus, address: "?to=2024-01" });
  expect(screen.getAllByRole("row")).toHaveLength(5);
});

test("is not there where there is nothing to choose from", () => {
  const { container } = renderInApp(<MonthStrip events={events.slice(0, 1)} hasTimeline={false} />, { corpus });
  expect(container.innerHTML).toBe("");
});
