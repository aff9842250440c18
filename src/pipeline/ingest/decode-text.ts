import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DiagnosticCode } from "../../model/diagnostic-code.ts";
import type { Expected } from "../../model/expected.ts";
import type { Found } from "../../model/found.ts";
import { type Encoding, encodingOf } from "./encoding.ts";
import { otherFormatOf } from "./other-formats.ts";
import { withoutPrintedForms } from "./printed-forms.ts";
import { windows1252, withPrintedSigns } from "./windows-1252.ts";

/** A file of the articles' folder. */
export interface SourceFile {
  /** Name inside the folder. */
  readonly name: string;
  /** They may be read from a disk each time they are asked for; throws `UnreadFile` where that fails. */
  readonly bytes: Uint8Array;
  /** How many bytes those are; missing: they are in memory. */
  readonly size?: number;
  /** Some of them, `end` exclusive; missing: they are in memory. */
  readonly read?: (start: number, end: number) => Uint8Array;
  /** What was found instead of its bytes; missing: they are there. */
  readonly unread?: Found;
}

/** The text of a file, or why it cannot be read as text. */
export type Decoded =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly diagnostics: readonly Diagnostic[];
      /** Why the file cannot be read if words of the article hold `UNREAD_BYTES`; null: they stand for no bytes of it. */
      readonly unlessBeside: Diagnostic | null;
    }
  | { readonly kind: "broken"; readonly diagnostic: Diagnostic };

/** An article of a million words; beyond that a file is something else. */
const LARGEST_FILE_BYTES = 8_000_000;
/** What stands in a decoded page for bytes that are no character. */
export const UNREAD_BYTES = "\ufffd";
const NUL = 0;
const LINE_FEED = 10;

/**
 * Reads a file as strict UTF-8, or in the encoding that a byte order mark or a saved page states for certain. In a page, bytes that are not UTF-8
 * may stand beside the article, in a script or an advertisement; whoever finds the article must look whether they do. A byte order mark and the carriage returns of other systems belong to the file, not
 * to its words, and go without a note, and so do hints of where words may be broken. Decomposed characters ("u" and a combining diaeresis) are composed, with a
 * warning, since quotes are typed composed: the words stay the same, their code points do not.
 */
export function decodeText(file: SourceFile): Decoded {
  const { name, unread } = file;
  if (unread) return { kind: "broken", diagnostic: failure(name, "file-not-read", { code: "readable-file" }, unread) };
  if (isTooLarge(file)) return { kind: "broken", diagnostic: tooLarge(name, sizeOf(file)) };
  const { bytes } = file;
  const encoding = encodingOf(bytes, isPage.test(name));
  const broken = encoding.kind === "known" ? null : brokenFile(name, bytes, encoding);
  const isStray = broken?.code === "not-utf-8" && encoding.kind === "guessed" && isPage.test(name);
  if (broken && !isStray) return { kind: "broken", diagnostic: broken };
  const label = encoding.kind === "known" ? encoding.label : "utf-8";
  const decoded = isStray ? new TextDecoder(label).decode(bytes) : decode(bytes, label);
  if (decoded === null || decoded.includes("\0"))
    return {
      kind: "broken",
      diagnostic: failure(
        name,
        "broken-encoding",
        { code: "text-in", encoding: label },
        { code: "bytes-not-in", encoding: label },
      ),
    };
  const unified = withoutPrintedForms(decoded.replace(/\r\n?|\u2028|\u2029/g, "\n"));
  const text = unified.normalize("NFC");
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return {
      kind: "broken",
      diagnostic: failure(name, "empty-file", { code: "text" }, { code: "file-without-words" }),
    };
  }
  const diagnostics = text === unified ? [] : [composed(name, unified)];
  return { kind: "text", text, diagnostics, unlessBeside: broken };
}

const isPage = /\.html?$/i;

/** Whether a file is no article for its size alone, so that its bytes need not be read. */
export function isTooLarge(file: SourceFile): boolean {
  return sizeOf(file) > LARGEST_FILE_BYTES;
}

function sizeOf(file: SourceFile): number {
  return file.size ?? file.bytes.length;
}

function tooLarge(file: string, size: number): Diagnostic {
  return failure(
    file,
    "file-too-large",
    { code: "at-most", count: LARGEST_FILE_BYTES, unit: "bytes" },
    { code: "bytes", count: size },
  );
}

function brokenFile(file: string, bytes: Uint8Array, encoding: Encoding): Diagnostic | null {
  if (bytes.length === 0) return failure(file, "empty-file", { code: "text" }, { code: "empty-file" });
  const format = otherFormatOf(bytes);
  if (format) return failure(file, "binary-file", inUtf8, { code: "other-format", format });
  if (encoding.kind === "utf-16")
    return failure(file, "not-utf-8", inUtf8, { code: "text-without-mark", encoding: "UTF-16" });
  if (encoding.kind === "utf-32" || encoding.kind === "utf-7")
    return failure(file, "not-utf-8", inUtf8, { code: "text-in", encoding: encoding.kind.toUpperCase() });
  const nul = bytes.indexOf(NUL);
  if (nul >= 0) return failure(file, "binary-file", inUtf8, { code: "zero-byte", offset: nul }, lineAt(bytes, nul));
  if (decode(bytes, "utf-8") !== null) return null;
  return failure(file, "not-utf-8", inUtf8, otherEncoding(encoding), firstBrokenLine(bytes));
}

const inUtf8: Expected = { code: "text-in", encoding: "UTF-8" };

function otherEncoding(encoding: Encoding): Found {
  const encodings = encoding.kind === "guessed" ? encoding.names : [];
  return encodings.length > 0 ? { code: "bytes-perhaps-in", encodings } : { code: "bytes-not-in", encoding: "UTF-8" };
}

function failure(file: string, code: DiagnosticCode, expected: Expected, found: Found, line?: number): Diagnostic {
  return { severity: "error", code, place: { file, ...(line && { line }) }, expected, found };
}

function composed(file: string, text: string): Diagnostic {
  const line = text.split("\n").findIndex((words) => words !== words.normalize("NFC")) + 1;
  return {
    severity: "warning",
    code: "text-composed",
    place: { file, line },
    expected: { code: "composed-characters" },
    found: { code: "decomposed-characters" },
  };
}

/** Null when the bytes are not in the encoding. */
function decode(bytes: Uint8Array, label: string): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return windows1252.has(label) ? withPrintedSigns(text) : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((line, byte) => (byte === LINE_FEED ? line + 1 : line), 1);
}

/** No byte of a longer UTF-8 sequence is a line feed, so lines can be tried one by one. */
function firstBrokenLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0 || decode(bytes.subarray(start, end), "utf-8") === null) return line;
    start = end + 1;
  }
}
