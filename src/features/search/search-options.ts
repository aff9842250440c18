import type { Corpus } from "../../data/corpus.ts";
import { eventTitle } from "../../i18n/event-name.ts";
import type { Language } from "../../model/localized.ts";
import { toggle, valuesOf } from "../../search/facets.ts";
import { actorFields, eventFields, type Field } from "../../search/text/fields.ts";
import type { ReadableSentence, SearchReply } from "../../search/text/search-service.ts";
import type { ViewChange } from "../../state/navigation.tsx";
import { excerptOf, type MarkedPart, markedParts } from "./marked-parts.ts";

/** Words with the language they are in. */
export interface MarkedText {
  readonly parts: readonly MarkedPart[];
  readonly language: Language;
}

interface OptionOf<K extends string> {
  readonly kind: K;
  readonly key: string;
  /** Where choosing it leads. */
  readonly to: ViewChange;
}

/** A hit as it can be chosen. */
export type SearchOption =
  | (OptionOf<"event"> & {
      readonly draft: boolean;
      readonly title: MarkedText;
      /** The words that were found, where they are not those of the title. */
      readonly other: MarkedText | null;
    })
  | (OptionOf<"sentence"> & {
      /** Null: its article could not be loaded. */
      readonly words: MarkedText | null;
      readonly headline: string;
      /** Of the article. */
      readonly language: Language;
      /** The title of the event that it proves. */
      readonly proves: string | null;
    })
  | (OptionOf<"actor"> & {
      readonly name: MarkedText;
      readonly other: MarkedText | null;
      readonly hue: number;
      /** How many events it takes part in. */
      readonly events: number;
    });

/** One group of hits. */
export interface OptionGroup {
  readonly kind: SearchOption["kind"];
  readonly total: number;
  readonly options: readonly SearchOption[];
}

/** The hits in the order in which they are shown; groups without any are left out, and so is what this corpus does not know. */
export function optionGroups(reply: SearchReply, corpus: Corpus, language: Language): OptionGroup[] {
  const { events, sentences, actors } = reply;
  const groups: OptionGroup[] = [
    { kind: "event", total: events.total, options: events.hits.flatMap((hit) => eventOption(hit, corpus, language)) },
    {
      kind: "sentence",
      total: sentences.total,
      options: sentences.hits.flatMap((hit) => sentenceOption(hit, corpus, language)),
    },
    { kind: "actor", total: actors.total, options: actors.hits.flatMap((hit) => actorOption(hit, corpus, language)) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

type EventHit = SearchReply["events"]["hits"][number];
type ActorHit = SearchReply["actors"]["hits"][number];

function eventOption({ id, matched }: EventHit, corpus: Corpus, language: Language): SearchOption[] {
  const event = corpus.eventById.get(id);
  if (!event) return [];
  const { own, other } = foundIn(eventFields(event), matched, language);
  const title = { ...own, language: event.wordsOf?.language ?? own.language };
  const to = { event: id, article: null, evidence: null };
  return [{ kind: "event", key: `event-${id}`, to, draft: event.origin === "drafted", title, other }];
}

function sentenceOption(hit: ReadableSentence, corpus: Corpus, language: Language): SearchOption[] {
  const article = corpus.articleById.get(hit.article);
  if (!article) return [];
  const { start, end, proof, text } = hit;
  const proven = proof && corpus.eventById.get(proof.event);
  const place = proof ? { event: proof.event, evidence: proof.evidence } : { event: null, evidence: null };
  return [
    {
      kind: "sentence",
      key: `sentence-${hit.article}-${start}`,
      to: { article: hit.article, ...place, passage: proof ? null : { start, end } },
      words: text === null ? null : { parts: excerptOf(markedParts(text, hit.matched)), language: article.language },
      headline: article.headline,
      language: article.language,
      proves: proven ? eventTitle(proven, language) : null,
    },
  ];
}

function actorOption({ id, matched, events: known }: ActorHit, corpus: Corpus, language: Language): SearchOption[] {
  const actor = corpus.actorById.get(id);
  if (!actor) return [];
  const { own, other } = foundIn(actorFields(actor, corpus.timeline.language), matched, language);
  const events = known ?? corpus.events.filter((event) => valuesOf("actors", event, corpus).includes(id)).length;
  const to: ViewChange = ({ filters }) => {
    const withActor = filters.actors.includes(id) ? filters : toggle(filters, "actors", id);
    return { filters: { ...withActor, query: "" } };
  };
  return [{ kind: "actor", key: `actor-${id}`, to, name: own, other, hue: corpus.markOf(id).hue, events }];
}

/** The first field in the language of the interface; where nothing was found in it, also the first in which something was. */
function foundIn(fields: readonly Field[], matched: readonly (readonly number[])[], language: Language) {
  const texts = fields.map((field, at) => ({ at, field, places: matched[at] ?? [] }));
  const show = ({ field, places }: (typeof texts)[number]): MarkedText => ({
    parts: markedParts(field.text, places),
    language: field.language,
  });
  const own = texts.find(({ field }) => field.language === language) ?? texts[0];
  if (!own) throw new Error("search: a document without fields");
  const found = own.places.length > 0 ? undefined : texts.find(({ places }) => places.length > 0);
  return { own: show(own), other: found ? show(found) : null };
}
