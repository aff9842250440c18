import { expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

const titles = (text: string) => draftLines(text, "en").map((line) => line.split(" | ")[2]);

test("of all that a speaker only says, one thing becomes an event: what tells most", () => {
  const text =
    "Mayor Ada Voss said the quay had many friends. Voss said the quay needed 40 new lamps by spring. Voss said the harbour was a fine place.";
  expect(titles(text)).toEqual(["Ada Voss: The quay needed 40 new lamps by spring"]);
});

test("each speaker has their own", () => {
  const text =
    "Mayor Ada Voss said the quay needed 40 new lamps. Governor Ole Brandt said the quay needed 30 new lamps.";
  expect(titles(text)).toEqual(["Ada Voss: The quay needed 40 new lamps", "Ole Brandt: The quay needed 30 new lamps"]);
});

test("what is told as an act is not told again as words", () => {
  expect(titles("Mayor Ada Voss said a storm had destroyed 40 houses.")).toEqual([
    "Ada Voss: A storm had destroyed 40 houses",
  ]);
});

test("beside what else its speaker tells, words need a figure, an act or a plan", () => {
  const act = "Mayor Ada Voss said a storm had destroyed 40 houses. ";
  expect(titles(`${act}Voss said the quay had many friends in town.`)).toEqual([
    "Ada Voss: A storm had destroyed 40 houses",
  ]);
  expect(titles(`${act}Voss said the quay needed 40 new lamps.`)).toContain("Ada Voss: The quay needed 40 new lamps");
});

test("an act is no part of what was only said before it, in like words", () => {
  expect(
    draftLines("Mayor Ada Voss said the old quay needed new lamps. Voss demanded new lamps for the old quay.", "en"),
  ).toContainEqual(expect.stringMatching(/Voss demanded new lamps for the old quay \| ada-voss:agent \| reports$/));
});

test("an announcement is kept rather than a figure of colour", () => {
  expect(
    titles(
      "“There were 40 lamps and a band,” Mayor Ada Voss said. Voss said the town would close the old quay in May.",
    ),
  ).toEqual(["Ada Voss: The town would close the old quay"]);
});

test.each([
  ["“Children climbed the trees and the roofs,” Mayor Ada Voss said.", []],
  ["“Children did not climb the trees,” Mayor Ada Voss said.", ["Ada Voss: “Children did not climb the trees”"]],
  ["“The children are our future here,” Mayor Ada Voss said.", ["Ada Voss: “The children are our future here”"]],
])("what others were seen to do is colour, unless somebody says more by it: %s", (text, expected) => {
  expect(titles(text)).toEqual(expected);
});
