// What is used of subset-font, which has no types of its own.
declare module "subset-font" {
  /** The font with the glyphs for `text` alone. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "woff2" | "sfnt";
      /** Tags of the layout features that are kept. */
      readonly keepFeatures: readonly string[];
      /** Ids of entries of the `name` table that are kept beside the usual ones. */
      readonly preserveNameIds: readonly number[];
    },
  ): Promise<Uint8Array>;
}
