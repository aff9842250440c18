import { expect, test } from "vitest";
import { noDecisions } from "../../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../../src/pipeline/drafting/draft-timeline.ts";
import { inMarks } from "../../../../../src/pipeline/drafting/titles/quoted-title.ts";
import { anArticle } from "../draft-builders.ts";

const drafted = (text: string) => draftTimeline([anArticle(text, "en")], noDecisions).events;

test("somebody's own words keep their marks, all of their words and the first person", () => {
  const [event] = drafted("“We really have lost 40 of our old wells,” Mayor Ada Voss said.");
  expect(event?.title.en).toBe("Ada Voss: “We really have lost 40 of our old wells”");
});

test("words in two halves are one line", () => {
  const [event] = drafted("“We have lost 40 wells here,” Mayor Ada Voss said, “and nobody has counted the rest.”");
  expect(event?.title.en).toBe("Ada Voss: “We have lost 40 wells here, and nobody has counted the rest”");
});

test("what is too long ends between two words, inside the marks", () => {
  expect(inMarks("We have lost forty wells", 20, "en")).toBe("“We have lost …”");
  expect(inMarks("We have lost forty wells", 20, "de")).toBe("„We have lost …“");
  expect(inMarks("We have lost", 20, "en")).toBe("“We have lost”");
});

test("a label is short, and names its speaker all the same", () => {
  const [event] = drafted("“We really have lost 40 of our old wells,” Mayor Ada Voss said.");
  expect(event?.label.en).toBe("Ada Voss: “We really have lost 40 of our …”");
});
