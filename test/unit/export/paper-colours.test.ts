import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { paperColours, paperHues } from "../../../src/export/paper-colours.ts";

const tokens = readFileSync("src/ui/tokens.css", "utf8");

it("are those of the app's light theme", () => {
  for (const [name, colour] of Object.entries(paperColours)) {
    const role = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(tokens).toContain(`--${role}: light-dark(${colour},`);
  }
  for (const [hue, colour] of paperHues.entries()) expect(tokens).toContain(`--actor-${hue}: light-dark(${colour},`);
  expect(tokens.match(/--actor-\d:/g)).toHaveLength(paperHues.length);
});
