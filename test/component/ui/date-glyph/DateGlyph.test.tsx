import "@testing-library/jest-dom/vitest";
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { DateGlyph } from "../../../../src/ui/date-glyph/DateGlyph.tsx";
import { aDate, noDate } from "../../../support/builders.ts";

test("draws the strokes of a date for the eye alone", () => {
  const { container } = render(<DateGlyph date={aDate("../2024-10-18")} announced />);
  const glyph = container.firstElementChild;
  expect(glyph).toHaveAttribute("aria-hidden", "true");
  expect(glyph).toHaveAttribute("data-form", "lasting");
  expect(glyph).toHaveAttribute("data-announced");
  expect(glyph?.children).toHaveLength(2);
});

test("draws nothing for an unknown date", () => {
  const { container } = render(<DateGlyph date={noDate()} />);
  expect(container).toBeEmptyDOMElement();
});
