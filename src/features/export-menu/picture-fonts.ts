import sansUrl from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import boldSansUrl from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import extendedSansUrl from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url";
import extendedBoldSansUrl from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url";
import boldSerifUrl from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";
import extendedBoldSerifUrl from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url";
import { PictureError } from "./picture-error.ts";

/** A font of the page; `url` is that of its whole file, of which the page itself needs the core alone. */
interface Face {
  readonly family: string;
  readonly weight: number;
  readonly url: string;
}

/** Those that a picture is written in. */
const faces: readonly Face[] = [
  { family: "Source Sans 3", weight: 400, url: sansUrl },
  { family: "Source Sans 3", weight: 600, url: boldSansUrl },
  { family: "Source Serif 4", weight: 600, url: boldSerifUrl },
];

/** What they lack of the Latin letters. */
const extendedFaces: readonly Face[] = [
  { family: "Source Sans 3", weight: 400, url: extendedSansUrl },
  { family: "Source Sans 3", weight: 600, url: extendedBoldSansUrl },
  { family: "Source Serif 4", weight: 600, url: extendedBoldSerifUrl },
];

const extendedLetters = /[\u0100-\u024F\u1E00-\u1EFF\u20A0-\u20BF\u2C60-\u2C7F]/;

/** Waits until the page itself can measure `words` in these fonts. */
export async function loadFontsFor(words: string): Promise<void> {
  await Promise.all(faces.map(({ family, weight }) => document.fonts.load(`${weight} 16px "${family}"`, words)));
}

/** The picture with its fonts inside, so that it looks the same wherever it is opened; they are some 60 kB. */
export async function withFonts(svg: string): Promise<string> {
  const needed = extendedLetters.test(svg) ? [...extendedFaces, ...faces] : faces;
  const rules = await Promise.all(needed.map(fontRule));
  return svg.replace("<defs>", `<style>${rules.join("")}</style><defs>`);
}

async function fontRule({ family, weight, url }: Face): Promise<string> {
  const data = await readAsDataUrl(url);
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url("${data}") format("woff2")}`;
}

async function readAsDataUrl(url: string): Promise<string> {
  const answer = await fetch(url).catch(() => null);
  if (!answer?.ok) throw new PictureError("not-loaded");
  const file = new Blob([await answer.arrayBuffer()], { type: "font/woff2" });
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(new PictureError("not-loaded"));
    reader.readAsDataURL(file);
  });
}
