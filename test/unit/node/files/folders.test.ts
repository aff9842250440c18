import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folderProblem } from "../../../../src/node/files/check-folder.ts";
import { draftOf, outProblem, replaceFolder } from "../../../../src/node/files/replace-folder.ts";

const root = mkdtempSync(join(tmpdir(), "zeitfaden-folders-"));
afterAll(() => rmSync(root, { recursive: true }));

function folder(name: string, ...files: readonly string[]): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const file of files) {
    mkdirSync(join(path, file, ".."), { recursive: true });
    writeFileSync(join(path, file), file);
  }
  return path;
}

test("a folder of articles needs articles, and has to be one", () => {
  const file = join(folder("one", "a.txt"), "a.txt");
  expect(folderProblem(join(root, "nowhere"))).toBe(`There is no folder ${join(root, "nowhere")}.`);
  expect(folderProblem(file)).toBe(`${file} is a file; expected a folder of articles.`);
  expect(folderProblem(folder("empty"))).toContain(
    "holds no articles. Put .txt, .md, .html, .jsonl or .zip files into it.",
  );
  expect(folderProblem(folder("pictures", "a.jpg", ".a.txt"))).toContain("holds no articles");
  expect(folderProblem(folder("deep", "2024/a.TXT"))).toBeNull();
  expect(folderProblem(folder("list", "a.jsonl"))).toBeNull();
});

test("only an earlier site is overwritten, and never the articles", () => {
  const articles = folder("articles", "a.txt");
  expect(outProblem(join(root, "new"), articles)).toBeNull();
  expect(outProblem(folder("void"), articles)).toBeNull();
  expect(outProblem(folder("site", "index.html", "data/dataset.json"), articles)).toBeNull();
  expect(outProblem(folder("letters", "index.html", "letter.odt"), articles)).toContain("nothing is overwritten");
  expect(outProblem(articles, articles)).toContain("lie inside each other");
  expect(outProblem(root, articles)).toContain("lie inside each other");
  expect(outProblem(join(articles, "dist"), articles)).toContain("lie inside each other");
});

test("a finished folder takes the place of the older one as a whole", () => {
  const place = folder("dist", "old.html");
  const finished = folder(".dist-being-built", "new.html");
  expect(draftOf(place)).toBe(finished);
  replaceFolder(finished, place);
  expect(readdirSync(place)).toEqual(["new.html"]);
  expect(readFileSync(join(place, "new.html"), "utf8")).toBe("new.html");
  expect(existsSync(finished)).toBe(false);
  expect(readdirSync(root).filter((name) => name.includes("-old"))).toEqual([]);
});
