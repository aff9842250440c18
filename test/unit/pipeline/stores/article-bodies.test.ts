import { expect, test } from "vitest";
import { createBodies } from "../../../../src/pipeline/stores/article-bodies.ts";

/** Texts in memory that count how often they are read. */
function countedTexts() {
  const texts: string[] = [];
  const counted = {
    push: (text: string) => void texts.push(text),
    read: (index: number) => {
      counted.reads++;
      return texts[index] ?? "";
    },
    reads: 0,
  };
  return counted;
}

const article = (number: number) => ({
  id: `a-${number}`,
  file: `${number}.txt`,
  place: { file: `${number}.txt` },
  language: "de" as const,
  wordCount: 2,
  dateline: null,
  text: `Text ${number}`,
  blocks: [{ kind: "paragraph" as const, start: 0, end: 6 }],
  blockLines: [1],
  repairs: [],
  sha256: "0".repeat(64),
  headline: `Headline ${number}`,
  headlineOrigin: "text" as const,
});

test("a body that was put aside is read again when it is asked for", () => {
  const texts = countedTexts();
  const keep = createBodies(texts);
  const [first, second] = [keep(article(0)), keep(article(1))];
  expect(texts.reads).toBe(0);
  expect(first.text).toBe("Text 0");
  expect(first).toMatchObject(article(0));
  // The words are apart from the rest.
  expect(texts.reads).toBe(2);
  expect(second.text).toBe("Text 1");
});

test("it is no part of the article's own data", () => {
  const keep = createBodies(countedTexts());
  const editor = { id: "a-0" };
  expect(JSON.stringify(keep({ ...article(0), editor }))).toBe('{"id":"a-0","editor":{"id":"a-0"}}');
  expect(keep({ ...article(1), editor }).editor).toBe(editor);
  expect({ ...keep(article(2)) }).not.toHaveProperty("text");
});

test("few bodies are in memory at once, however many were asked for", () => {
  const texts = countedTexts();
  const keep = createBodies(texts);
  const many = Array.from({ length: 100 }, (_, number) => keep(article(number)));
  for (const each of many) expect([each.text, each.blocks, each.blockLines]).toHaveLength(3);
  expect(texts.reads).toBe(100);
  for (const each of many) expect(each.text).not.toBe("");
  expect(texts.reads).toBe(200);
});
