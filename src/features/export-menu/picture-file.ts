import type { ExportCorpus, ExportOptions } from "../../export/export-corpus.ts";
import type { PictureInput } from "../../export/timeline-picture/picture-input.ts";
import { fontFamilies, type MeasureText } from "../../export/timeline-picture/text-style.ts";
import { drawTimelinePicture, type TimelinePicture } from "../../export/timeline-picture/timeline-picture.ts";
import type { FileToSave } from "../../ui/download-file.ts";
import { PictureError, type PictureKind } from "./picture-error.ts";
import { loadFontsFor, withFonts } from "./picture-fonts.ts";
import { pngScale } from "./png-scale.ts";

/** What is shown as a picture, with the page's own fonts. Fails with a `PictureError`. */
export async function pictureFile(
  kind: PictureKind,
  corpus: ExportCorpus,
  input: PictureInput,
  options: ExportOptions,
): Promise<FileToSave> {
  await loadFontsFor(input.marks.map(({ label }) => label).join(" "));
  const picture = drawTimelinePicture(corpus, input, options, createMeasure());
  const svg = await withFonts(picture.svg);
  if (kind === "svg") return { name: "timeline.svg", mediaType: "image/svg+xml", contents: svg };
  return { name: "timeline.png", mediaType: "image/png", contents: await paint({ ...picture, svg }) };
}

/** Fonts that stand in for ours where a program does not read those in the file are wider, Arial by a tenth: nothing shall overlap in them either. */
const SPARE = 1.12;

function createMeasure(): MeasureText {
  const context = contextOf(document.createElement("canvas"));
  const known = new Map<string, number>();
  return (words, { family, size, weight }) => {
    const font = `${weight} ${size}px ${fontFamilies[family]}`;
    const key = `${font} ${words}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    context.font = font;
    const width = context.measureText(words).width * SPARE;
    known.set(key, width);
    return width;
  };
}

/** The picture as PNG. It goes through a data address, since the page's policy lets in no other image. */
async function paint({ svg, width, height }: TimelinePicture): Promise<Blob> {
  const scale = pngScale(width, height);
  if (scale === null) throw new PictureError("too-large");
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode().catch(notDrawn);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new PictureError("not-drawn"))), "image/png");
  });
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  return canvas.getContext("2d") ?? notDrawn();
}

function notDrawn(): never {
  throw new PictureError("not-drawn");
}
