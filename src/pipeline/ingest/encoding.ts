/** What the bytes of a file are written in, as far as they tell. */
export type Encoding =
  | { readonly kind: "utf-8" }
  /** Known for certain, by a byte order mark or by the page's own word; `label` as `TextDecoder` knows it. */
  | { readonly kind: "known"; readonly label: string }
  /** UTF-16 without a byte order mark, and UTF-32, which is not read. */
  | { readonly kind: "utf-16" }
  | { readonly kind: "utf-32" }
  /** Not UTF-8; only a guess by the bytes, which is not acted on; empty where they tell nothing. */
  | { readonly kind: "guessed"; readonly names: readonly string[] };

/** Bytes of a page in which it must state its encoding (HTML standard). */
const PRESCAN_BYTES = 1024;
const stated = /<meta[^>]{0,200}charset\s*=\s*["']?(?<label>[\w-]{2,30})/i;
/** Encodings that `TextDecoder` reads and whose every byte is a character of European languages. */
const readable = new Set([
  "iso-8859-1",
  "iso-8859-15",
  "windows-1252",
  "latin1",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "iso-8859-2",
  "koi8-r",
  "macintosh",
]);

/** Recognises UTF-16 by its byte order mark, and what a saved page says of itself. */
export function encodingOf(bytes: Uint8Array, isPage: boolean): Encoding {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 ? { kind: "utf-32" } : { kind: "known", label: "utf-16le" };
  if (first === 0xfe && second === 0xff) return { kind: "known", label: "utf-16be" };
  if (isUnmarkedUtf16(bytes)) return { kind: "utf-16" };
  if (isUtf8(bytes)) return { kind: "utf-8" };
  const label = isPage
    ? stated.exec(asciiOf(bytes.subarray(0, PRESCAN_BYTES)))?.groups?.label?.toLowerCase()
    : undefined;
  if (label && readable.has(label)) return { kind: "known", label };
  return { kind: "guessed", names: guess(bytes) };
}

/** Bytes that are looked at. */
const SAMPLE = 4096;
/** Of the bytes in every other place: in UTF-16, those of the letters of European languages are zero. */
const MOSTLY = 0.4;

function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [fewer = 0, more = 0] = zeros.sort((a, b) => a - b);
  return fewer === 0 && more > (MOSTLY * sample.length) / 2;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : " ")).join("");
}

/** German umlauts stand elsewhere in each of the encodings that were common before UTF-8. */
function guess(bytes: Uint8Array): readonly string[] {
  const count = (values: readonly number[]) => bytes.reduce((sum, byte) => (values.includes(byte) ? sum + 1 : sum), 0);
  const candidates = [
    { names: ["Windows-1252", "ISO 8859-1"], hits: count([0xe4, 0xf6, 0xfc, 0xdf, 0xc4, 0xd6, 0xdc, 0xe9]) },
    { names: ["Mac OS Roman"], hits: count([0x8a, 0x9a, 0x9f, 0xa7, 0x80, 0x85, 0x86, 0x8e]) },
    { names: ["DOS code page 437", "850"], hits: count([0x84, 0x94, 0x81, 0xe1, 0x8e, 0x99, 0x9a, 0x82]) },
  ];
  const [best] = candidates.sort((a, b) => b.hits - a.hits);
  return best && best.hits > 0 ? best.names : [];
}
