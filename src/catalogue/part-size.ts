/** Actors, or heads of articles, in a file. */
export const PART_SIZE = 200;
