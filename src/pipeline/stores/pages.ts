/** Bytes or numbers that are put aside in memory, to be read by their numbers, from 0 in the order in which they came. */
export interface Pages<Stretch> {
  readonly push: (stretch: Stretch) => void;
  /** A view of what was pushed as number `index`; undefined: nothing was. */
  readonly read: (index: number) => Stretch | undefined;
}

/** Bytes that are taken at a time: memory in large pieces goes back to the system when it is no longer needed, in small ones it mostly does not. */
const PAGE = 2 ** 20;

/** Closely packed, with next to nothing beside them that is looked through for garbage. `create`: so many zeros. */
export function createPages<Stretch extends Uint8Array | Uint32Array>(
  create: (length: number) => Stretch,
): Pages<Stretch> {
  const pages: Stretch[] = [];
  // Of each stretch its page, and where it ends there; it begins where the one before it on that page ends.
  const [pageOf, ends]: [number[], number[]] = [[], []];
  let [page, used] = [create(0), 0];
  return {
    push: (stretch) => {
      if (pages.length === 0 || used + stretch.length > page.length) {
        page = create(Math.max(PAGE / page.BYTES_PER_ELEMENT, stretch.length));
        used = 0;
        pages.push(page);
      }
      page.set(stretch, used);
      used += stretch.length;
      pageOf.push(pages.length - 1);
      ends.push(used);
    },
    read: (index) => {
      const number = pageOf[index];
      if (number === undefined) return undefined;
      const start = pageOf[index - 1] === number ? ends[index - 1] : 0;
      return pages[number]?.subarray(start, ends[index]) as Stretch;
    },
  };
}
