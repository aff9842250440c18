import { expect, test } from "vitest";
import { nameLength } from "../../../../../src/pipeline/drafting/actors/name-shapes.ts";
import { actingInPublic } from "../../../../../src/pipeline/drafting/actors/public-acts.ts";
import { tokensOf } from "../../../../../src/pipeline/drafting/sentences/tokens.ts";

/** Who acts in a German sentence, and at how many places a name was looked for. */
function lookedThrough(text: string) {
  const tokens = tokensOf(text, { start: 0, end: text.length });
  let asked = 0;
  const acting = actingInPublic(tokens, { language: "de", headline: "" }, (at) => {
    asked++;
    return nameLength(tokens, at, () => false);
  });
  return { names: acting.map(({ at, length }) => tokens.slice(at, at + length).map(({ word }) => word)), asked };
}

test("whoever is made something in public is found by a given name", () => {
  expect(lookedThrough("Anna Brelow wurde am Freitag in Stomdorf zur Rektorin gewählt.").names).toEqual([
    ["Anna", "Brelow"],
  ]);
});

test("in a German sentence without a given name no names are looked for", () => {
  const text = "Die Kammer in Stomdorf wurde am Freitag nach der Prüfung ihrer Bücher durch die Aufsicht aufgelöst.";
  expect(lookedThrough(text)).toEqual({ names: [], asked: 0 });
});
