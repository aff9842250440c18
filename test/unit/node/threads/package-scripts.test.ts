import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

/** Scripts that draft, or read many articles: each runs as many threads as there are processors. */
const manyThreads = ["dev", "build", "start", "report", "timeline", "bench:drafts", "bench:preprocess"];

test.each(manyThreads)(
  "npm run %s leaves the processors to its own threads, not to four more of the engine's",
  (name) => {
    expect(scripts[name]).toMatch(/^node --v8-pool-size=0 src\/node\/run\.mjs /);
  },
);
