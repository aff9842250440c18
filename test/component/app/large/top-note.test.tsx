import { expect, test } from "vitest";
import { TopNote } from "../../../../src/app/large/TopNote.tsx";
import { type LargeTimeline, LargeTimelineContext } from "../../../../src/data/large-timeline.ts";
import type { Language } from "../../../../src/model/localized.ts";
import { renderInApp } from "../../../support/render-app.tsx";

/** What is said where so many of the most salient events, and of all that pass, are held. */
function said(held: number, top: number, total: number, language: Language = "de"): string | null {
  const list = (length: number) => Array.from({ length });
  const large = { top: list(held), selection: { top: list(top), total } } as unknown as LargeTimeline;
  const note = (
    <LargeTimelineContext value={large}>
      <TopNote />
    </LargeTimelineContext>
  );
  return renderInApp(note, { language }).container.textContent;
}

test("a view says how many of the most important events it shows, and of which it has not loaded all", () => {
  expect(said(200, 200, 4000)).toMatch(/^Hier nur die 200 wichtigsten von 4.000 Ereignissen;/);
  expect(said(135, 200, 4000)).toMatch(/^Hier bisher 135 der 200 wichtigsten von 4.000 Ereignissen;/);
  expect(said(200, 200, 4000, "en")).toMatch(/^Only the 200 most important of 4,000 events here;/);
  expect(said(135, 200, 4000, "en")).toMatch(/^So far 135 of the 200 most important of 4,000 events here;/);
});

test("a view that shows all says nothing", () => {
  expect(said(150, 150, 150)).toBe("");
});
