import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { usePresentIds } from "../../../../src/app/frame/use-document.ts";
import { HighlightNote } from "../../../../src/app/states/HighlightNote.tsx";
import type { EventId } from "../../../../src/model/ids.ts";
import { aCorpus, anEvent } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const events = [anEvent({ id: "pakt", formerIds: ["juni-pakt" as EventId] }), anEvent({ id: "besuch" })];
const corpus = aCorpus({ events });

function Note({ shown = events }) {
  usePresentIds();
  return <HighlightNote shown={shown} />;
}

describe("events picked by hand", () => {
  it("are counted, with those that the filters hide, and let go", async () => {
    const { container, history } = renderInApp(<Note shown={events.slice(0, 1)} />, {
      corpus,
      address: "?type=other&highlight=pakt&highlight=besuch&highlight=fort",
    });
    expect(screen.getByText("2 Ereignisse hervorgehoben, davon 1 durch Filter verborgen")).toBeTruthy();
    await expectNoAxeViolations(container);
    await userEvent.click(screen.getByRole("button", { name: "Hervorhebung aufheben" }));
    expect(history.current()).toMatchObject({ highlighted: [], filters: { types: ["other"] } });
    expect(container.textContent).toBe("");
  });

  it("are found under former ids, each once", async () => {
    const { history } = renderInApp(<Note />, { corpus, address: "?highlight=juni-pakt&highlight=pakt" });
    await waitFor(() => expect(history.current().highlighted).toEqual(["pakt"]));
    expect(screen.getByText("1 Ereignis hervorgehoben")).toBeTruthy();
  });
});
