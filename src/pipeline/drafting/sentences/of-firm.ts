import type { TaggedToken } from "./tag-words.ts";

const words = new Set(
  (
    "shares stock shareholders profit profits earnings revenue revenues turnover workforce dividend " +
    "aktie aktien aktienkurs aktienkurses kurs kurses umsatz umsatzes jahresumsatz quartalsumsatz gewinn gewinns jahresgewinn quartalsgewinn " +
    "aufsichtsrat aufsichtsrats geschäftsführung konzernführung konzernspitze belegschaft betriebsrat betriebsrats hauptversammlung dividende"
  ).split(" "),
);

/** Whether a word is for what every firm has: "shares", "Aufsichtsrat". Alone it does not say whose. */
export function isOfFirm({ lower }: Pick<TaggedToken, "lower">): boolean {
  return words.has(lower);
}
