import { packShards } from "../../catalogue/text/term-shards.ts";
import { actorTerms, headlineTerms } from "../../catalogue/text/terms.ts";
import { eventTypeWords } from "../../i18n/vocabulary.ts";
import type { Article } from "../../model/article.ts";
import type { TextHead } from "../../model/catalogue-files.ts";
import { typeNames } from "../../search/text/build-index.ts";
import type { Folder } from "./hashed-folder.ts";
import type { CatalogueSource, Read, Spools } from "./read-source.ts";
import type { TermRuns } from "./term-runs.ts";

export interface TextRuns {
  readonly words: TermRuns;
  readonly headlines: TermRuns;
}

/** Writes the index of texts, and that of headlines; returns of how many files the first is. */
export function writeTexts(
  { actors, timeline }: CatalogueSource["dataset"],
  { columns }: Read,
  { terms, articles }: Spools,
  runs: TextRuns,
  folder: Folder,
): number {
  columns.order.forEach((event, ordinal) => {
    const [own = "", quoted = ""] = terms.read(event).split("\n");
    runs.words.add("own", ordinal, listed(own));
    runs.words.add("quoted", ordinal, listed(quoted));
  });
  columns.actorOrder.places.forEach((place, number) => {
    const actor = actors[place];
    if (actor) runs.words.add("actors", number, actorTerms(actor, timeline.language));
  });
  const { places, events } = columns.articleOrder;
  places.forEach((place, number) => {
    // Nobody filters by an article on which nothing rests.
    if (events[number] === 0) return;
    runs.headlines.add("own", number, headlineTerms(JSON.parse(articles.read(place)) as Article));
  });
  const first = writeShards("text", runs.words, folder);
  const head: TextHead = {
    first,
    headlines: writeShards("headlines", runs.headlines, folder),
    typeNames: typeNames(eventTypeWords).map(({ id, names }) => ({ id, names: [...names] })),
  };
  folder.write(["text/head.json", JSON.stringify(head)]);
  return first.length;
}

/** The first term of each file. */
function writeShards(name: string, runs: TermRuns, folder: Folder): string[] {
  const first: string[] = [];
  for (const shard of packShards(runs.all())) {
    folder.write([`${name}/${first.length}.bin`, shard.bytes]);
    first.push(shard.first);
  }
  return first;
}

function listed(words: string): string[] {
  return words === "" ? [] : words.split(" ");
}
