// Lists of a few things, each of them once: of many such lists sets would take several times the memory.

export function eachOnce<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** Adds those that are not in the list. */
export function addEach<Item>(list: Item[], added: readonly Item[]): void {
  for (const item of added) if (!list.includes(item)) list.push(item);
}

/** Whether two lists have something in common. */
export function meet<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return b.some((item) => a.includes(item));
}
