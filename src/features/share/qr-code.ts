import { encode } from "uqr";

/** Bytes that the largest code holds at the correction level used here (ISO/IEC 18004, version 40-M). */
const MOST_BYTES = 2331;

/** Light modules that the standard asks for around a code. */
const QUIET_ZONE = 4;

/** A QR code as a drawing: a square of `size` units, dark where the path is. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** A text as a QR code; null when it is too long for any. */
export function drawQrCode(text: string): QrDrawing | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
  return { size, path };
}

/** The drawing as a file of its own, dark on white in every theme. */
export function qrCodeSvg({ size, path }: QrDrawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="512" height="512" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/>`,
    "</svg>\n",
  ].join("");
}
