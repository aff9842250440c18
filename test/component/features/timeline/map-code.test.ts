import { expect, test } from "vitest";
import { later } from "../../../../src/features/timeline/map-code.ts";

test("code is loaded once, and suspends nothing once it is there", async () => {
  let asked = 0;
  const code = later(async () => {
    asked += 1;
    return "code";
  });
  await code.load();
  expect(code.load()).toMatchObject({ status: "fulfilled", value: "code" });
  expect(asked).toBe(1);
});

test("after a failure the next one who asks tries again", async () => {
  let asked = 0;
  const code = later(async () => {
    asked += 1;
    if (asked === 1) throw new Error("offline");
    return "code";
  });
  await expect(code.load()).rejects.toThrow("offline");
  await expect(code.load()).resolves.toBe("code");
});
