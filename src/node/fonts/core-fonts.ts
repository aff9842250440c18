import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const project = fileURLToPath(new URL("../../../", import.meta.url));

/** Of what the fonts can do, what the app uses: pairs and ligatures set well, figures of one width. */
const FEATURES = ["kern", "liga", "tnum"];

/** The entries of a font that say under which licence it is, beside those that are always kept. */
const LICENCE = [13, 14];

/** Path, family, weight and range of a font that is made here. */
const face = /url\("\/(node_modules\/[^"]+\/([\w-]+)-core-(\d+)\.woff2)"\)[^}]*?unicode-range:\s*([^;]+);/g;

/** A font of few characters, as a style sheet asks for it. */
interface CoreFont {
  /** From the root of the project. */
  readonly path: string;
  /** The package's file that it is made of. */
  readonly source: string;
  /** The characters that it keeps where the source has them. */
  readonly characters: string;
}

/**
 * Makes the fonts that `src/ui/fonts.css` asks for under `…-core-….woff2`: of the characters in their range alone, so that the first
 * view needs half as much. They lie where Vite finds them as it does any other file.
 */
export function coreFonts(): Plugin {
  return {
    name: "zeitfaden:core-fonts",
    async buildStart() {
      const styles = readFileSync(join(project, "src/ui/fonts.css"), "utf8");
      for (const font of findCoreFonts(styles)) writeWhole(join(project, font.path), await makeFont(font));
    },
  };
}

/** Those that a style sheet asks for, in its order. */
export function findCoreFonts(styles: string): CoreFont[] {
  return [...styles.matchAll(face)].map(([, path = "", family, weight, range = ""]) => ({
    path,
    source: `@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`,
    characters: charactersOf(range),
  }));
}

/** The same bytes for the same font. */
export async function makeFont({ source, characters }: CoreFont): Promise<Uint8Array> {
  const { resolve } = createRequire(import.meta.url);
  return subsetFont(readFileSync(resolve(source)), characters, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    preserveNameIds: LICENCE,
  });
}

/** The characters of a `unicode-range`. */
function charactersOf(range: string): string {
  return range
    .split(",")
    .map((part) => {
      const [first = 0, last = first] = part.trim().slice("U+".length).split("-").map(fromHex);
      return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
    })
    .join("");
}

function fromHex(digits: string): number {
  return Number.parseInt(digits, 16);
}

/** In one step, since another build may be reading it. */
function writeWhole(path: string, contents: Uint8Array): void {
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, contents);
  renameSync(draft, path);
}
