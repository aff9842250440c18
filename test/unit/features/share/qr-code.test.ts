import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { drawQrCode, type QrDrawing, qrCodeSvg } from "../../../../src/features/share/qr-code.ts";

/** Pixels of a module: decoders look for edges. */
const SCALE = 4;

/** The drawing as a picture of red, green, blue and opacity, dark where the path has a square. */
function paint({ size, path }: QrDrawing): Uint8ClampedArray {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row++) {
      const from = ((Number(y) * SCALE + row) * side + Number(x) * SCALE) * 4;
      for (let at = from; at < from + SCALE * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return pixels;
}

describe("a QR code", () => {
  it.each([
    "https://zeit.example/e/pakt/",
    "https://zeit.example/?q=Dong%20Ha%20Grüße",
    `https://zeit.example/?highlight=${"ereignis-".repeat(60)}`,
  ])("is read back by a decoder: %s", (text) => {
    const drawing = drawQrCode(text);
    expect(drawing).not.toBeNull();
    if (!drawing) return;
    const side = drawing.size * SCALE;
    expect(jsQR(paint(drawing), side, side)?.data).toBe(text);
  });

  it("is none for a text that none can hold", () => {
    expect(drawQrCode("x".repeat(2331))).not.toBeNull();
    expect(drawQrCode("ü".repeat(1200))).toBeNull();
  });

  it("is a file of its own, dark on white", () => {
    const svg = qrCodeSvg({ size: 29, path: "M4 4h1v1h-1z" });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 29 29".*fill="#fff".*<\/svg>\n$/);
  });
});
