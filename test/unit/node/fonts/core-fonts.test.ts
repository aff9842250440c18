import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { expect, it } from "vitest";
import { findCoreFonts, makeFont } from "../../../../src/node/fonts/core-fonts.ts";

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
const fonts = findCoreFonts(read("src/ui/fonts.css"));
const sourceOf = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path));

/** The characters of a font, out of those asked for. */
async function charactersIn(font: Uint8Array, among: string): Promise<Set<string>> {
  const plain = await subsetFont(font, among, { targetFormat: "sfnt", keepFeatures: [], preserveNameIds: [] });
  const { getUint16, getUint32 } = readerOf(plain);
  const tables = Array.from({ length: getUint16(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => getUint32(at) === 0x636d6170) ?? Number.NaN;
  const cmap = getUint32(entry + 8);
  const subtables = Array.from({ length: getUint16(cmap + 2) }, (_, index) => cmap + getUint32(cmap + 8 + 8 * index));
  const segments = subtables.find((at) => getUint16(at) === 4) ?? Number.NaN;
  const ends = segments + 14;
  const twice = getUint16(segments + 6);
  const found = new Set<string>();
  for (let at = 0; at < twice; at += 2) {
    const [end, start] = [getUint16(ends + at), getUint16(ends + twice + 2 + at)];
    for (let code = start; code <= end && code < 0xffff; code += 1) found.add(String.fromCodePoint(code));
  }
  return found;
}

function readerOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { getUint16: (at: number) => view.getUint16(at), getUint32: (at: number) => view.getUint32(at) };
}

it("the page asks at once for the core of every font, and for nothing else", () => {
  const asked = [...read("index.html").matchAll(/<link rel="preload" as="font".* href="\/([^"]+)"/g)];
  expect(fonts.map(({ path }) => path).sort()).toEqual(asked.map(([, path]) => path).sort());
  expect(fonts).toHaveLength(4);
});

it.each(fonts)("$path holds what its range has of the whole font, in about half of its bytes", async (font) => {
  const whole = sourceOf(font.source);
  const core = await makeFont(font);
  expect(await charactersIn(core, font.characters)).toEqual(await charactersIn(whole, font.characters));
  expect(core.length).toBeLessThan(0.61 * whole.length);
  expect(Buffer.compare(await makeFont(font), core)).toBe(0);
});

it("what the interface says in German and English is written with the core", async () => {
  const words = readdirSync(new URL("../../../../src/", import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("-messages.ts"))
    .map((name) => read(`src/${name}`));
  expect(words.length).toBeGreaterThan(20);
  const used = new Set(words.join(""));
  expect(used).toContain("ß");
  for (const { source, characters } of fonts) {
    const known = await charactersIn(sourceOf(source), [...used].join(""));
    const core = new Set(characters);
    expect([...known].filter((character) => !core.has(character))).toEqual([]);
  }
});
