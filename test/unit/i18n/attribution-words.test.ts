import { describe, expect, it, test } from "vitest";
import { describeAttribution, describeSpeaker } from "../../../src/i18n/attribution-words.ts";
import type { AttributionStep } from "../../../src/model/evidence.ts";
import type { ActorId } from "../../../src/model/ids.ts";

const by = (...actors: string[]): AttributionStep => ({ kind: "actors", actors: actors as ActorId[] });
const reports: AttributionStep = { kind: "unnamed", words: { de: "Berichte", en: "reports" } };
const name = (id: ActorId) => id.toUpperCase();

describe("describeAttribution", () => {
  test.each<[readonly AttributionStep[], string, string]>([
    [[], "Artikel mit eigener Stimme", "The article in its own voice"],
    [[by("reuters"), by("kcna")], "laut REUTERS, laut KCNA", "according to REUTERS, according to KCNA"],
    [[by("usa", "kr")], "laut USA und KR", "according to USA and KR"],
    [[reports, by("nk")], "Quelle: Berichte, laut NK", "source: reports, according to NK"],
  ])("names the whole chain %#", (chain, de, en) => {
    expect(describeAttribution(chain, name, "de")).toBe(de);
    expect(describeAttribution(chain, name, "en")).toBe(en);
  });
});

describe("describeSpeaker", () => {
  it("uses the text's own words for those it does not name", () => {
    expect(describeSpeaker(reports, name, "en")).toBe("reports");
  });
});
