/** What a picture can be saved as. */
export type PictureKind = "svg" | "png";

/** Why there is no picture; the menu puts it into words. */
export type PictureFailure = "not-loaded" | "too-large" | "not-drawn";

export class PictureError extends Error {
  readonly failure: PictureFailure;

  constructor(failure: PictureFailure) {
    super(failure);
    this.failure = failure;
  }
}
