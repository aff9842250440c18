import type { Found } from "../../model/found.ts";

/** Thrown where a file that was there is not handed out when its bytes are asked for: it was removed, or changed meanwhile. */
export class UnreadFile extends Error {
  readonly found: Found;

  constructor(found: Found) {
    super(found.code);
    this.found = found;
  }
}

/** What `read` gives, or what was found instead of a file. Other errors are faults of ours and go on. */
export function unlessUnread<Result>(read: () => Result, otherwise: (found: Found) => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadFile) return otherwise(error.found);
    throw error;
  }
}
