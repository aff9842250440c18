import { describe, expect, it } from "vitest";
import type { ActorId } from "../../../src/model/ids.ts";
import { companionsOf, eventsOfActor } from "../../../src/search/actor-company.ts";
import { anEvent, anEvidence, saidBy } from "../../support/builders.ts";

const saysSo = [anEvidence({ attribution: [saidBy("reuters"), saidBy("putin")] })];
const events = [
  anEvent({ id: "visit", actors: ["putin", "kim"] }),
  anEvent({ id: "pact", actors: ["russland", "kim", "putin"], evidence: saysSo }),
  anEvent({ id: "warning", actors: ["yoon"], evidence: saysSo }),
  anEvent({ id: "order", actors: ["kim"] }),
  anEvent({
    id: "meeting",
    participants: [
      { actor: "putin" as ActorId, role: "agent" },
      { actor: "putin" as ActorId, role: "place" },
      { actor: "yoon" as ActorId, role: "partner" },
    ],
  }),
];

describe("what an actor has to do with the events", () => {
  it.each([
    ["putin", ["visit", "pact", "meeting"], ["warning"]],
    ["reuters", [], []],
    ["nobody", [], []],
  ])("%s takes part in %j and only speaks of %j", (id, part, wordOnly) => {
    const found = eventsOfActor(id as ActorId, events);
    expect(found.part.map((event) => event.id)).toEqual(part);
    expect(found.wordOnly.map((event) => event.id)).toEqual(wordOnly);
  });

  it.each([
    ["putin", ["kim 2", "russland 1", "yoon 1"]],
    ["yoon", ["putin 1"]],
    ["nobody", []],
  ])("%s is most often together with %j", (id, companions) => {
    expect(companionsOf(id as ActorId, events).map(({ id, count }) => `${id} ${count}`)).toEqual(companions);
  });
});
