/** The part of edtf.js that serves as an oracle; the package has no types. */
declare module "edtf" {
  /** The first and the last millisecond of an EDTF. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
