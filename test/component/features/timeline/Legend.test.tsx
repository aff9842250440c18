import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Legend } from "../../../../src/features/timeline/Legend.tsx";
import { lanesBy } from "../../../../src/features/timeline/lanes.ts";
import { toMarks } from "../../../../src/features/timeline/timeline-items.ts";
import type { Language } from "../../../../src/model/localized.ts";
import { aCorpus, aDate, anEvent, anEvidence, type EventChange } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

type Dates = "articles" | "editorial";

function legendMarks(changes: readonly EventChange[], language: Language = "de", dates: Dates = "articles") {
  const events = changes.map((change, index) => anEvent({ id: `event-${index}`, ...change }));
  const corpus = aCorpus({ events });
  return toMarks(events, { corpus, dates, language, lanes: lanesBy("subject", corpus, language) });
}

function renderLegend(changes: readonly EventChange[], language: Language = "de", dates: Dates = "articles") {
  return renderInApp(<Legend marks={legendMarks(changes, language, dates)} joined={false} />, { language });
}

function explained(): (string | null)[] {
  return screen.queryAllByRole("listitem").map(({ textContent }) => textContent);
}

test("explains the signs that are on the timeline, and no others", async () => {
  const { container } = renderLegend([{ when: "2024-06-01" }, { when: "[..2024-10-18]" }, { when: "2024-06-02" }]);
  expect(explained()).toEqual(["auf den Tag", "spätestens"]);
  await expectNoAxeViolations(container);
});

test("explains dashes and soft edges where there are some", () => {
  const evidence = [anEvidence({ stance: "announces" })];
  renderLegend([{ when: aDate("[2024-11..]", { soft: ["earliest"] }), evidence }]);
  expect(explained()).toEqual(["nicht vor", "angekündigt", "weicher Rand: Grenze erschlossen"]);
});

test("explains the editor's ring beside what lies under it", () => {
  const words = { de: "–", en: "–" };
  const known = { edtf: "2024-06-19", earliest: "2024-06-19", latest: "2024-06-19" };
  const whenEditorial = { basis: "editorial" as const, ...known, note: words, source: words };
  renderLegend([{ when: "2024-06", whenEditorial }], "de", "editorial");
  expect(explained()).toEqual(["irgendwann darin", "mit Redaktionswissen"]);
});

test("speaks English", () => {
  renderLegend([{ when: "[..2024-10-18]" }], "en");
  expect(explained()).toEqual(["at the latest"]);
});

test("is not there when there is nothing to explain", () => {
  const { container } = renderLegend([{ when: null }]);
  expect(container.innerHTML).toBe("");
});

test("explains the line between the marks of one event, where there is one", () => {
  renderInApp(<Legend marks={legendMarks([{ when: "2024-06-01" }])} joined />);
  expect(explained()).toEqual(["auf den Tag", "ein Ereignis in mehreren Zeilen"]);
});
