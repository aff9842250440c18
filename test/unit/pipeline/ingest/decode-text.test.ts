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
    "hints of where words may be broken are no part of them",
    "Stadt\u00adrat, Rat\u200bhaus\u2060platz",
    "Stadtrat, Rathausplatz",
  ],
  [
    "ligatures and wide digits are letters and digits",
    "Der \ufb01nale O\ufb03zier, ２０２４",
    "Der finale Offizier, 2024",
  ],
  ["joiners of other scripts stay", "می\u200cخواهم 👩\u200d🚒", "می\u200cخواهم 👩\u200d🚒"],
  ["a plus sign is no encoding", "2+2 und C+A-Team: Abo+Audio", "2+2 und C+A-Team: Abo+Audio"],
  ["words on mail are no mail", "Er schrieb:\nMIME-Version: 1.0", "Er schrieb:\nMIME-Version: 1.0"],
  [
    "everything else stays as it stands",
    "  „Zwei  Leerzeichen“\t– und\u00A0mehr",
    "  „Zwei  Leerzeichen“\t– und\u00A0mehr",
  ],
])("%s", (_, file, text) => {
  expect(decode(bytesOf(file))).toEqual({ kind: "text", text, diagnostics: [], unlessBeside: null });
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
    unlessBeside: null,
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
    "UTF-32",
    Uint8Array.from(
      [..."\ufeffEin Satz."].flatMap((sign) => [0, 0, sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255]),
    ),
    "not-utf-8",
    undefined,
    "text in UTF-8",
    "text in UTF-32",
  ],
  [
    "UTF-32 without a byte order mark",
    Uint8Array.from([..."Ein Satz."].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0])),
    "not-utf-8",
    undefined,
    "text in UTF-8",
    "text in UTF-32",
  ],
  ["UTF-7", bytesOf("Eine Br+APw-cke."), "not-utf-8", undefined, "text in UTF-8", "text in UTF-7"],
  [
    "what gzip has packed",
    Uint8Array.from([0x1f, 0x8b, 8, 0, 0]),
    "binary-file",
    undefined,
    "text in UTF-8",
    "an archive that is no zip archive",
  ],
  [
    "a page with all its parts",
    bytesOf("From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<p>Ein Satz.</p>"),
    "binary-file",
    undefined,
    "text in UTF-8",
    "a web archive",
  ],
  [
    "a web archive as a list of properties",
    bytesOf('<?xml version="1.0"?>\n<!DOCTYPE plist>\n<plist version="1.0">\n<dict>\n<key>WebMainResource</key>'),
    "binary-file",
    undefined,
    "text in UTF-8",
    "a web archive",
  ],
  [
    "mail",
    bytesOf("Subject: Ein Satz\nMIME-Version: 1.0\nContent-Type: text/plain\n\nEin Satz."),
    "binary-file",
    undefined,
    "text in UTF-8",
    "an e-mail as it was sent",
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
  expect(decode(utf16)).toEqual({ kind: "text", text: "AB", diagnostics: [], unlessBeside: null });
});
