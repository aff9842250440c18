import { DATASET_FORMAT } from "../model/dataset.ts";
import type { TimelineEvent } from "../model/event.ts";
import { asReported } from "../model/first-report.ts";
import { type Corpus, createCorpus } from "./corpus.ts";
import type { HeldDetails } from "./details-store.ts";

/** The corpus with what is held beside it to be looked up; its claims are those of what is held. */
export function extendCorpus(base: Corpus, held: HeldDetails): Corpus {
  const events = [...held.events].sort(([a], [b]) => a - b).map(([, event]) => event);
  const whole = createCorpus({
    format: DATASET_FORMAT,
    timeline: base.timeline,
    // What the first file holds comes first, so that its order, and with it the colours, stay.
    actors: uniqueById([...base.actors, ...held.actors.flat()]),
    articles: uniqueById([...base.articles, ...held.articles.flat()]),
    events: uniqueById([...base.events, ...events]),
    withdrawn: [],
    diagnostics: [...base.diagnostics],
  });
  return {
    ...whole,
    findings: base.findings,
    catalogue: base.catalogue,
    withdrawnById: base.withdrawnById,
    traitsOf: (event) => held.traits.get(event.id) ?? whole.traitsOf(event),
  };
}

/** The same, with these events standing for all where a view cannot show more. Costs nothing, so that a filter need not wait for it. */
export function corpusOf(top: readonly TimelineEvent[], extended: Corpus): Corpus {
  let reported: readonly TimelineEvent[] | null = null;
  return {
    ...extended,
    events: top,
    eventsBy: (time) => {
      if (time === "happened") return top;
      reported ??= top.map((event) => asReported(event, extended.articleById));
      return reported;
    },
  };
}

/** In their order, the first of each id. */
function uniqueById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()];
}
