import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { EmbedPart } from "../../../../src/features/embed/EmbedPart.tsx";
import type { EventId } from "../../../../src/model/ids.ts";
import { startView } from "../../../../src/state/view.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

it("gives the code of the view as it is, in a frame", async () => {
  const { container } = renderInApp(<EmbedPart view={{ ...startView, event: "pakt" as EventId, layout: "list" }} />);
  const { value } = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code zum Einbetten" });
  expect(value).toContain(`src="${window.location.origin}/e/pakt/?embed=&amp;view=list" title="Ein Zeitstrahl"`);
  expect(value).toContain(`src="${window.location.origin}/embed.js"`);
  await expectNoAxeViolations(container);
});
