import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DiagnosticCode } from "../../model/diagnostic-code.ts";
import type { Expected } from "../../model/expected.ts";
import type { Found } from "../../model/found.ts";
import type { SourceFile } from "./decode-text.ts";
import { meantFiles } from "./meant-files.ts";
import { findReader, unknownType } from "./readers.ts";
import { splitLines } from "./split-lines.ts";
import { UnreadFile, unlessUnread } from "./unread-file.ts";
import { isKnownPacking, readZipDirectory, unpackEntry, type ZipEntry } from "./zip-directory.ts";

/** Articles of one archive, and of one `.jsonl` file, which is read line by line. */
const MOST_ARTICLES = 20_000;
const MOST_LINES = 1_000_000;
/** Bytes of an archive's file, and of all its files together, unpacked. */
const LARGEST_ENTRY = 8_000_000;
const LARGEST_ARCHIVE = 256_000_000;
/** Text shrinks to a fifth or so; what grows more than this when unpacked was made to. */
const LARGEST_GROWTH = 200;

/** Single files, and what could not be taken out of those that hold several. */
export interface ExpandedFiles {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes archives (`.zip`) and collections (`.jsonl`) apart into one file an article, named `archive.zip/inner.txt` and
 * `list.jsonl#id`; other files stay as they are.
 */
export function expandFiles(files: readonly SourceFile[]): ExpandedFiles {
  const unpacked = createUnpacker();
  const expanded = files.map((file): ExpandedFiles => {
    const name = file.name.toLowerCase();
    const none = (found: Found): ExpandedFiles => ({ files: [], diagnostics: [notRead(file.name, found)] });
    if (name.endsWith(".zip")) return unlessUnread(() => unpack(file, unpacked), none);
    return name.endsWith(".jsonl") ? unlessUnread(() => takeLines(file), none) : { files: [file], diagnostics: [] };
  });
  return { files: expanded.flatMap((each) => each.files), diagnostics: expanded.flatMap((each) => each.diagnostics) };
}

function unpack(archive: SourceFile, unpacked: Unpacker): ExpandedFiles {
  const { name } = archive;
  const entries = readZipDirectory(archive);
  if (!entries) {
    return { files: [], diagnostics: [refused(name, brokenArchive)] };
  }
  const diagnostics: Diagnostic[] = [];
  const files: SourceFile[] = [];
  const seen = new Set<string>();
  const bytesOf = (entry: ZipEntry) => unpacked(archive, entry);
  let total = 0;
  for (const entry of meantEntries(entries)) {
    const own = safeName(entry.name);
    const wrong = seen.has(own) ? sameName(own) : refusalOf(entry, files.length + 1, total + entry.originalSize);
    seen.add(own);
    // Each is tried once, and let go of again.
    const bytes = wrong ? null : bytesOf(entry);
    if (bytes) {
      total += entry.originalSize;
      files.push(new PackedFile(`${name}/${own}`, bytes.length, entry, bytesOf));
    } else diagnostics.push(refused(`${name}/${own}`, wrong ?? damaged));
  }
  if (files.length === 0 && diagnostics.length === 0) diagnostics.push(refused(name, emptyArchive));
  const inner = expandFiles(files);
  return { files: inner.files, diagnostics: [...diagnostics, ...inner.diagnostics] };
}

const brokenArchive = refusal("broken-archive", { code: "zip-archive" }, { code: "damaged-archive" });
const emptyArchive = refusal("empty-file", { code: "articles-in-archive" }, { code: "no-articles" });
const damaged = refusal("broken-archive", { code: "unpackable-file" }, { code: "damaged-bytes" });

/** The entries that are files which somebody put there. A name that leads out of the archive is refused later. */
function meantEntries(entries: readonly ZipEntry[]): ZipEntry[] {
  const files = entries.filter(({ name }) => !name.endsWith("/"));
  const meant = new Set(meantFiles(files.map(innerName)));
  return files.filter((entry) => meant.has(innerName(entry)));
}

function innerName({ name }: ZipEntry): string {
  return name.replace(/(?:^|\/)\.\.(?=\/)/g, "");
}

/** A file inside an archive, which is unpacked when its bytes are asked for. */
class PackedFile implements SourceFile {
  readonly name: string;
  readonly size: number;
  private readonly entry: ZipEntry;
  private readonly bytesOf: (entry: ZipEntry) => Uint8Array | null;

  constructor(name: string, size: number, entry: ZipEntry, bytesOf: PackedFile["bytesOf"]) {
    this.name = name;
    this.size = size;
    this.entry = entry;
    this.bytesOf = bytesOf;
  }

  get bytes(): Uint8Array {
    const bytes = this.bytesOf(this.entry);
    // It could be unpacked before.
    if (!bytes) throw new UnreadFile({ code: "damaged-bytes" });
    return bytes;
  }
}

/** Unpacks files of archives; the last one stays at hand, since a collection is asked for line after line, and no other. */
type Unpacker = (archive: SourceFile, entry: ZipEntry) => Uint8Array | null;

function createUnpacker(): Unpacker {
  let last: { readonly entry: ZipEntry; readonly bytes: Uint8Array | null } | null = null;
  return (archive, entry) => {
    if (last?.entry !== entry) {
      // Two at once would be one too many.
      last = null;
      last = { entry, bytes: unpackEntry(archive, entry) };
    }
    return last.bytes;
  };
}

function sameName(name: string): Refusal {
  return refusal("duplicate-file", { code: "own-name-in-archive" }, { code: "again", name });
}

/** Null for a file that may be unpacked. */
function refusalOf(entry: ZipEntry, count: number, total: number): Refusal | null {
  const { name, size, originalSize } = entry;
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name))
    return refusal("unsafe-name", { code: "name-in-archive" }, { code: "written", text: safeName(name) });
  if (/\.zip$/i.test(name)) return refusal("nested-archive", { code: "no-archive" }, { code: "archive-in-archive" });
  if (!findReader(name) && !/\.jsonl$/i.test(name)) return unknownType(safeName(name));
  if (entry.isEncrypted) return refusal("locked-archive", { code: "no-password" }, { code: "password" });
  if (!isKnownPacking(entry))
    return refusal("unknown-packing", { code: "deflated-file" }, { code: "method", number: entry.method });
  if (originalSize > LARGEST_ENTRY)
    return refusal("file-too-large", atMost(LARGEST_ENTRY, "bytes"), { code: "bytes", count: originalSize });
  if (originalSize > LARGEST_GROWTH * Math.max(1, size)) {
    const found: Found = { code: "bytes-from", count: originalSize, packed: size };
    return refusal("zip-bomb", { code: "times-its-size", times: LARGEST_GROWTH }, found);
  }
  if (count > MOST_ARTICLES || total > LARGEST_ARCHIVE)
    return refusal("archive-too-large", mostOfArchive, { code: "more" });
  return null;
}

/** Without what could lead out of a folder, or turn the line around. */
function safeName(name: string): string {
  return (
    name
      .replace(/\\/g, "/")
      .split("/")
      .filter((part) => part !== "" && part !== "." && part !== "..")
      .join("/")
      .replace(/[\p{C}:]/gu, "_")
      .normalize("NFC")
      .slice(0, 200) || "unnamed"
  );
}

/** One file a line. */
function takeLines(file: SourceFile): ExpandedFiles {
  const files: SourceFile[] = [];
  for (const line of splitLines(file)) {
    if (files.length === MOST_LINES) {
      const tooMany = refusal("archive-too-large", atMost(MOST_LINES, "articles"), { code: "more" });
      return { files, diagnostics: [refused(file.name, tooMany)] };
    }
    files.push(line);
  }
  return { files, diagnostics: [] };
}

function refused(file: string, refusal: Refusal): Diagnostic {
  return { severity: "error", place: { file }, ...refusal };
}

function notRead(file: string, found: Found): Diagnostic {
  return refused(file, refusal("file-not-read", { code: "readable-file" }, found));
}

/** Why a file is none. */
type Refusal = Pick<Diagnostic, "code" | "expected" | "found">;

function refusal(code: DiagnosticCode, expected: Expected, found: Found): Refusal {
  return { code, expected, found };
}

function atMost(count: number, unit: "bytes" | "articles"): Expected {
  return { code: "at-most", count, unit };
}

const mostOfArchive: Expected = { code: "files-and-bytes", files: MOST_ARTICLES, bytes: LARGEST_ARCHIVE };
