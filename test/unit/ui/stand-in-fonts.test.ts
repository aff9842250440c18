import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../../src/ui/${path}`, import.meta.url), "utf8");
const faces = read("fonts.css").split("@font-face").slice(1);
const value = (face: string, name: string) => face.match(new RegExp(`${name}: "?([^";%]+)`))?.[1] ?? "";
const standIns = faces.filter((face) => face.includes("local("));

/** A line of the font, above and below its letters' foot, in hundredths of the size. */
function line(face: string): readonly [number, number] {
  const size = Number(value(face, "size-adjust")) / 100;
  return [Number(value(face, "ascent-override")) * size, Number(value(face, "descent-override")) * size];
}

it.each([
  ["--font-ui", [102.4, 40]],
  ["--font-text", [103.6, 33.5]],
])("what stands in for %s has lines as high as it, in every weight that it has", (role, expected) => {
  const families = [...(read("tokens.css").match(`${role}:([^;]*);`)?.[1] ?? "").matchAll(/"(Stand-in [^"]+)"/g)];
  expect(families.length).toBeGreaterThan(1);
  for (const [, family] of families) {
    const own = standIns.filter((face) => value(face, "font-family") === family);
    expect(own.map((face) => value(face, "font-weight"))).toEqual(["400", "600"]);
    for (const face of own) {
      const [above, below] = line(face);
      expect(above).toBeCloseTo(expected[0] as number, 1);
      expect(below).toBeCloseTo(expected[1] as number, 1);
    }
  }
});

it("names no stand-in that no text uses", () => {
  const used = read("tokens.css");
  for (const face of standIns) expect(used).toContain(`"${value(face, "font-family")}"`);
});
