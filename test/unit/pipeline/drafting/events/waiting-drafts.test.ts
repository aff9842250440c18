import { serialize } from "node:v8";
import { expect, test } from "vitest";
import { checkSeeds } from "../../../../../src/pipeline/check-seeds.ts";
import { createDrafting, draftSeeds } from "../../../../../src/pipeline/draft-seeds.ts";
import { inMemory } from "../../../../../src/pipeline/drafting/events/waiting-drafts.ts";
import { draftsToShow } from "../../../../../src/pipeline/drafts-to-show.ts";
import { heldTexts } from "../../../../../src/pipeline/stores/held-texts.ts";
import { syntheticArticles } from "../../../../bench/drafts/synthetic-articles.ts";

const ARTICLES = 40;
const bytes = new TextEncoder().encode([...syntheticArticles(ARTICLES)].join("\n"));
const checked = checkSeeds({ articles: [{ name: "all.jsonl", bytes }], editorFile: null });
const held = draftSeeds(checked);

/** Texts that are gone after `close`, as those are of a build that has ended. */
function closing() {
  const texts = heldTexts();
  let isClosed = false;
  const read = (index: number) => {
    if (isClosed) throw new Error("read after the end");
    return texts.read(index);
  };
  return { aside: { push: texts.push, read }, close: () => (isClosed = true) };
}

test("drafts that wait are the same ones, and so are those that are shown", () => {
  const waiting = draftSeeds(checked, { aside: heldTexts() });
  expect(held.events.length).toBeGreaterThan(ARTICLES);
  expect(waiting.events.map(inMemory)).toEqual(held.events);
  expect({ ...waiting, events: [] }).toEqual({ ...held, events: [] });
  const [shown, own] = [draftsToShow(waiting), draftsToShow(held)];
  expect(JSON.stringify({ ...shown, events: shown.events.map(inMemory) })).toBe(JSON.stringify(own));
});

/** Bytes of a draft in memory: its id. */
const HELD = 100;

test("drafts that wait hold no words in memory", () => {
  const bytesOf = (events: readonly unknown[]) => serialize(events).length / events.length;
  expect(bytesOf(draftSeeds(checked, { aside: heldTexts() }).events)).toBeLessThan(HELD);
  expect(bytesOf(held.events)).toBeGreaterThan(10 * HELD);
});

test("drafts that are remembered for the next build need nothing of the one before", () => {
  const [draft, first] = [createDrafting(), closing()];
  draft(checked, { aside: first.aside });
  first.close();
  expect(draft(checked, { aside: heldTexts() }).events.map(inMemory)).toEqual(held.events);
});
