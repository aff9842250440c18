import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import type { ArticleText } from "../../src/model/article.ts";
import type { Span } from "../../src/model/span.ts";
import { buildSeeds } from "../../src/node/building/build-seeds.ts";
import { readSeeds } from "../../src/node/files/read-seeds.ts";
import { buildDataset } from "../../src/pipeline/build-dataset.ts";
import { expectGolden } from "./golden-file.ts";

// A build of the seeds takes up to some seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { publication, diagnostics } = buildSeeds("seeds");

/** A text in lines that can be read: what stands where, and what was found in it. */
function inLines({ id, text, blocks, actors, times }: ArticleText) {
  const at = ({ start, end }: Span) => `${start}–${end} ${text?.slice(start, end)}`;
  return {
    id,
    blocks: blocks.map((block) => `${block.kind} ${at(block)}`),
    actors: actors.map(({ position, actor }) => `${at(position)} = ${actor}`),
    times: times.map(
      ({ position, value, time, basis }) => `${at(position)} = ${value}, ${time?.edtf ?? "no date"} (${basis})`,
    ),
  };
}

test("the five articles become this data", () => {
  expect(diagnostics).toEqual([]);
  expectGolden("test/golden/five-articles", {
    dataset: publication?.dataset,
    articleTexts: publication?.articleTexts.map(inLines),
  });
});

test("the articles are the files that were given, byte for byte", () => {
  const files = readdirSync("seeds")
    .filter((name) => name.endsWith(".txt"))
    .sort();
  const hashes = files.map((name) =>
    createHash("sha256")
      .update(readFileSync(`seeds/${name}`))
      .digest("hex"),
  );
  expect(publication?.dataset.articles.map(({ file, sha256 }) => `${file} ${sha256}`)).toEqual(
    files.map((name, index) => `${name} ${hashes[index]}`),
  );
  expect(hashes.map((hash) => hash.slice(0, 8))).toEqual(["9d9bdfa6", "1e29b216", "e874ad2a", "1ccc4982", "9b2346d4"]);
});

test("every quote, telling part, dateline, mention and figure stands where it is said to stand", () => {
  const texts = new Map(publication?.articleTexts.map(({ id, text }) => [id, text ?? ""]));
  let checked = 0;
  const check = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("quote" in value && "position" in value && "article" in value) {
      const { quote, position, article } = value as {
        quote: { exact: string };
        position: { start: number; end: number };
        article: never;
      };
      expect(texts.get(article)?.slice(position.start, position.end)).toBe(quote.exact);
      checked++;
    }
    for (const item of Object.values(value)) check(item);
  };
  check(publication?.dataset);
  expect(checked).toBeGreaterThan(60);
  for (const event of publication?.dataset.events ?? []) {
    for (const claim of event.claims) {
      const evidence = event.evidence.find(({ key }) => key === claim.evidence);
      expect(evidence?.quote?.exact).toContain(claim.words);
    }
  }
});

const wanted =
  "nordkorea russland suedkorea ukraine usa nato un eu kim-jong-un putin lawrow kim-kum-chol yoon-suk-yeol budanow kim-il-sung-militaeruniversitaet nis isw kcna yonhap reuters independent";

test.each(wanted.split(" "))("%s is found in the texts", (actor) => {
  const mentions = publication?.articleTexts.flatMap(({ actors }) =>
    actors.filter((mention) => mention.actor === actor),
  );
  expect(mentions?.length).toBeGreaterThan(0);
});

test("every actor explains itself in one line, in both languages", () => {
  const unexplained = publication?.dataset.actors.filter(({ description }) => {
    const lines = description ? [description.de, description.en] : [""];
    return lines.some((line) => line.length < 10 || line.length > 75);
  });
  expect(unexplained?.map(({ id }) => id)).toEqual([]);
});

/** Every word of the texts that is a form of these names, counted apart from the pipeline. */
test.each([
  ["nordkorea", /(?<![\p{L}\p{N}])(?:Nordkoreas?|[Nn]ordkoreanische[nrsm]?|Pjöngjang)(?![\p{L}\p{N}])/gu],
  ["russland", /(?<![\p{L}\p{N}])(?:Russ?lands?|[Rr]ussische[nrsm]?|Moskaus?)(?![\p{L}\p{N}])/gu],
  ["putin", /(?<![\p{L}\p{N}])(?:Wladimir )?Putins?(?![\p{L}\p{N}])/gu],
  ["kim-jong-un", /Kim Jong[- ][Uu]n/gu],
  ["lawrow", /(?:Sergej )?(?:Lawrow|Lawrence)/gu],
  ["nato", /Nato/gu],
])("no mention of %s is lost", (actor, pattern) => {
  for (const { id, text, actors } of publication?.articleTexts ?? []) {
    const counted = [...(text ?? "").matchAll(pattern)].map(({ index }) => index);
    const found = actors.filter((mention) => mention.actor === actor).map(({ position }) => position.start);
    expect(found, id).toEqual(counted);
  }
});

test("the order of the files does not matter, and two runs give the same bytes", () => {
  const seeds = readSeeds("seeds");
  const once = buildDataset(seeds);
  const again = buildDataset({ ...seeds, articles: [...seeds.articles].reverse() });
  expect(JSON.stringify(again)).toBe(JSON.stringify(once));
});
