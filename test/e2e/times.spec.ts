import { readFileSync } from "node:fs";
import { build, type Rolldown } from "vite";
import { findTimes, type TimeContext } from "../../src/pipeline/temporal/find-times.ts";
import { expect, test } from "./fixtures.ts";

const texts = [
  "000_11ce6f31b4a66167.txt",
  "001_e681e366ec677afe.txt",
  "002_a588738bb39fafe9.txt",
  "003_08cead961bbb2ebe.txt",
  "004_05c82bb0ef890b28.txt",
].map((file) => readFileSync(`seeds/${file}`, "utf8"));
const english =
  "On Monday, two weeks before Easter 2024, they met from 3 to 5 May; since last summer nothing had moved.";

/** The date engine as one script that leaves `engine.findTimes`. */
async function engineScript(): Promise<string> {
  const lib = { entry: "src/pipeline/temporal/find-times.ts", formats: ["iife" as const], name: "engine" };
  const options = { configFile: false as const, logLevel: "silent" as const, publicDir: false as const };
  const built = (await build({ ...options, build: { write: false, lib } })) as Rolldown.RolldownOutput[];
  const code = built.flatMap(({ output }) => output).find((part) => part.type === "chunk")?.code;
  if (!code) throw new Error("the engine was not built");
  return code;
}

test("the browser finds the same times as Node", async ({ page }) => {
  await page.addScriptTag({ content: await engineScript() });
  const cases = (["2024-10-18", "2024-07", null] as const).flatMap((created) => [
    ...texts.map((text) => ({ text, context: { language: "de", created, kind: "news" } satisfies TimeContext })),
    { text: english, context: { language: "en", created, kind: "news" } satisfies TimeContext },
  ]);
  const inNode = cases.map(({ text, context }) => findTimes(text, context));
  const inBrowser = await page.evaluate((given) => {
    const { engine } = globalThis as unknown as { engine: { findTimes: typeof findTimes } };
    return given.map(({ text, context }) => engine.findTimes(text, context));
  }, cases);
  expect(inNode.flat().length).toBeGreaterThan(30);
  expect(inBrowser).toEqual(JSON.parse(JSON.stringify(inNode)));
});
