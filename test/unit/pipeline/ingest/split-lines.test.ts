import { expect, test } from "vitest";
import { decodeText } from "../../../../src/pipeline/ingest/decode-text.ts";
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

test("a file on a disk is read page by page, each line by itself when its bytes are asked for", () => {
  const texts = Array.from({ length: 4000 }, (_, number) => ({ id: number, text: "ö".repeat(number) }));
  const bytes = new TextEncoder().encode(texts.map((each) => JSON.stringify(each)).join("\n"));
  const read: number[] = [];
  const onDisk = {
    name: "list.jsonl",
    size: bytes.length,
    read: (start: number, end: number) => {
      read.push(end - start);
      return bytes.slice(start, end);
    },
    get bytes(): Uint8Array {
      throw new Error("all of it was read at once");
    },
  };
  const lines = [...splitLines(onDisk)];
  expect(bytes.length).toBeGreaterThan(8_000_000);
  expect(Math.max(...read)).toBeLessThan(bytes.length / 8);
  expect(lines.map(({ name }) => name)).toEqual([...splitLines({ name: "list.jsonl", bytes })].map(({ name }) => name));
  expect(lines.map((each) => JSON.parse(new TextDecoder().decode(each.bytes)))).toEqual(texts);
});

test("a line that is longer than any article is told by its size alone", () => {
  const bytes = new Uint8Array(20_000_000).fill(65);
  let most = 0;
  const read = (start: number, end: number) => {
    most = Math.max(most, end - start);
    return bytes.subarray(start, end);
  };
  const [only] = [...splitLines({ name: "list.jsonl", bytes: new Uint8Array(), size: bytes.length, read })];
  expect(only).toMatchObject({ name: "list.jsonl#line-1", size: bytes.length });
  expect(only && decodeText(only)).toMatchObject({ diagnostic: { code: "file-too-large" } });
  expect(most).toBeLessThan(bytes.length / 8);
});
