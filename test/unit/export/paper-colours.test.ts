import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { paperColours, paperHues } from "../../../src/export/paper-colours.ts";

/** Those of a page without wishes of its own for the contrast. */
const [tokens = ""] = readFileSync("src/ui/tokens.css", "utf8").split("@media (prefers-contrast");

it("are those of the app's light theme", () => {
  for (const [name, colour] of Object.entries(paperColours)) {
    const role = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(tokens).toContain(`--${role}: light-dark(${colour},`);
  }
  for (const [hue, colour] of paperHues.entries()) expect(tokens).toContain(`--actor-${hue}: light-dark(${colour},`);
  expect(tokens.match(/--actor-\d:/g)).toHaveLength(paperHues.length);
});
