import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { notAnswered } from "../../../../src/node/files/list-folder.ts";
import { readSeeds } from "../../../../src/node/files/read-seeds.ts";
import { checkSeeds } from "../../../../src/pipeline/check-seeds.ts";

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-seeds-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every file but hidden ones is an article, and the editor's file stands apart", () => {
  mkdirSync(join(folder, "2024/old"), { recursive: true });
  mkdirSync(join(folder, ".git"));
  mkdirSync(join(folder, "node_modules"));
  for (const name of ["2024/old/c.txt", ".git/d.txt", "node_modules/e.md"]) writeFileSync(join(folder, name), "x");
  for (const name of ["b.txt", "a.txt", ".DS_Store"]) writeFileSync(join(folder, name), "x");
  expect(readSeeds(folder).editorFile).toBeNull();
  writeFileSync(join(folder, "timeline.yaml"), "title:");
  const seeds = readSeeds(folder);
  expect(seeds.articles.map(({ name }) => name).sort()).toEqual(["2024/old/c.txt", "a.txt", "b.txt"]);
  expect(new TextDecoder().decode(seeds.editorFile?.bytes)).toBe("title:");
});

test("the folder has its own name, also where it is called by dots", () => {
  expect(readSeeds(join(folder, "2024", "old", "..")).folder).toBe("2024");
});

test("a file that the system does not hand out is reported, and the others are there", () => {
  const other = mkdtempSync(join(tmpdir(), "zeitfaden-large-"));
  writeFileSync(join(other, "a.txt"), "x");
  writeFileSync(join(other, "large.txt"), "");
  // A hole: it takes up no room, and is more than can be read at once.
  truncateSync(join(other, "large.txt"), 2 ** 32);
  const { articles, unread } = readSeeds(other);
  rmSync(other, { recursive: true });
  expect(articles.map(({ name }) => name)).toEqual(["a.txt"]);
  expect(unread).toMatchObject([{ code: "file-not-read", place: { file: "large.txt" } }]);
});

test("links to files are followed; those to folders, broken ones and what is no file are reported, and nothing hangs", async () => {
  const other = mkdtempSync(join(tmpdir(), "zeitfaden-links-"));
  writeFileSync(join(other, "a.txt"), "x");
  symlinkSync("a.txt", join(other, "b.txt"));
  symlinkSync(".", join(other, "loop"));
  symlinkSync("nowhere.txt", join(other, "c.txt"));
  symlinkSync("e.txt", join(other, "d.txt"));
  symlinkSync("d.txt", join(other, "e.txt"));
  const socket = createServer().listen(join(other, "socket.txt"));
  await once(socket, "listening");
  const { articles, unread = [] } = readSeeds(other);
  socket.close();
  rmSync(other, { recursive: true });
  expect(articles.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  expect(Object.fromEntries(unread.map(({ place, found }) => [place.file, found]))).toEqual({
    "c.txt": { code: "link-to-nowhere" },
    "d.txt": { code: "link-to-nowhere" },
    "e.txt": { code: "link-to-nowhere" },
    loop: { code: "link-to-folder" },
    "socket.txt": { code: "no-file" },
  });
});

test("what the system says instead of a file is told in plain words", () => {
  const answer = (code: string) => notAnswered("a.txt", Object.assign(new Error(code), { code })).found;
  expect(["EACCES", "EPERM", "EIO"].map(answer)).toEqual([
    { code: "no-permission" },
    { code: "no-permission" },
    { code: "answer-of-system", answer: "EIO" },
  ]);
});

test("a name whose letters a system took apart is read as it is typed, unless another file is called so", () => {
  const other = mkdtempSync(join(tmpdir(), "zeitfaden-names-"));
  const names = ["Übergröße.txt", "Flöße.txt"];
  const [first = "", second = ""] = names.map((name) => name.normalize("NFD"));
  for (const name of [first, second, "Flöße.txt"]) writeFileSync(join(other, name), name);
  const { articles } = readSeeds(other);
  const read = articles.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]);
  rmSync(other, { recursive: true });
  expect(read.toSorted()).toEqual(
    [
      ["Übergröße.txt", first],
      [second, second],
      ["Flöße.txt", "Flöße.txt"],
    ].toSorted(),
  );
});

test("files that go or change while others are read are told, and the others are read", () => {
  const changing = mkdtempSync(join(tmpdir(), "zeitfaden-changing-"));
  const words = "Der Fluss\n\n3. Mai 2024\n\nDas Wasser war ruhig und grün.\n";
  const line = JSON.stringify({ id: "x", text: "Das Wasser war ruhig." });
  const put = (name: string, content: string) => writeFileSync(join(changing, name), content);
  for (const name of ["gone.txt", "stays.txt", "timeline.yaml"]) put(name, words);
  for (const name of ["cut.jsonl", "gone.jsonl"]) put(name, `${line}\n${line}\n`);
  put("gone.zip", "PK");
  const seeds = readSeeds(changing);
  for (const name of ["gone.txt", "gone.jsonl", "gone.zip", "timeline.yaml"]) rmSync(join(changing, name));
  put("cut.jsonl", line.slice(0, 9));
  const { diagnostics, editorFile, loaded } = checkSeeds(seeds);
  const told = diagnostics.map(({ place, code, found }) => `${place.file} ${code} ${found.code}`);
  expect(told.sort()).toEqual([
    "cut.jsonl#line-1 not-json written",
    "gone.jsonl file-not-read gone-meanwhile",
    "gone.txt file-not-read gone-meanwhile",
    "gone.zip file-not-read gone-meanwhile",
    "timeline.yaml file-not-read gone-meanwhile",
  ]);
  expect(loaded.articles.map(({ file }) => file)).toEqual(["stays.txt"]);
  expect(editorFile.events).toEqual([]);
  rmSync(changing, { recursive: true });
});
