import type { PutAside } from "./article-bodies.ts";
import { createPages } from "./pages.ts";

/** Texts put aside in memory, as UTF-8: half of what they take as strings, and nothing that is looked through for garbage. */
export function heldTexts(): PutAside {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder("utf-8", { ignoreBOM: true })];
  const pages = createPages<Uint8Array>((length) => new Uint8Array(length));
  return {
    push: (text) => pages.push(encoder.encode(text)),
    read: (index) => {
      const bytes = pages.read(index);
      if (!bytes) throw new Error(`nothing was put aside as ${index}`);
      return decoder.decode(bytes);
    },
  };
}
