const LONGEST_SLUG = 60;

/** A readable id from words: lower-case ASCII letters, digits and hyphens, cut between words; empty when no letter is left. */
export function slugOf(words: string): string {
  const ascii = words
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  const parts = ascii.match(/[a-z0-9]+/g) ?? [];
  let slug = "";
  for (const part of parts) {
    const longer = slug === "" ? part.slice(0, LONGEST_SLUG) : `${slug}-${part}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug;
}
