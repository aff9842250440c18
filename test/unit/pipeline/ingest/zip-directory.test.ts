import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { SourceFile } from "../../../../src/pipeline/ingest/decode-text.ts";
import { expandFiles } from "../../../../src/pipeline/ingest/expand-files.ts";
import { readZipDirectory, unpackEntry } from "../../../../src/pipeline/ingest/zip-directory.ts";

/** A file on a disk that tells how much was read of it at once. */
function fileOnDisk(name: string, bytes: Uint8Array) {
  const stretches: number[] = [];
  const file: SourceFile = {
    name,
    size: bytes.length,
    read: (start, end) => {
      stretches.push(end - start);
      return bytes.slice(start, end);
    },
    get bytes(): Uint8Array {
      throw new Error("all of it was read at once");
    },
  };
  return { file, stretches };
}

const contents = fc.dictionary(fc.stringMatching(/^[a-zäö]{1,12}\.txt$/), fc.uint8Array({ maxLength: 2000 }), {
  maxKeys: 12,
});

test("the files of an archive are those that another reader finds, however they are packed", () => {
  fc.assert(
    fc.property(contents, fc.constantFrom(0, 6, 9), fc.string({ maxLength: 50 }), (files, level, comment) => {
      const bytes = zipSync(files, { level: level as 0 | 6 | 9, comment });
      const { file } = fileOnDisk("a.zip", bytes);
      const entries = readZipDirectory(file) ?? [];
      const unpacked = entries.map((entry) => [entry.name, unpackEntry(file, entry)]);
      expect(Object.fromEntries(unpacked)).toEqual(unzipSync(bytes));
    }),
  );
});

/** The same archive with its count and its directory's place in the wide form, as those of more than 65,535 files have them. */
function widened(zipped: Uint8Array): Uint8Array {
  const end = zipped.length - 22;
  const old = new DataView(zipped.buffer, zipped.byteOffset + end);
  const added = new DataView(new ArrayBuffer(56 + 20 + 22));
  added.setUint32(0, 0x06064b50, true);
  added.setBigUint64(32, BigInt(old.getUint16(10, true)), true);
  added.setBigUint64(48, BigInt(old.getUint32(16, true)), true);
  added.setUint32(56, 0x07064b50, true);
  added.setBigUint64(56 + 8, BigInt(end), true);
  added.setUint32(76, 0x06054b50, true);
  for (const place of [8, 10]) added.setUint16(76 + place, 0xffff, true);
  added.setUint32(76 + 16, 0xffffffff, true);
  return new Uint8Array([...zipped.subarray(0, end), ...new Uint8Array(added.buffer)]);
}

test("so are those of an archive with wide numbers", () => {
  const bytes = widened(zipSync({ "a.txt": strToU8("Ein Satz."), "b.txt": strToU8("Noch einer.") }));
  const { file } = fileOnDisk("a.zip", bytes);
  const unpacked = readZipDirectory(file)?.map((entry) => [entry.name, unpackEntry(file, entry)]) ?? [];
  expect(Object.fromEntries(unpacked)).toEqual(unzipSync(bytes));
  expect(unpacked).toHaveLength(2);
});

test("a directory that is said to be larger than any is refused unread", () => {
  const bytes = zipSync({ "a.txt": strToU8("Ein Satz.") });
  const before = 40_000_000;
  const asked: number[] = [];
  const large: SourceFile = {
    name: "a.zip",
    size: before + bytes.length,
    bytes: new Uint8Array(),
    read: (start, end) => {
      asked.push(end - start);
      const stretch = new Uint8Array(end - start);
      stretch.set(bytes.subarray(Math.max(0, start - before), Math.max(0, end - before)), Math.max(0, before - start));
      return stretch;
    },
  };
  expect(readZipDirectory(large)).toBeNull();
  expect(Math.max(...asked)).toBeLessThan(100_000);
});

test("an archive on a disk is read file by file, and each file again when its bytes are asked for", () => {
  const text = (number: number) => strToU8(`Artikel ${number}: ${Math.sin(number)} ${Math.cos(number)}`.repeat(40));
  const articles = Object.fromEntries(Array.from({ length: 200 }, (_, number) => [`${number}.txt`, text(number)]));
  const bytes = zipSync(
    {
      ...articles,
      "list.jsonl": strToU8('{"id":"a","text":"Ein Satz."}\n{"id":"b","text":"Noch einer."}'),
    },
    { level: 0 },
  );
  const { file, stretches } = fileOnDisk("all.zip", bytes);
  const { files, diagnostics } = expandFiles([file]);
  expect(diagnostics).toEqual([]);
  expect(files).toHaveLength(202);
  expect(Math.max(...stretches)).toBeLessThan(bytes.length / 2);
  for (const { name, bytes: own, size } of files.slice(0, 200)) {
    expect(own).toEqual(articles[name.replace("all.zip/", "")]);
    expect(size).toBe(own.length);
  }
  const before = stretches.length;
  expect(files.slice(200).map((each) => new TextDecoder().decode(each.bytes))).toEqual([
    '{"id":"a","text":"Ein Satz."}',
    '{"id":"b","text":"Noch einer."}',
  ]);
  // The collection is unpacked once for both of its lines: its header and its bytes.
  expect(stretches.length - before).toBe(2);
});

test("a damaged file does no harm to the others", () => {
  const bytes = zipSync(
    { "a.txt": strToU8("Ein Satz. ".repeat(50)), "b.txt": strToU8("Noch ein Satz.") },
    { level: 9 },
  );
  bytes.fill(0xff, 30 + "a.txt".length, 45);
  const { files, diagnostics } = expandFiles([{ name: "all.zip", bytes }]);
  expect(files.map(({ name }) => name)).toEqual(["all.zip/b.txt"]);
  expect(diagnostics).toMatchObject([{ code: "broken-archive", place: { file: "all.zip/a.txt" } }]);
});
