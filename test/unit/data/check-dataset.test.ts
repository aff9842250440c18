import * as v from "valibot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkDataset } from "../../../src/data/check-dataset.ts";
import { Differs } from "../../../src/data/load-json.ts";
import { datasetSchema } from "../../../src/model/dataset.ts";
import { aDataset, anEvent } from "../../support/builders.ts";

const written = (change: object = {}): unknown =>
  JSON.parse(JSON.stringify({ ...aDataset({ events: ["a", "b", "c"].map((id) => anEvent({ id })) }), ...change }));

afterEach(() => void vi.restoreAllMocks());

describe("checking a dataset", () => {
  it("gives what the schema gives, key by key", async () => {
    const data = written({ unknown: 1 });
    const whole = v.parse(datasetSchema, data);
    expect(await checkDataset(data)).toEqual(whole);
    expect(Object.keys(await checkDataset(data)).sort()).toEqual(Object.keys(whole).sort());
  });

  it.each<[string, object, string]>([
    [
      "an event without a title",
      { events: [anEvent({ id: "a" }), { ...anEvent({ id: "b" }), title: {} }] },
      "events.1.title.de",
    ],
    ["what is no event", { events: [3] }, "events.0"],
    ["events that are no list", { events: {} }, "events"],
    ["another format", { format: 7 }, "format"],
  ])("names the place of %s", async (_, change, path) => {
    const failure = await checkDataset(written(change)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Differs);
    expect(failure).toMatchObject({ path });
  });

  it("lets others do something between events that take long", async () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 100));
    let turns = 0;
    const others = setInterval(() => (turns += 1), 0);
    await checkDataset(written({ events: Array.from({ length: 40 }, (_, index) => anEvent({ id: `e${index}` })) }));
    clearInterval(others);
    expect(turns).toBeGreaterThan(0);
  });
});
