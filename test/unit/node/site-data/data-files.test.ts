import { expect, test } from "vitest";
import type { HealthReport } from "../../../../src/model/health-report.ts";
import { buildSeeds } from "../../../../src/node/building/build-seeds.ts";
import { dataFiles, textPath } from "../../../../src/node/site-data/data-files.ts";

const { publication } = buildSeeds("seeds");
if (!publication) throw new Error("the seeds have errors");
const report: HealthReport = { findings: [] };
const files = dataFiles(publication, report);

test("the dataset and the schemas have a file, and articles' texts files of their own beside them", () => {
  const expected = ["data/dataset.json", "data/schema/dataset.json", "data/schema/article.json"];
  expect([...files.keys()]).toEqual(expect.arrayContaining(expected));
  for (const { id } of publication.dataset.articles) expect(files.has(textPath(id))).toBe(false);
});

test("without a report there is none, nor a schema of one", () => {
  const names = [...dataFiles(publication).keys()];
  expect(names.filter((name) => name.includes("report"))).toEqual([]);
  expect([...files.keys()].filter((name) => name.includes("report"))).toHaveLength(2);
});

test("what is written reads back as what was published", () => {
  expect(JSON.parse(files.get("data/dataset.json") ?? "")).toEqual(publication.dataset);
});

test("the schemas are JSON Schemas whose references lead somewhere", () => {
  for (const name of ["dataset", "article", "report"]) {
    const text = files.get(`data/schema/${name}.json`) ?? "";
    const schema = JSON.parse(text);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
    const references = [...text.matchAll(/"\$ref": "#\/\$defs\/(?<name>[^"]+)"/g)].map(
      (found) => found.groups?.name ?? "",
    );
    for (const reference of references) expect(Object.keys(schema.$defs)).toContain(reference);
  }
});

test("two builds write the same bytes", () => {
  const again = buildSeeds("seeds").publication;
  expect(again && [...dataFiles(again, report)]).toEqual([...files]);
});
