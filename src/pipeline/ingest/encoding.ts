/** What the bytes of a file are written in, as far as they tell. */
export type Encoding =
  | { readonly kind: "utf-8" }
  /** Known for certain, by a byte order mark or by the page's own word; `label` as `TextDecoder` knows it. */
  | { readonly kind: "known"; readonly label: string }
  /** UTF-16 without a byte order mark, and what is not read. */
  | { readonly kind: "utf-16" | "utf-32" | "utf-7" }
  /** Not UTF-8; only a guess by the bytes, which is not acted on; empty where they tell nothing. */
  | { readonly kind: "guessed"; readonly names: readonly string[] };

/** Bytes of a page in which it states its encoding: by the HTML standard the first 1024, but browsers look on. */
const PRESCAN_BYTES = 16_384;
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
  if (isUtf32(bytes)) return { kind: "utf-32" };
  if (isUnmarkedUtf16(bytes)) return { kind: "utf-16" };
  if (isUtf8(bytes)) return { kind: isUtf7(bytes) ? "utf-7" : "utf-8" };
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
  if (!sample.includes(0)) return false;
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [fewer = 0, more = 0] = zeros.sort((a, b) => a - b);
  return fewer === 0 && more > (MOSTLY * sample.length) / 2;
}

/** Of the letters: a mark, quotes and dashes need a second byte of the four. */
const RARELY = 0.2;

/** Big-endian or without a mark: of each four bytes, the same three are mostly zero. */
function isUtf32(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return false;
  const letters = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) if (byte !== 0) letters[at % 4] = (letters[at % 4] ?? 0) + 1;
  const [, , second = 0, most = 0] = letters.sort((a, b) => a - b);
  return most > (MOSTLY * 2 * sample.length) / 4 && second <= RARELY * most;
}

/** Umlauts and others as UTF-7 has them: "Br+APw-cke". */
const PLUS = 43;
const encodedLetters = /\p{L}\+A(?:MQ|NY|Nw|N8|OQ|PY|Pw|Ok|Og)-/u;

function isUtf7(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return sample.includes(PLUS) && encodedLetters.test(asciiOf(sample));
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
