import { describe, expect, it } from "vitest";
import type { EventId } from "../../../../src/model/ids.ts";
import { lostAddresses } from "../../../../src/node/pages/lost-ids.ts";
import { aDataset, anArticle, anEvent } from "../../../support/builders.ts";

const id = (text: string) => text as EventId;
const dataset = aDataset({
  events: [anEvent({ id: "neu", formerIds: [id("alt")] })],
  withdrawn: [{ id: id("weg"), formerIds: [], day: "2024-08-01", reason: { de: "Falsch.", en: "Wrong." } }],
  articles: [anArticle({ id: "da" })],
});

describe("lostAddresses", () => {
  it("finds none while each id is present, former or withdrawn", () => {
    const published = { events: [{ id: "alt", formerIds: [] }, { id: "weg" }], articles: [{ id: "da" }] };
    expect(lostAddresses(published, dataset)).toEqual([]);
  });

  it("names events, their former ids, withdrawn ones and articles that would lead nowhere, each once", () => {
    const published = {
      events: [{ id: "verloren", formerIds: ["noch-aelter", "verloren"] }, { id: "neu" }],
      withdrawn: [{ id: "vergessen" }],
      articles: [{ id: "fort" }],
    };
    expect(lostAddresses(published, dataset)).toEqual(["e/verloren/", "e/noch-aelter/", "e/vergessen/", "a/fort/"]);
  });

  it.each([null, {}, { events: [{}] }])("takes %j for no dataset", (published) => {
    expect(lostAddresses(published, dataset)).toBeNull();
  });
});
