import { expect, test } from "vitest";
import { readSeeds } from "../../src/node/files/read-seeds.ts";
import { buildDataset } from "../../src/pipeline/build-dataset.ts";

// What the five articles alone say of when, row by row; the golden file holds how each was derived.

const { dataset } = buildDataset(readSeeds("seeds"));

test.each([
  ["militaerausbilder", "2024-07~", "inferred"],
  ["truppen-zur-verstaerkung", "2024-10-18", "stated"],
  ["elite-militaeruni", "2024-07", "inferred"],
  ["offizielle-bestaetigung", "[2024-10-18..]", "inferred"],
  ["lawrow-in-nordkorea", "[2023-10-19..]", "inferred"],
])("the article %s is from %s (%s)", (id, edtf, basis) => {
  expect(dataset?.articles.find((article) => article.id === id)?.datePublished).toMatchObject({ edtf, basis });
});

const mondaysOfJuly = "[2024-07-01,2024-07-08,2024-07-15,2024-07-22,2024-07-29]";

test.each([
  ["lawrow-besuch", "2023-10-19", "stated"],
  ["lawrow-zusammenarbeit", "2023-10-19", "stated"],
  ["putin-besuch", "2024-06", "resolved"],
  ["juni-pakt", "2024-06", "inferred"],
  ["delegation", mondaysOfJuly, "resolved"],
  ["nato-gipfel", "[2024-07-01..2024-08-04]", "resolved"],
  ["yoon-warnung", "[..2024-07]", "inferred"],
  ["vorwurf-waffenlieferungen", "[..2024-07]", "inferred"],
  ["dementi-waffenlieferungen", "[..2024-07]", "inferred"],
  ["raketentruemmer", "[..2024-07~]", "inferred"],
  ["waffenlieferungen", "../2024-10-18", "inferred"],
  ["zwoelftausend-soldaten", "[..2024-10-18]", "resolved"],
  ["entsendung", "[..2024-10-18]", "resolved"],
  ["dringlichkeitssitzung", "[..2024-10-18]", "resolved"],
  ["ausbildung-budanow", "[..2024-10-18]", "resolved"],
  ["ausbildung-isw", "[..2024-10-18]", "resolved"],
  ["einsatz-ab-november", "[2024-11..]", "resolved"],
  ["russland-bestaetigt", "[2024-10-18..]", "inferred"],
  ["nordkorea-bestaetigt", "[2024-10-18..]", "inferred"],
  ["unterstuetzung-zugesichert", "[2024-10-18..]", "inferred"],
])("%s was at %s (%s)", (id, edtf, basis) => {
  expect(dataset?.events.find((event) => event.id === id)?.when).toMatchObject({ edtf, basis });
});

test.each(["kim-befehl", "warnung-vor-eskalation"])("%s stands on the shelf", (id) => {
  expect(dataset?.events.find((event) => event.id === id)?.when.basis).toBe("unknown");
});

test("there are 22 occurrences, and the pact rests on three articles", () => {
  expect(dataset?.events).toHaveLength(22);
  const pact = dataset?.events.find(({ id }) => id === "juni-pakt");
  expect(new Set(pact?.evidence.map(({ article }) => article)).size).toBe(3);
});
