import { expect, test } from "vitest";
import type { Rights } from "../../../../src/model/article.ts";
import { plainTitle } from "../../../../src/node/building/plain-title.ts";
import { type Publication, publish } from "../../../../src/pipeline/published/publish.ts";
import { buildSmall, smallArticles } from "../small-seeds.ts";

function published(rights: Rights, headline?: string): Publication {
  const files = headline === undefined ? {} : { "pakt.txt": (smallArticles["pakt.txt"] ?? "").replace(headline, "") };
  const replace = [
    "file: pakt.txt, id: pakt-artikel, rights: full",
    `file: pakt.txt, id: pakt-artikel, rights: ${rights}`,
  ] as const;
  const { dataset, articleTexts } = buildSmall({ replace, files });
  if (!dataset) throw new Error("the small seeds have an error");
  return publish(dataset, articleTexts, { plainTitle });
}

const HEADLINE = "Nordland und Ostland schließen einen Pakt";
const QUOTED = "Die Präsidenten von Nordland und Ostland haben am Mittwoch einen Pakt unterzeichnet.";
/** Words of the text that stand in no evidence. */
const UNQUOTED = ["Das ist neu", "Niemand weiß mehr", "19. Juni 2024"];

const textOf = ({ articleTexts }: Publication) => articleTexts.find(({ id }) => id === "pakt-artikel");
const quotesOf = ({ dataset }: Publication) =>
  dataset.events
    .flatMap(({ evidence }) => evidence.filter(({ article }) => article === "pakt-artikel"))
    .map(({ quote }) => quote);

test("with all rights the whole text is published", () => {
  const publication = published("full");
  expect(textOf(publication)?.text).toContain("Niemand weiß mehr.");
  expect(quotesOf(publication).every((quote) => quote && quote.prefix !== "")).toBe(true);
});

test("of an excerpt only the quoted sentences are published, without the words around them", () => {
  const publication = published("excerpt");
  expect(textOf(publication)).toEqual({ id: "pakt-artikel", text: null, blocks: [], actors: [], times: [] });
  expect(quotesOf(publication)).toContainEqual({ exact: QUOTED, prefix: "", suffix: "" });
  for (const words of UNQUOTED) expect(JSON.stringify(publication)).not.toContain(words);
});

test("of a link no word of the text is published: not in quotes, derivations, figures or repairs", () => {
  const publication = published("link");
  expect(textOf(publication)?.text).toBeNull();
  expect(quotesOf(publication)).toEqual([null, null]);
  const everything = JSON.stringify(publication);
  for (const words of [...UNQUOTED, QUOTED, "am Mittwoch", "500 Soldaten folgen."])
    expect(everything).not.toContain(words);
  const claims = publication.dataset.events.flatMap((event) => event.claims);
  expect(claims.map(({ words, min }) => ({ words, min }))).toEqual([
    { words: "", min: 500 },
    { words: "Hunderte", min: 200 },
  ]);
});

test.each(["excerpt", "link"] as const)(
  "a stand-in headline is text, and no headline of an article under %s",
  (rights) => {
    const publication = published(rights, `${HEADLINE}\n`);
    const article = publication.dataset.articles.find(({ id }) => id === "pakt-artikel");
    expect(article).toMatchObject({ headline: "pakt.txt", headlineOrigin: "stand-in" });
    expect(article?.repairs.every(({ words }) => words === "")).toBe(true);
  },
);

test("positions, dates and other articles stay as they are", () => {
  const [full, link] = [published("full"), published("link")];
  const positions = ({ dataset }: Publication) =>
    dataset.events.flatMap(({ evidence }) => evidence.map(({ position }) => position));
  const dates = ({ dataset }: Publication) => dataset.events.map(({ when }) => ("edtf" in when ? when.edtf : null));
  expect(positions(link)).toEqual(positions(full));
  expect(dates(link)).toEqual(dates(full));
  expect(link.articleTexts[1]).toEqual(full.articleTexts[1]);
});

test("what does not match its schema is not published", () => {
  const { dataset, articleTexts } = buildSmall();
  if (!dataset) throw new Error("the small seeds have an error");
  expect(() => publish({ ...dataset, format: 1 as 2 }, articleTexts, { plainTitle })).toThrow();
});

test("keys stand in the order of the schema, however the data came about", () => {
  const { dataset, articleTexts } = buildSmall();
  if (!dataset) throw new Error("the small seeds have an error");
  const reversed = Object.fromEntries(Object.entries(dataset).reverse()) as unknown as typeof dataset;
  expect(JSON.stringify(publish(reversed, articleTexts, { plainTitle }))).toBe(
    JSON.stringify(publish(dataset, articleTexts, { plainTitle })),
  );
});
