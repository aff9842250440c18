import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { DraftDecision } from "../../../../src/features/drafts/DraftDecision.tsx";
import type { EventId } from "../../../../src/model/ids.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const id = "draft-visit-00000001" as EventId;
const discard = `discarded-drafts:\n  - ${id}\n`;
const items = [{ list: "events", yaml: "  - id: besuch\n" }];

function answer(body: unknown, status = 200) {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status }));
}

afterEach(() => vi.unstubAllGlobals());

it("offers what to paste to keep a draft and to throw it out", async () => {
  answer({ file: null, items, discard });
  const { container } = renderInApp(<DraftDecision id={id} />);
  expect(screen.getByRole("status").textContent).toBe("Wird geladen.");
  expect(await screen.findByText("Unter events:")).toBeTruthy();
  expect(screen.getByText(/- id: besuch/)).toBeTruthy();
  expect(screen.getByText(new RegExp(`- ${id}`))).toBeTruthy();
  expect(screen.getAllByRole("button", { name: "Kopieren" })).toHaveLength(2);
  await expectNoAxeViolations(container);
});

it("offers the whole file where there is none yet, to keep a draft and to throw it out", async () => {
  answer({ file: "title: { de: T, en: T }\n", items: [], discard });
  renderInApp(<DraftDecision id={id} />, { language: "en" });
  expect(await screen.findAllByText(/Make this file in the folder/)).toHaveLength(2);
  expect(screen.getByText(/title: \{ de: T, en: T \}/)).toBeTruthy();
});

it("says that it could not be loaded, and tries again", async () => {
  answer(null, 404);
  renderInApp(<DraftDecision id={id} />);
  await screen.findByRole("alert");
  answer({ file: null, items, discard });
  await userEvent.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
  expect(await screen.findByText("Unter events:")).toBeTruthy();
});
