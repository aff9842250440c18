import { screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, it } from "vitest";
import { DraftNote } from "../../../src/app/states/DraftNote.tsx";
import { EventList } from "../../../src/features/event-list/EventList.tsx";
import { EventsInArticle } from "../../../src/features/reader/EventsInArticle.tsx";
import { evidenceMarks } from "../../../src/features/reader/evidence-marks.ts";
import { Shelf } from "../../../src/features/timeline/Shelf.tsx";
import type { ArticleId } from "../../../src/model/ids.ts";
import { aCorpus, anEvent } from "../../support/builders.ts";
import { renderInApp } from "../../support/render-app.tsx";

// A draft is marked wherever it is told of; what an editor wrote is not.

const draft = anEvent({ id: "neu", title: "Rat beschließt Brücke", when: null, origin: "drafted" });
const corpus = aCorpus({ events: [anEvent({ id: "pakt", title: "Pakt", when: null }), draft] });
const events = corpus.events;

const places: readonly [place: string, part: ReactElement, mark: string][] = [
  ["the list", <EventList key="list" events={events} />, "Entwurf"],
  ["the shelf", <Shelf key="shelf" events={events} />, "Entwurf: Rat beschließt Brücke"],
  [
    "the reader",
    <EventsInArticle key="reader" marks={evidenceMarks(events, "article" as ArticleId)} />,
    "Entwurf: Rat beschließt Brücke",
  ],
  [
    "the top of the page",
    <DraftNote key="note" />,
    "1 von 2 Ereignissen ist ein Entwurf – von der Software vorgeschlagen, nicht geprüft.",
  ],
];

it.each(places)("is marked in %s", (_, part, mark) => {
  renderInApp(part, { corpus });
  expect(screen.getAllByText(mark)).toHaveLength(1);
});

it("is nowhere spoken of where there is none", () => {
  const { container } = renderInApp(<DraftNote />, { corpus: aCorpus({ events: [anEvent()] }) });
  expect(container.textContent).toBe("");
});
