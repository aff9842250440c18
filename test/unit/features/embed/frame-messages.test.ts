import { describe, expect, it } from "vitest";
import { askedAddress, heightMessage } from "../../../../src/features/embed/frame-messages.ts";

const root = "/some/where/";

describe("what a frame tells of its height", () => {
  it.each([
    [0, 400],
    [512.2, 513],
    [9000, 800],
  ])("content of %d asks for %d", (content, height) => {
    expect(heightMessage(content)).toEqual({ type: "zeitfaden:height", height });
  });
});

describe("what a frame can be asked to open", () => {
  it.each([
    ["e/pakt/?evidence=0000000a", "/some/where/e/pakt/?evidence=0000000a"],
    ["?actor=russland", "/some/where/?actor=russland"],
  ])("%s", (address, expected) => {
    const asked = askedAddress({ type: "zeitfaden:open", address }, root);
    expect(asked && asked.pathname + asked.search).toBe(expected);
  });

  it.each([
    ["another site", { type: "zeitfaden:open", address: "https://evil.example/some/where/" }],
    ["another site by its host alone", { type: "zeitfaden:open", address: "//evil.example/some/where/" }],
    ["code", { type: "zeitfaden:open", address: "javascript:alert(1)" }],
    ["what lies outside of the site", { type: "zeitfaden:open", address: "../../elsewhere/" }],
    ["no address at all", { type: "zeitfaden:open", address: "https://" }],
    ["another type", { type: "open", address: "e/pakt/" }],
    ["no text", { type: "zeitfaden:open", address: 1 }],
    ["too much", { type: "zeitfaden:open", address: "x".repeat(2001) }],
    ["nothing", null],
  ])("but never %s", (_, data) => {
    expect(askedAddress(data, root)).toBeNull();
  });
});
