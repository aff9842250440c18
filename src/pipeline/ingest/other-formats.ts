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
];

/** The kind of file that is no text though it is called one; null where nothing says so. */
export function otherFormatOf(bytes: Uint8Array): OtherFormat | null {
  return beginnings.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
}
