import { describe, expect, it } from "vitest";
import { findText, type TextSource } from "../../../../src/catalogue/text/find-text.ts";
import type { Actor } from "../../../../src/model/actor.ts";
import { anActor } from "../../../support/builders.ts";
import { type SomePostings, termFiles } from "../../../support/term-files.ts";

const two = [
  anActor("amt-merow", { names: { de: "Amt Merow", en: "Amt Merow" } }),
  anActor("amt-forlin", { names: { de: "Amt Forlin", en: "Amt Forlin" } }),
];

/** Three events, of which the second is the most salient; the second actor takes part in the last event. */
function aSource(
  found: Readonly<Record<string, SomePostings>>,
  actors: readonly Actor[] = two,
): TextSource & { readonly compared: number[] } {
  const compared: number[] = [];
  return {
    ...termFiles([Object.keys(found).sort()], found),
    compared,
    events: 3,
    actors: actors.length,
    salience: [1, 9, 1],
    typeNames: [],
    actorsAt: async (numbers) => {
      compared.push(...numbers);
      return numbers.map((number) => actors[number] as Actor);
    },
    withActors: async (numbers) => Uint8Array.of(0, 0, numbers.includes(1) ? 1 : 0),
    withTypes: async () => new Uint8Array(3),
  };
}

describe("what a text finds", () => {
  it("comes by salience where it answers equally well, else in the order of time", async () => {
    const source = aSource({ hafen: { own: [0, 1, 2], quoted: [0, 1] } });
    const { events, quoted } = await findText("Hafen", source);
    expect(events).toEqual({ total: 3, best: [1, 0, 2] });
    expect(quoted).toEqual({ total: 2, best: [1, 0] });
  });

  it("narrows the timeline by words of events and by those of the sentences that prove them", async () => {
    const { found, events } = await findText("Hafen", aSource({ hafen: { own: [0], quoted: [2] } }));
    expect([...found]).toEqual([1, 0, 1]);
    expect(events.total).toBe(1);
  });

  it("is what an actor of all the words takes part in, with the actor", async () => {
    const source = aSource({ amt: { actors: [0, 1], own: [0, 2], quoted: [0, 2] }, forlin: { actors: [1] } });
    const { events, quoted, actors: named, unknown } = await findText("actor:„Amt Forlin“ Amt", source);
    expect(source.compared).toEqual([1]);
    expect([events.best, quoted.best, named.best]).toEqual([[2], [2], [1]]);
    expect(unknown).toEqual([]);
  });

  it("is nothing where nobody is called so, which is said", async () => {
    const { events, unknown } = await findText("actor:Merow Amt", aSource({ amt: { own: [0] } }));
    expect(events.total).toBe(0);
    expect(unknown).toEqual([{ operator: "actor", value: "Merow" }]);
  });

  it("compares of too many actors those with most events, and says that there may be others", async () => {
    const offices = Array.from({ length: 201 }, (_, number) =>
      anActor(`amt-${number}`, { names: { de: `Amt ${number}`, en: `Amt ${number}` } }),
    );
    const numbers = offices.map((_, number) => number);
    // Found in another order than that of their numbers, which is that of their events.
    const source = (actors: number[]) =>
      aSource({ amt: { actors: actors.slice(3) }, amts: { actors: actors.slice(0, 3) } }, offices);
    const [all, fewer] = [source(numbers), source(numbers.slice(0, 200))];
    expect((await findText("actor:Amt", all)).isWhole).toBe(false);
    expect(all.compared).toEqual(numbers.slice(0, 200));
    expect((await findText("actor:Amt", fewer)).isWhole).toBe(true);
    expect(fewer.compared).toEqual(numbers.slice(0, 200));
  });

  it("is not all where a name of an actor may be mistyped", async () => {
    const source = aSource({ amt: { actors: [1], own: [2] }, forlin: { actors: [1] } });
    expect((await findText("Amt", source)).isWhole).toBe(true);
    expect((await findText("actor:„Amt Furlin“ Amt", source)).isWhole).toBe(false);
  });
});
