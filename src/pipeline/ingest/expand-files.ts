import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SourceFile } from "./decode-text.ts";
import { meantFiles } from "./meant-files.ts";
import { endingOf, findReader, KNOWN_FILES } from "./readers.ts";
import { splitLines } from "./split-lines.ts";
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
    if (name.endsWith(".zip")) return unpack(file, unpacked);
    return name.endsWith(".jsonl") ? takeLines(file) : { files: [file], diagnostics: [] };
  });
  return { files: expanded.flatMap((each) => each.files), diagnostics: expanded.flatMap((each) => each.diagnostics) };
}

function unpack(archive: SourceFile, unpacked: Unpacker): ExpandedFiles {
  const { name } = archive;
  const entries = readZipDirectory(archive);
  if (!entries) {
    const broken = refused(name, "broken-archive", "a zip archive", "bytes that are none, or damaged");
    return { files: [], diagnostics: [broken] };
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
    } else diagnostics.push(refused(`${name}/${own}`, ...(wrong ?? damaged)));
  }
  if (files.length === 0 && diagnostics.length === 0)
    diagnostics.push(refused(name, "empty-file", "articles inside the archive", "no articles"));
  const inner = expandFiles(files);
  return { files: inner.files, diagnostics: [...diagnostics, ...inner.diagnostics] };
}

const damaged: [string, string, string] = ["broken-archive", "a file that can be unpacked", "damaged bytes"];

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
    if (!bytes) throw new Error(`${this.name} could be unpacked before, and cannot be any more`);
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

function sameName(name: string): [string, string, string] {
  return ["duplicate-file", "a name for each file inside the archive", `${name} again`];
}

/** Code, expectation and finding; null for a file that may be unpacked. */
function refusalOf(entry: ZipEntry, count: number, total: number): [string, string, string] | null {
  const { name, size, originalSize } = entry;
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name))
    return ["unsafe-name", "a name inside the archive", safeName(name)];
  if (/\.zip$/i.test(name)) return ["nested-archive", "articles", "an archive inside the archive"];
  if (!findReader(name) && !/\.jsonl$/i.test(name)) return ["unknown-file-type", KNOWN_FILES, endingOf(safeName(name))];
  if (entry.isEncrypted) return ["locked-archive", "a file that needs no password", "one that needs a password"];
  if (!isKnownPacking(entry))
    return ["unknown-packing", "a file that is deflated, or not packed", `method ${entry.method}`];
  if (originalSize > LARGEST_ENTRY)
    return ["file-too-large", `at most ${LARGEST_ENTRY} bytes`, `${originalSize} bytes`];
  if (originalSize > LARGEST_GROWTH * Math.max(1, size))
    return ["zip-bomb", `at most ${LARGEST_GROWTH} times its packed size`, `${originalSize} bytes from ${size}`];
  if (count > MOST_ARTICLES || total > LARGEST_ARCHIVE)
    return ["archive-too-large", `at most ${MOST_ARTICLES} files and ${LARGEST_ARCHIVE} bytes`, "more"];
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
      const tooMany = refused(file.name, "archive-too-large", `at most ${MOST_LINES} articles`, "more");
      return { files, diagnostics: [tooMany] };
    }
    files.push(line);
  }
  return { files, diagnostics: [] };
}

function refused(file: string, code: string, expected: string, found: string): Diagnostic {
  return { severity: "error", code, place: { file }, expected, found };
}
