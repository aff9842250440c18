import type { PutAside } from "./article-bodies.ts";

/** Bytes that are taken at a time: memory in large pieces goes back to the system when it is no longer needed. */
const PAGE = 2 ** 20;

/** Texts put aside in memory, as UTF-8: half of what they take as strings, and nothing that is looked through for garbage. */
export function heldTexts(): PutAside {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder("utf-8", { ignoreBOM: true })];
  const held: Uint8Array[] = [];
  let [page, used] = [new Uint8Array(0), 0];
  return {
    push: (text) => {
      const bytes = encoder.encode(text);
      if (used + bytes.length > page.length) [page, used] = [new Uint8Array(Math.max(PAGE, bytes.length)), 0];
      page.set(bytes, used);
      used += bytes.length;
      held.push(page.subarray(used - bytes.length, used));
    },
    read: (index) => {
      const bytes = held[index];
      if (!bytes) throw new Error(`nothing was put aside as ${index}`);
      return decoder.decode(bytes);
    },
  };
}
