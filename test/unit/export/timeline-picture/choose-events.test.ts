import { expect, it } from "vitest";
import { chooseEvents } from "../../../../src/export/timeline-picture/choose-events.ts";
import type { EventId } from "../../../../src/model/ids.ts";
import { anEvent } from "../../../support/builders.ts";

const events = [5, 1, 3, 4, 2].map((salience) => anEvent({ id: `s${salience}`, salience }));
const ids = (picked: string[], most: number) =>
  chooseEvents(events, new Set(picked as EventId[]), most).map(({ id }) => id);

it("are the most salient in their order, those picked by hand before all others", () => {
  expect(ids([], 9)).toEqual(["s5", "s1", "s3", "s4", "s2"]);
  expect(ids([], 3)).toEqual(["s5", "s3", "s4"]);
  expect(ids(["s1"], 3)).toEqual(["s5", "s1", "s4"]);
});
