/**
 * What is found for each of some things, in their order; of which nothing is found (null), nothing. Lists' own `flatMap` needs a list for
 * each of them, which takes far longer than to ask where each word of each article is asked.
 */
export function findEach<Item, Found>(items: readonly Item[], find: (item: Item, at: number) => Found | null): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < items.length; at++) {
    const one = find(items[at] as Item, at);
    if (one !== null) found.push(one);
  }
  return found;
}
