import { describe, expect, it } from "vitest";
import { stepByKey, stepIndex, storySteps, viewOfStep } from "../../../../src/features/story/story-steps.ts";
import type { EventId } from "../../../../src/model/ids.ts";
import { anEvent } from "../../../support/builders.ts";

const events = [anEvent({ id: "besuch" }), anEvent({ id: "pakt" }), anEvent({ id: "befehl", when: null })];
const steps = storySteps(events);

describe("the steps of a story", () => {
  it("are what it is about, each event with its number, undated ones included, and an end", () => {
    expect(steps.map((step) => (step.kind === "event" ? `${step.number} ${step.event.id}` : step.kind))).toEqual([
      "beginning",
      "1 besuch",
      "2 pakt",
      "3 befehl",
      "end",
    ]);
  });

  it("are the beginning alone where there is nothing to tell", () => {
    expect(storySteps([])).toEqual([{ kind: "beginning" }]);
    expect(stepIndex(storySteps([]), { story: "end", event: null })).toBe(0);
  });

  it.each([
    ["told", null, 0],
    ["told", "pakt", 2],
    ["end", null, 4],
    ["end", "besuch", 1],
    ["told", "unbekannt", 0],
    ["end", "unbekannt", 0],
  ] as const)("of “%s” at the event %s are at %d", (story, event, index) => {
    expect(stepIndex(steps, { story, event: event as EventId | null })).toBe(index);
  });

  it("are found again from the view that each of them makes", () => {
    steps.forEach((step, index) => {
      const { story = null, event = null } = viewOfStep(step);
      expect(stepIndex(steps, { story, event })).toBe(index);
    });
  });

  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 4, 4],
    ["ArrowLeft", 2, 1],
    ["ArrowLeft", 0, 0],
    ["Home", 3, 0],
    ["End", 0, 4],
    ["ArrowDown", 2, null],
    [" ", 2, null],
  ] as const)("with %s lead from %d to %s", (key, from, to) => {
    expect(stepByKey(key, from, steps.length)).toBe(to);
  });
});
