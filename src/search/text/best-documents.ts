import type { DocumentRange } from "./search-index.ts";

/** The documents that answer, counted, and the best of them. */
export interface BestDocuments {
  readonly total: number;
  /** Best first; equally good ones in their order. */
  readonly best: readonly number[];
}

/** The `most` documents of a range with the highest scores; a score of 0 is no answer. */
export function bestDocuments({ first, end }: DocumentRange, most: number, scores: Float32Array): BestDocuments {
  const best: { readonly document: number; readonly score: number }[] = [];
  let total = 0;
  let least = 0;
  for (let document = first; document < end; document += 1) {
    const score = scores[document] ?? 0;
    if (score <= 0) continue;
    total += 1;
    if (best.length === most && score <= least) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, { document, score });
    if (best.length > most) best.pop();
    least = best.at(-1)?.score ?? 0;
  }
  return { total, best: best.map(({ document }) => document) };
}
