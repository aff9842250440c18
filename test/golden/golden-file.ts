import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

/**
 * Holds a value against `expected.json` of a folder. Where they differ, `actual.json` is written beside it, to be read line by
 * line and, when it is right, to take its place together with the change that caused it.
 */
export function expectGolden(folder: string, value: unknown): void {
  const expected = join(folder, "expected.json");
  const actual = join(folder, "actual.json");
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (existsSync(expected) && readFileSync(expected, "utf8") === text) {
    rmSync(actual, { force: true });
    return;
  }
  writeFileSync(actual, text);
  expect(value, `${actual} differs from ${expected}`).toEqual(
    existsSync(expected) ? JSON.parse(readFileSync(expected, "utf8")) : null,
  );
  throw new Error(`${actual} differs from ${expected} in the order of its keys`);
}
