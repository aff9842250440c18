import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const css = readFileSync(new URL("../../../src/ui/tokens.css", import.meta.url), "utf8");
const [ordinary = "", stronger = ""] = css.split("@media (prefers-contrast: more)");

interface Colours {
  readonly light: string;
  readonly dark: string;
}

/** The roles that a piece of the file gives colours to. */
function rolesIn(piece: string): [string, Colours][] {
  const declared = piece.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g);
  return [...declared].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]);
}

const palettes = {
  ordinary: new Map(rolesIn(ordinary)),
  stronger: new Map([...rolesIn(ordinary), ...rolesIn(stronger)]),
};

/** What more contrast means for words and for marks: AAA for words, for marks what AA asks of words. */
const whenStronger = new Map([
  [4.5, 7],
  [3, 4.5],
]);

const grounds = ["paper", "surface", "sunken"];
const actors = Array.from({ length: 9 }, (_, hue) => `actor-${hue}`);
const pairs: [string, string, number][] = [
  ...["ink", "muted", "accent", "contested", "denied", ...actors].flatMap((text) =>
    [...grounds, "evidence"].map((ground): [string, string, number] => [text, ground, 4.5]),
  ),
  ["on-inverse", "inverse", 4.5],
  ["on-inverse-muted", "inverse", 4.5],
  ["on-accent", "accent", 4.5],
  ...["control", "mark", "mark-light", "focus", "evidence-line"].flatMap((mark) =>
    grounds.map((ground): [string, string, number] => [mark, ground, 3]),
  ),
  ["evidence-line", "evidence", 3],
];

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Two roles must differ by at least so much. */
function expectContrast(roles: ReadonlyMap<string, Colours>, [front, ground]: [string, string], least: number): void {
  const [a, b] = [roles.get(front), roles.get(ground)];
  if (!a || !b) throw new Error(`tokens.css lacks --${a ? ground : front}`);
  expect(contrast(a.light, b.light), "light").toBeGreaterThanOrEqual(least);
  expect(contrast(a.dark, b.dark), "dark").toBeGreaterThanOrEqual(least);
}

it.each(pairs)("the palettes set %s against %s by at least %d", (front, ground, least) => {
  expectContrast(palettes.ordinary, [front, ground], least);
});

it.each(pairs)("where more contrast is asked for, %s is set against %s by more than %d", (front, ground, least) => {
  expectContrast(palettes.stronger, [front, ground], whenStronger.get(least) ?? Infinity);
});
