import type { Catalogue, FoundText } from "../../catalogue/catalogue.ts";
import { stemTerm } from "../../catalogue/text/terms.ts";
import type { DetailsStore } from "../../data/details-store.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Evidence } from "../../model/evidence.ts";
import { type Language, languages } from "../../model/localized.ts";
import { actorFields, eventFields, type Field } from "../../search/text/fields.ts";
import { parseQuery } from "../../search/text/query.ts";
import type { ReadableSentence, SearchReply } from "../../search/text/search-service.ts";
import { stemOf } from "../../search/text/stem.ts";
import { wordsOf } from "../../search/text/words.ts";

/** What a search text finds in a large timeline, with the events, articles and actors of the hits held. */
export async function searchLarge(
  text: string,
  catalogue: Catalogue,
  details: DetailsStore,
  language: Language,
): Promise<SearchReply> {
  const found = await catalogue.search(text);
  const [events, quoted] = await Promise.all([details.load(found.events.best), details.load(found.quoted.best)]);
  details.hold({ articles: [], actors: found.actors.best.map(({ actor }) => actor) });
  const answers = answering(found.terms);
  const inFields = (fields: readonly Field[]) => fields.map((field) => placesIn(field.text, answers));
  return {
    events: {
      total: found.events.total,
      hits: events.map((event) => ({ id: event.id, matched: inFields(eventFields(event)) })),
    },
    sentences: {
      total: found.quoted.total,
      hits: quoted.flatMap((event) => bestSentence(event, answers)),
    },
    actors: {
      total: found.actors.total,
      hits: found.actors.best.map(({ actor, events: count }) => ({
        id: actor.id,
        matched: inFields(actorFields(actor, language)),
        events: count,
      })),
    },
    partial: found.partial,
    unknown: found.unknown,
    matchingEvents: [],
    unseen: unseenBy(text, found),
  };
}

/** What of all that may answer was not looked at. */
function unseenBy(text: string, { isWhole }: FoundText): NonNullable<SearchReply["unseen"]> {
  const { phrases } = parseQuery(text);
  return [
    "sentences",
    ...(isWhole ? [] : ["words" as const]),
    ...(phrases.some((words) => words.length > 1) ? ["order" as const] : []),
  ];
}

type Answers = (folded: string) => boolean;

/** Whether a word answers, by itself or by its stem. */
function answering(terms: readonly string[]): Answers {
  const known = new Set(terms);
  return (folded) =>
    known.has(folded) || languages.some((language) => known.has(stemTerm(stemOf(folded, language), language)));
}

function placesIn(text: string, answers: Answers): number[] {
  return wordsOf(text).flatMap(({ folded }, place) => (answers(folded) ? [place] : []));
}

/** The sentence in which most words answer; none where all of them are withheld. */
function bestSentence(event: TimelineEvent, answers: Answers): ReadableSentence[] {
  const sentences = event.evidence.flatMap((evidence) => {
    const text = evidence.quote?.exact;
    return text === undefined ? [] : [{ evidence, text, matched: placesIn(text, answers) }];
  });
  const most = Math.max(0, ...sentences.map(({ matched }) => matched.length));
  const best = sentences.find(({ matched }) => matched.length === most);
  return best
    ? [{ ...best.evidence.position, ...sentenceOf(event, best.evidence), text: best.text, matched: best.matched }]
    : [];
}

function sentenceOf(event: TimelineEvent, { article, key }: Evidence) {
  return { article, proof: { event: event.id, evidence: key, document: 0 } };
}
