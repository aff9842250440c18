import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const styles = readFileSync(new URL("../../../src/ui/fonts.css", import.meta.url), "utf8");
const faces = [...styles.matchAll(/@font-face\s*\{([^}]*unicode-range[^}]*)\}/g)].map(([, face = ""]) => face);
const value = (face: string, name: string) => face.match(new RegExp(`${name}:\\s*"?([^";]+)`))?.[1] ?? "";

/** The numbers of the characters that a font's core (`-core-`) or another of its files is asked for. */
function codesOf(family: string, weight: string, file: string): number[] {
  return faces
    .filter((face) => value(face, "font-family") === family && value(face, "font-weight") === weight)
    .filter((face) => face.includes(file))
    .flatMap((face) => value(face, "unicode-range").split(","))
    .flatMap((part) => {
      const [first = 0, last = first] = [...part.matchAll(/[0-9A-F]+/g)].map(([digits]) => Number.parseInt(digits, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}

it.each([
  ["Source Sans 3", "400"],
  ["Source Sans 3", "600"],
  ["Source Serif 4", "400"],
  ["Source Serif 4", "600"],
])("what the core of %s %s holds needs no other Latin file, and no Latin letter is in none", (family, weight) => {
  const core = codesOf(family, weight, "-core-");
  const rest = codesOf(family, weight, `-latin-${weight}`);
  expect(core.length).toBeGreaterThan(200);
  expect(new Set([...core, ...rest]).size).toBe(core.length + rest.length);
  const all = new Set([...core, ...rest, ...codesOf(family, weight, "-latin-ext-")]);
  for (let code = 0; code <= 0x24f; code += 1) expect(all, code.toString(16)).toContain(code);
});
