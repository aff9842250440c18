import { fingerprintOf } from "./copies/near-duplicates.ts";
import { isTooLarge, type SourceFile } from "./ingest/decode-text.ts";
import { type Ingested, type IngestOptions, ingestArticle } from "./ingest/ingest-article.ts";
import { unlessUnread } from "./ingest/unread-file.ts";

/** A file to be read, with what the editor says of its article. */
export interface FileToRead {
  readonly file: SourceFile;
  readonly options: IngestOptions;
}

/** A file with its bytes in memory, where it may be an article, as plain data that other threads can have. */
export function fileAtHand(file: SourceFile): SourceFile {
  const { name } = file;
  if (isTooLarge(file)) return { name, bytes: none, size: file.size ?? file.bytes.length };
  return unlessUnread<SourceFile>(
    () => ({ name, bytes: file.bytes }),
    (unread) => ({ name, bytes: none, unread }),
  );
}

const none = new Uint8Array();

/** What a file alone tells. */
export interface FileRead extends Ingested {
  /** What copies of the article are recognised by; empty where there is none. */
  readonly fingerprint: Uint32Array;
}

/** Reads a file by itself, in whatever thread. */
export function readFile({ file, options }: FileToRead): FileRead {
  const { article, diagnostics } = ingestArticle(fileAtHand(file), options);
  return { article, diagnostics, fingerprint: article ? fingerprintOf(article.text) : new Uint32Array() };
}
