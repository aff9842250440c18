import { expect, test } from "vitest";
import { fillLabel } from "../../../../../src/features/timeline/marks/mark-element.ts";
import type { Mark } from "../../../../../src/features/timeline/timeline-view.ts";

test("a mark in the words of an article in another language has its name read out in that language, until it has none", () => {
  const label = document.createElement("button");
  const fill = (mark: Partial<Mark>) =>
    fillLabel(label, {
      tags: [],
      label: "Pact",
      note: null,
      name: () => "Pact, 3 May 2024",
      repeats: false,
      ...mark,
    } as Mark);
  fill({ labelLanguage: "en" });
  expect([label.ariaLabel ?? label.getAttribute("aria-label"), label.lang]).toEqual(["Pact, 3 May 2024", "en"]);
  fill({});
  expect(label.hasAttribute("lang")).toBe(false);
});
