/** Why a file of the data could not be used. */
export type LoadFailure =
  /** The server could not be reached, or the connection broke off. */
  | { readonly kind: "unreachable"; readonly url: string }
  /** The server has no such file. */
  | { readonly kind: "missing"; readonly url: string }
  /** The server answered with an error of its own. */
  | { readonly kind: "refused"; readonly url: string; readonly status: number }
  /** The file is cut off, or not JSON at all. */
  | { readonly kind: "not-json"; readonly url: string }
  /** The file is JSON, but not what this version of the app reads; `path` is the first place that differs. */
  | { readonly kind: "other-schema"; readonly url: string; readonly path: string; readonly problem: string };
