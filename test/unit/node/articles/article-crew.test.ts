import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type ArticleCrew, createArticleCrew } from "../../../../src/node/articles/article-crew.ts";
import { buildSeeds } from "../../../../src/node/building/build-seeds.ts";
import { fingerprintsInMemory } from "../../../../src/pipeline/copies/fingerprint-store.ts";
import { heldTexts } from "../../../../src/pipeline/stores/held-texts.ts";
import { createNumberSlots } from "../../../../src/pipeline/stores/number-slots.ts";
import { syntheticArticles } from "../../../bench/drafts/synthetic-articles.ts";

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-crew-"));
writeFileSync(join(folder, "all.jsonl"), [...syntheticArticles(120), "{broken", "[]"].join("\n"));
const long = JSON.stringify({ id: "long", text: "Ein Satz. ".repeat(900_000) });
writeFileSync(join(folder, "long.jsonl"), long);
writeFileSync(join(folder, "undated.txt"), "Ein Satz ohne Datum, geschrieben am Montag.");
const crew = createArticleCrew(2);
afterAll(() => {
  crew.dismiss();
  rmSync(folder, { recursive: true });
});

/** A build with its texts as they are put aside. */
function built(who: ArticleCrew) {
  const [bodies, events, heads, texts]: [string[], string[], string[], string[]] = [[], [], [], []];
  const store = {
    bodies: { push: (text: string) => void bodies.push(text), read: (index: number) => bodies[index] ?? "" },
    events: { push: (event: string) => void events.push(event) },
    fingerprints: fingerprintsInMemory(),
    groups: createNumberSlots(),
    heads: { push: (head: string) => void heads.push(head) },
    tellings: heldTexts(),
    texts: { push: (text: string) => void texts.push(text) },
  };
  return JSON.stringify([
    buildSeeds(folder, { isPrivate: true }, { hire: () => ({ ...who, dismiss: () => {} }), store }),
    bodies,
    events,
    heads,
    texts,
  ]);
}

test("a build is the same to the byte, whoever read the files and wrote the texts", () => {
  const alone = built(createArticleCrew(0));
  expect(alone).toContain("file-too-large");
  // Until the other threads have started, this one does everything.
  do {
    expect(built(crew)).toBe(alone);
  } while (crew.helped() < 6);
});
