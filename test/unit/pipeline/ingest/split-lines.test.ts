import { expect, test } from "vitest";
import { isLineName, splitLines } from "../../../../src/pipeline/ingest/split-lines.ts";

function namesOf(...lines: readonly string[]): string[] {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return [...splitLines({ name: "list.jsonl", bytes })].map(({ name }) => name);
}
const line = (id: unknown) => JSON.stringify({ id, text: "Ein Satz." });

test("a line is named by its id, so that its name stays when others come before it", () => {
  expect(namesOf(line("bridge-1"), line(7))).toEqual(["list.jsonl#bridge-1", "list.jsonl#7"]);
  expect(namesOf(line("new"), "", line("bridge-1"))).toEqual(["list.jsonl#new", "list.jsonl#bridge-1"]);
});

test("without an id it is named by its number, and the second of an id is told apart", () => {
  expect(namesOf(line(undefined), "{broken", line("a"), line("a"))).toEqual([
    "list.jsonl#line-1",
    "list.jsonl#line-2",
    "list.jsonl#a",
    "list.jsonl#a~2",
  ]);
});

test("what an id holds cannot lead out of the folder or pass for another name", () => {
  expect(namesOf(line("../../etc/x"), line("https://town.example/a b#c"), line("\u202Ea\u0000"))).toEqual([
    "list.jsonl#.._.._etc_x",
    "list.jsonl#https___town.example_a_b_c",
    "list.jsonl#_a_",
  ]);
});

test("only such names are taken for lines", () => {
  const names = ["list.jsonl#a.txt", "archive.zip/list.jsonl#a", "list.jsonl", "a.txt", "list.jsonl#x/a.txt"];
  expect(names.map(isLineName)).toEqual([true, true, false, false, false]);
});
