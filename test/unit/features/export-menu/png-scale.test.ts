import { expect, it } from "vitest";
import { pngScale } from "../../../../src/features/export-menu/png-scale.ts";

it.each([
  [1280, 1400, 2],
  [1280, 6000, 1.478],
  [1280, 13_000, 1.004],
  [1280, 13_200, null],
  [100, 12_000, 1.365],
  [100, 17_000, null],
])("a picture of %i by %i gets %s pixels a pixel", (width, height, scale) => {
  const found = pngScale(width, height);
  if (scale === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(scale, 2);
});
