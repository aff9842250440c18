// Parsers that the tests use as a second opinion and that bring no types.

declare module "jsonld" {
  /** Fails on terms that no context defines when `safe` is set. */
  export function expand(
    document: object,
    options: { readonly base?: string; readonly safe?: boolean; readonly documentLoader: (url: string) => object },
  ): Promise<readonly object[]>;
}

declare module "@citation-js/core" {
  interface CslItem {
    readonly [field: string]: unknown;
  }
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly CslItem[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
