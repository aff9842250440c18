import { inflateSync, strFromU8 } from "fflate";
import type { SourceFile } from "./decode-text.ts";
import { UnreadFile } from "./unread-file.ts";

/** A file inside an archive, as the archive's directory describes it; nothing of it has been unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes, packed and unpacked. */
  readonly size: number;
  readonly originalSize: number;
  /** How it is packed, by its number in APPNOTE. */
  readonly method: number;
  /** Whether a password is needed. */
  readonly isEncrypted: boolean;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Of PKWARE's APPNOTE: what the parts of an archive begin with, and how long they are without names and comments. */
const DIRECTORY_END = { signature: 0x06054b50, length: 22 };
const WIDE_LOCATOR = { signature: 0x07064b50, length: 20 };
const WIDE_END = { signature: 0x06064b50, length: 56 };
const DIRECTORY_ENTRY = { signature: 0x02014b50, length: 46 };
const ENTRY_HEADER = { signature: 0x04034b50, length: 30 };
const LONGEST_COMMENT = 0xffff;
/** Bytes; that of as many files as an archive may have takes a tenth of it. */
const LARGEST_DIRECTORY = 32_000_000;
/** Says that the number stands among the wide ones. */
const IS_WIDE = 0xffffffff;
const UTF_8_NAME = 0x800;
const ENCRYPTED = 1;
/** Ways of packing that are read. */
const [STORED, DEFLATED] = [0, 8];

/** The files of an archive in the order of its directory, which alone is read; null when it is no archive, or damaged. */
export function readZipDirectory(file: SourceFile): ZipEntry[] | null {
  return unlessDamaged(() => {
    const total = sizeOf(file);
    const tailAt = Math.max(0, total - LONGEST_COMMENT - DIRECTORY_END.length - WIDE_LOCATOR.length);
    const tail = view(file, tailAt, total);
    let end = tail.byteLength - DIRECTORY_END.length;
    while (tail.getUint32(end, true) !== DIRECTORY_END.signature) end--;
    const locator = end - WIDE_LOCATOR.length;
    const isWide = locator >= 0 && tail.getUint32(locator, true) === WIDE_LOCATOR.signature;
    const wideEnd = isWide ? wide(tail, locator + 8) : null;
    const { count, at } =
      wideEnd === null
        ? { count: tail.getUint16(end + 10, true), at: tail.getUint32(end + 16, true) }
        : endOf(view(file, wideEnd, wideEnd + WIDE_END.length));
    if (tailAt + end - at > LARGEST_DIRECTORY) throw new RangeError("a directory that is too large");
    return entriesOf(view(file, at, tailAt + end), count);
  });
}

/** Whether a file inside an archive is packed in a way that can be undone here. */
export function isKnownPacking({ method }: ZipEntry): boolean {
  return method === STORED || method === DEFLATED;
}

/** The bytes of a file inside an archive, at most as many as the directory states; null where they are damaged, or packed in another way. */
export function unpackEntry(file: SourceFile, { offset, size, originalSize, method }: ZipEntry): Uint8Array | null {
  return unlessDamaged(() => {
    const header = view(file, offset, offset + ENTRY_HEADER.length);
    if (header.getUint32(0, true) !== ENTRY_HEADER.signature) return null;
    const start = offset + ENTRY_HEADER.length + header.getUint16(26, true) + header.getUint16(28, true);
    const packed = stretch(file, start, start + size);
    if (method === STORED) return packed.slice(0, originalSize);
    return method === DEFLATED ? inflateSync(packed, { out: new Uint8Array(originalSize) }) : null;
  });
}

function endOf(end: DataView): { readonly count: number; readonly at: number } {
  if (end.getUint32(0, true) !== WIDE_END.signature) throw new RangeError("no end of a directory");
  return { count: wide(end, 32), at: wide(end, 48) };
}

function entriesOf(directory: DataView, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count; ) {
    if (directory.getUint32(at, true) !== DIRECTORY_ENTRY.signature) throw new RangeError("no entry of a directory");
    const [nameLength, extraLength] = [directory.getUint16(at + 28, true), directory.getUint16(at + 30, true)];
    const nameAt = at + DIRECTORY_ENTRY.length;
    const flags = directory.getUint16(at + 8, true);
    const isUtf8 = (flags & UTF_8_NAME) !== 0;
    const isEncrypted = (flags & ENCRYPTED) !== 0;
    const numbers = [24, 20, 42].map((place) => directory.getUint32(at + place, true));
    const [originalSize = 0, size = 0, offset = 0] = widened(directory, nameAt + nameLength, extraLength, numbers);
    const name = strFromU8(bytesOf(directory, nameAt, nameLength), !isUtf8);
    entries.push({ name, size, originalSize, method: directory.getUint16(at + 10, true), isEncrypted, offset });
    at = nameAt + nameLength + extraLength + directory.getUint16(at + 32, true);
  }
  return entries;
}

/** Those of the numbers that do not fit stand, in their order, in the extra field of kind 1. */
function widened(directory: DataView, from: number, length: number, numbers: readonly number[]): number[] {
  if (!numbers.includes(IS_WIDE)) return [...numbers];
  let at = from;
  while (directory.getUint16(at, true) !== 1 && at < from + length) at += 4 + directory.getUint16(at + 2, true);
  if (at >= from + length) return [...numbers];
  let next = at + 4;
  return numbers.map((number) => {
    if (number !== IS_WIDE) return number;
    next += 8;
    return wide(directory, next - 8);
  });
}

/** Of 64 bits; more than any file has is damage. */
function wide(view: DataView, at: number): number {
  const number = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(number)) throw new RangeError("a number that is too large");
  return number;
}

function view(file: SourceFile, start: number, end: number): DataView {
  const { buffer, byteOffset, byteLength } = stretch(file, start, end);
  return new DataView(buffer, byteOffset, byteLength);
}

function bytesOf({ buffer, byteOffset }: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(buffer, byteOffset + at, length);
}

/** Throws where there is less than that. */
function stretch(file: SourceFile, start: number, end: number): Uint8Array {
  if (start < 0 || end < start || end > sizeOf(file)) throw new RangeError("beyond the archive");
  const bytes = file.read ? file.read(start, end) : file.bytes.subarray(start, end);
  if (bytes.length < end - start) throw new RangeError("the file has become shorter");
  return bytes;
}

function sizeOf(file: SourceFile): number {
  return file.size ?? file.bytes.length;
}

/** What is damaged shows by numbers that lead out of the archive, and by what the unpacking throws. */
function unlessDamaged<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error && !(error instanceof UnreadFile)) return null;
    throw error;
  }
}
