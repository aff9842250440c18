import type { OtherFormat } from "../../model/found.ts";

/** What files of other programs begin with, whatever their names end in. */
const beginnings: readonly (readonly [bytes: readonly number[], what: OtherFormat])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "pdf"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "rtf"],
  [[0x50, 0x4b, 0x03, 0x04], "zip"],
  [[0xd0, 0xcf, 0x11, 0xe0], "old-word"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [[0x47, 0x49, 0x46, 0x38], "picture"],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], "web-archive"],
  [[0x1f, 0x8b], "other-archive"],
  [[0x42, 0x5a, 0x68], "other-archive"],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], "other-archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "other-archive"],
  [[0x52, 0x61, 0x72, 0x21], "other-archive"],
];

/** Bytes in which the head of a mail or of a page with all its parts stands. */
const LONGEST_HEAD = 4096;
const plist =
  /^<\?xml[^>]{0,200}>\s*(?:<![^>]{0,200}>\s*)?<plist[^>]{0,100}>[^<]{0,20}<dict>[\s\S]{0,400}WebMainResource/;

/** The kind of file that is no article though it is called one; null where nothing says so. */
export function otherFormatOf(bytes: Uint8Array): OtherFormat | null {
  const begun = beginnings.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (begun) return begun[1];
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_HEAD));
  if (plist.test(head)) return "web-archive";
  const isMail = /^[\w-]{1,60}:/.test(head) && /(?:^|\n)MIME-Version:/i.test(head);
  const content = isMail ? /(?:^|\n)Content-Type:\s*(?<type>[\w-]+\/[\w-]+)/i.exec(head)?.groups?.type : undefined;
  return content === undefined ? null : content.toLowerCase() === "multipart/related" ? "web-archive" : "email";
}
