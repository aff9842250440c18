import { expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

test.each([
  ["en", "Nobody knows who shot the minister in 1986."],
  ["en", "It remains unclear who signed the contract in May."],
  ["en", "The clinic does not say how many were injured in May."],
  ["de", "Niemand weiß, wer 1986 den Minister erschoss."],
  ["de", "Wer am Montag den Brand legte, ist unbekannt."],
  ["de", "Offen ist, wie viele Menschen im Mai verletzt wurden."],
] as const)("what is asked for is not told: %s: %s", (language, text) => {
  expect(draftLines(text, language)).toEqual([]);
});

test.each([
  ["en", "The man who shot the minister was arrested on Monday.", "The man who shot the minister was arrested"],
  [
    "en",
    "The board explained how the company lost 30 million dollars in March.",
    "The board explained how the company lost 30 million dollars",
  ],
  ["de", "Wie die Polizei mitteilte, wurden am Montag drei Menschen verletzt.", "drei Menschen verletzt"],
] as const)("but what “who”, “how” or “wie” leads to may be: %s: %s", (language, text, title) => {
  expect(draftLines(text, language).join("\n")).toContain(title);
});
