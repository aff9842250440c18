import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildDataset } from "../../src/pipeline/build-dataset.ts";

const readme = readFileSync("README.md", "utf8");

/** The only code block of the README in that language. */
function block(language: string): Uint8Array {
  const [found, second] = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(
    (match) => match[1],
  );
  if (!found || second) throw new Error(`the README must hold one block of ${language}`);
  return new TextEncoder().encode(found);
}

test("the README's example builds as it stands there, and its dates are the ones it says", () => {
  const { dataset, diagnostics } = buildDataset({
    articles: [{ name: "bridge.txt", bytes: block("text") }],
    editorFile: { name: "timeline.yaml", bytes: block("yaml") },
  });
  expect(diagnostics).toEqual([]);
  expect(dataset?.events.map(({ id, when }) => [id, when.basis === "unknown" ? null : when.edtf])).toEqual([
    ["closure", "[..2024-05-04]"],
    ["decision", "2024-05-03"],
    ["opening", "2025-10"],
  ]);
  expect(dataset?.articles).toMatchObject([
    { headline: "City to get a new bridge", language: "en", datePublished: { edtf: "2024-05-04" } },
  ]);
});
