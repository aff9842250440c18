/** As many as fit into a sentence. */
const MOST = 3;

/** The ids most like one that does not exist, best first; only those that share enough with it. */
export function nearestIds<T extends string>(wanted: string, ids: readonly T[]): T[] {
  const pairs = pairsOf(wanted);
  const scored = ids.map((id) => ({ id, likeness: likeness(pairs, pairsOf(id)) }));
  return scored
    .filter((item) => item.likeness >= 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** Sørensen–Dice over neighbouring letters: 0 nothing shared, 1 the same. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size || 1);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = `-${text}-`;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}
