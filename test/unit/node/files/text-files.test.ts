import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildSeeds } from "../../../../src/node/building/build-seeds.ts";
import {
  createDiskStore,
  openTexts,
  readEvents,
  readHeads,
  whileWaiting,
} from "../../../../src/node/files/text-files.ts";
import { syntheticArticles } from "../../../bench/drafts/synthetic-articles.ts";

const root = mkdtempSync(join(tmpdir(), "zeitfaden-texts-"));
afterAll(() => rmSync(root, { recursive: true }));
const collection = mkdtempSync(join(root, "made-up-"));
writeFileSync(join(collection, "all.jsonl"), [...syntheticArticles(20)].join("\n"));
const everything = { drafts: true, report: true };

test.each(["test/support/ten-articles", "seeds", collection])(
  "of %s a build on the disk is the same to the byte",
  (folder) => {
    const workspace = mkdtempSync(join(root, "workspace-"));
    const inMemory = buildSeeds(folder, everything);
    const store = createDiskStore(workspace);
    const onDisk = buildSeeds(folder, everything, { store });
    const ends = store.done();
    const articles = readHeads(workspace, ends);
    const events = readEvents(workspace, ends);
    const texts = openTexts(workspace, ends, articles);
    expect(onDisk.publication).toMatchObject({ articleTexts: [], dataset: { articles: [], events: [] } });
    const publication = { dataset: { ...onDisk.publication?.dataset, articles, events }, articleTexts: [...texts] };
    expect(JSON.stringify({ ...onDisk, publication })).toBe(JSON.stringify(inMemory));
    expect(articles.map(({ id }) => texts.textOf(id)?.id)).toEqual(articles.map(({ id }) => id));
    expect(articles.map((_, place) => texts.jsonAt(place))).toEqual(
      inMemory.publication?.articleTexts.map((text) => JSON.stringify(text)),
    );
    texts.close();
    expect(readdirSync(workspace)).toEqual(["events.spool", "heads.spool", "texts.spool"]);
  },
);

test.each(["test/support/ten-articles", "seeds", collection])(
  "of %s what waits on the disk changes nothing of a build, and leaves nothing there",
  (folder) => {
    const workspace = mkdtempSync(join(root, "workspace-"));
    const privately = { ...everything, isPrivate: true };
    const inMemory = buildSeeds(folder, privately);
    const waited = whileWaiting(workspace, (waiting) => buildSeeds(folder, privately, { waiting }));
    expect(JSON.stringify(waited)).toBe(JSON.stringify(inMemory));
    expect([...waited.decisions]).toEqual([...inMemory.decisions]);
    expect(readdirSync(workspace)).toEqual([]);
  },
);
