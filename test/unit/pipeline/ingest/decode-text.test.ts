import { expect, test } from "vitest";
import { diagnosticWords } from "../../../../src/i18n/diagnostic-words.ts";
import { decodeText } from "../../../../src/pipeline/ingest/decode-text.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => decodeText({ name: "a.txt", bytes });

test.each([
  ["a byte order mark is not part of the text", "\uFEFFErster Satz.", "Erster Satz."],
  ["lines of Windows end like all others", "Eins.\r\nZwei.\r\n", "Eins.\nZwei.\n"],
  ["lines of old Macs end like all others", "Eins.\rZwei.", "Eins.\nZwei."],
  [
    "everything else stays as it stands",
    "  „Zwei  Leerzeichen“\t– und\u00A0mehr",
    "  „Zwei  Leerzeichen“\t– und\u00A0mehr",
  ],
])("%s", (_, file, text) => {
  expect(decode(bytesOf(file))).toEqual({ kind: "text", text, diagnostics: [] });
});

test("decomposed characters are composed, with a warning that names the first such line", () => {
  const decomposed = "Eins.\nPjöngjang.".normalize("NFD");
  expect(decode(bytesOf(decomposed))).toEqual({
    kind: "text",
    text: "Eins.\nPjöngjang.",
    diagnostics: [
      {
        severity: "warning",
        code: "text-composed",
        place: { file: "a.txt", line: 2 },
        expected: { code: "composed-characters" },
        found: { code: "decomposed-characters" },
      },
    ],
  });
});

const latin1 = Uint8Array.from([...bytesOf("Eins.\nZwei.\nPj"), 0xf6, ...bytesOf("ngjang\n")]);
const utf16 = Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]);

test.each([
  ["an empty file", new Uint8Array(), "empty-file", undefined, "text", "an empty file"],
  ["a file of white space", bytesOf(" \n\t\n…"), "empty-file", undefined, "text", "a file without a word"],
  ["Latin-1", latin1, "not-utf-8", 3, "text in UTF-8", "bytes of another encoding, perhaps Windows-1252 or ISO 8859-1"],
  [
    "a cut-off character at the end",
    bytesOf("ä").slice(0, 1),
    "not-utf-8",
    1,
    "text in UTF-8",
    "bytes that are not UTF-8",
  ],
  [
    "UTF-16 without a byte order mark",
    utf16.slice(2),
    "not-utf-8",
    undefined,
    "text in UTF-8",
    "text in UTF-16 without a byte order mark",
  ],
  ["a PDF that is called a text", bytesOf("%PDF-1.7 Ein Satz."), "binary-file", undefined, "text in UTF-8", "a PDF"],
  ["RTF", bytesOf("{\\rtf1 Ein Satz.}"), "binary-file", undefined, "text in UTF-8", "a document in RTF"],
  [
    "a document of Word",
    Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]),
    "binary-file",
    undefined,
    "text in UTF-8",
    "a zip archive, or a document of Word or OpenOffice",
  ],
  [
    "what holds zero bytes here and there",
    Uint8Array.from([0x89, 0x50, 0x0a, 0, 0]),
    "binary-file",
    2,
    "text in UTF-8",
    "a zero byte at offset 3",
  ],
  [
    "a huge file",
    new Uint8Array(8_000_001).fill(65),
    "file-too-large",
    undefined,
    "at most 8,000,000 bytes",
    "8,000,001 bytes",
  ],
])("%s is refused", (_, bytes, code, line, expected, found) => {
  const place = line === undefined ? { file: "a.txt" } : { file: "a.txt", line };
  const decoded = decode(bytes);
  if (decoded.kind !== "broken") throw new Error("it was read");
  expect(decoded.diagnostic).toMatchObject({ severity: "error", code, place });
  expect(diagnosticWords(decoded.diagnostic, "en")).toMatchObject({ expected, found });
});

test("UTF-16 with a byte order mark is read", () => {
  expect(decode(utf16)).toEqual({ kind: "text", text: "AB", diagnostics: [] });
});
