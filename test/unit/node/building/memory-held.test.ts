import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, expect, test } from "vitest";
import { createArticleCrew } from "../../../../src/node/articles/article-crew.ts";
import { buildSeeds } from "../../../../src/node/building/build-seeds.ts";
import { createDiskStore } from "../../../../src/node/files/text-files.ts";

const root = mkdtempSync(join(tmpdir(), "zeitfaden-held-"));
afterAll(() => rmSync(root, { recursive: true }));

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Nothing of them stays in memory. */
function writeArticles(articles: number): string {
  const folder = mkdtempSync(join(root, "articles-"));
  const lines = Array.from({ length: articles }, (_, number) =>
    JSON.stringify({
      id: `bericht-${number}`,
      title: `Bericht ${number} aus Talheim`,
      published: "2024-05-03",
      text: `Nummer ${number}: ${`Der Rat von Talheim hat den Bericht ${number} zur Kenntnis genommen. `.repeat(10)}`,
    }),
  );
  writeFileSync(join(folder, "all.jsonl"), lines.join("\n"));
  return folder;
}

/** Bytes in use when the last head is put aside: all has been read, dated and written, and nothing let go of yet. */
function heldAfter(articles: number): number {
  const folder = writeArticles(articles);
  const store = createDiskStore(mkdtempSync(join(root, "workspace-")));
  let [heads, held] = [0, 0];
  const push = (head: string) => {
    store.heads.push(head);
    if (++heads < articles) return;
    // What finalizers let go of is free the second time.
    collectGarbage();
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    held = heapUsed + arrayBuffers;
  };
  buildSeeds(folder, {}, { store: { ...store, heads: { push } }, hire: () => createArticleCrew(0) });
  store.done();
  return held;
}

test("of each further article a build on the disk holds little, whatever stands in it", () => {
  // Whatever is made once is there after the first.
  heldAfter(100);
  const [few, many] = [heldAfter(500), heldAfter(3500)];
  expect((many - few) / 3000).toBeLessThan(1000);
});
