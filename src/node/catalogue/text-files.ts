import { packShards } from "../../catalogue/text/term-shards.ts";
import { actorTerms } from "../../catalogue/text/terms.ts";
import { eventTypeWords } from "../../i18n/vocabulary.ts";
import type { TextHead } from "../../model/catalogue-files.ts";
import { typeNames } from "../../search/text/build-index.ts";
import type { Folder } from "./hashed-folder.ts";
import type { CatalogueSource, Read, Spools } from "./read-source.ts";
import type { TermRuns } from "./term-runs.ts";

/** Writes the text index; returns of how many files it is. */
export function writeTexts(
  { actors, timeline }: CatalogueSource["dataset"],
  { columns }: Read,
  { terms }: Spools,
  runs: TermRuns,
  folder: Folder,
): number {
  columns.order.forEach((event, ordinal) => {
    const [own = "", quoted = ""] = terms.read(event).split("\n");
    runs.add("own", ordinal, listed(own));
    runs.add("quoted", ordinal, listed(quoted));
  });
  columns.actorOrder.places.forEach((place, number) => {
    const actor = actors[place];
    if (actor) runs.add("actors", number, actorTerms(actor, timeline.language));
  });
  const first: string[] = [];
  for (const shard of packShards(runs.all())) {
    folder.write([`text/${first.length}.bin`, shard.bytes]);
    first.push(shard.first);
  }
  const head: TextHead = {
    first,
    typeNames: typeNames(eventTypeWords).map(({ id, names }) => ({ id, names: [...names] })),
  };
  folder.write(["text/head.json", JSON.stringify(head)]);
  return first.length;
}

function listed(words: string): string[] {
  return words === "" ? [] : words.split(" ");
}
