import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, expect, test, vi } from "vitest";
import { buildSeeds } from "../../../../src/node/building/build-seeds.ts";
import { zeitfaden } from "../../../../src/node/zeitfaden-plugin.ts";
import { smallArticles, smallEditorFile } from "../../pipeline/small-seeds.ts";

vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), "zeitfaden-build-"));
const seeds = join(root, "seeds");
mkdirSync(join(root, "src/app"), { recursive: true });
mkdirSync(seeds);
for (const [name, text] of Object.entries(smallArticles)) writeFileSync(join(seeds, name), text);
writeFileSync(join(root, "src/app/main.ts"), "document.title = '';");
writeFileSync(join(root, "index.html"), readFileSync("index.html", "utf8"));
afterAll(() => rmSync(root, { recursive: true }));

test("an error in the editor's file fails the build, with every diagnostic, and nothing is written", async () => {
  const broken = smallEditorFile
    .replace("quote: Laut der", "quote: Nach der")
    .replace("[berg, ostland]", "[berg, westland]");
  writeFileSync(join(seeds, "timeline.yaml"), broken);
  const building = build({ root, configFile: false, base: "./", logLevel: "silent", plugins: zeitfaden(seeds) });
  const message = await building.then(
    () => "it was built",
    (error: unknown) => String(error),
  );
  expect(message).toContain(`${seeds}/timeline.yaml:47:9 error quote-altered: expected the exact words of pakt.txt`);
  expect(message).toContain(`${seeds}/timeline.yaml:55:61 error unknown-actor: expected the id of an actor`);
  expect(existsSync(join(root, "dist"))).toBe(false);
});

test.each([
  ["a quote that no longer matches", smallEditorFile.replace("quote: Laut der", "quote: Nach der"), ["pakt"]],
  ["an unknown actor", smallEditorFile.replace("[berg, ostland]", "[berg, westland]"), []],
  ["no YAML", "title: [", []],
])("with %s the editor alone sees what can be told, and what is wrong", (_, editorFile, ids) => {
  writeFileSync(join(seeds, "timeline.yaml"), editorFile);
  expect(buildSeeds(seeds, { report: true }).publication).toBeNull();
  const { publication, isWhole, report } = buildSeeds(seeds, { report: true, isPrivate: true });
  expect(publication?.dataset.events.map(({ id }) => id)).toEqual(ids);
  expect(publication?.dataset.articles).toHaveLength(Object.keys(smallArticles).length);
  expect(isWhole).toBe(false);
  expect(report?.findings.some(({ severity }) => severity === "error")).toBe(true);
});
