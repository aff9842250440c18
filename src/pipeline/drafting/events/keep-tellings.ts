import { contains } from "../../../model/span.ts";
import { timesIn } from "../../dating/times-in.ts";
import { evidenceKey } from "../../evidence/evidence-key.ts";
import { passageOf } from "../../evidence/passage.ts";
import { type DraftArticle, writtenOn } from "../draft-article.ts";
import type { DraftGroup } from "../groups/draft-group.ts";
import type { Telling } from "../groups/telling.ts";
import type { Shows, ToldGroup } from "../groups/told-group.ts";
import type { Occurrence, ToldOrder } from "../occurrences/occurrence.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { oncePerSentence } from "../sentences/sentence-notes.ts";
import { toldUnder } from "../times/told-under.ts";
import type { RankedTitles } from "../titles/best-title.ts";
import { bestTitle } from "../titles/best-title.ts";
import { saysThatItFollows } from "./order-hints.ts";
import { isNotable, isWorthTelling } from "./worth-telling.ts";

/** A group of an article, and whether it makes an event by itself. */
export interface KeptTellings {
  readonly group: ToldGroup;
  readonly isWorth: boolean;
}

/** The group of an article as it is kept: without its sentences, and with the dates of what makes an event by itself. */
export function keepTellings(group: DraftGroup<Occurrence>, article: DraftArticle, known: KnownActors): KeptTellings {
  const { tellings: occurrences, type, told, actors, agents, people, words, triggers } = group;
  const { figures, sentences, languages, acts, names, time } = group;
  // What is denied is not called by its denial.
  const best = bestTitle(
    occurrences.filter(({ stance }) => stance !== "denies"),
    known,
  );
  const tellings = occurrences.map((occurrence) =>
    tellingOf(occurrence, best?.occurrence === occurrence ? best.titles : null, known),
  );
  const [first] = tellings;
  if (!first) throw new Error(`a group without a telling in ${article.id}`);
  const shows = showsOf(tellings);
  const isWorth = best !== null && isWorthTelling({ time, agents, type, shows });
  const wholes = isWorth ? tellings.map((each) => dated(each, article)) : tellings;
  const kept = {
    type,
    told,
    actors,
    agents,
    people,
    words,
    triggers,
    figures,
    sentences,
    languages,
    acts,
    names,
    time,
    key: first.key,
    shows,
    tellings: wholes.map((each) => JSON.stringify(each)),
  };
  return { group: kept, isWorth };
}

function showsOf(tellings: readonly Telling[]): Shows {
  return {
    isVerbal: tellings.some(({ isVerbal }) => isVerbal),
    isNotable: tellings.some(({ isNotable }) => isNotable),
    hasActors: tellings.some(({ participants }) => participants.length > 0),
    isNextStep: tellings.some(({ isNextStep }) => isNextStep),
  };
}

/** The word that tells it; of a German verb that stands apart from its particle the whole verb: "legten … nieder" is "niederlegen". */
function wordFor({ trigger, sentence }: Occurrence): string {
  const apart = sentence.words.grammar.verbLast ? trigger.forms.find(({ particle }) => particle !== null) : undefined;
  return apart?.lemma ?? trigger.word;
}

/** Of a sentence, however much it tells. */
const keyOf = oncePerSentence(({ article, span }: ReadSentence) =>
  evidenceKey(article.id, article.text.slice(span.start, span.end)),
);

/** Throws where a rule points at words that are none of its sentence, which is a fault of ours: then this article alone goes without drafts. */
function mustLieInSentence({ telling, trigger, sentence: { article, span } }: Occurrence): void {
  const isWhole = telling.length > 0 && telling.every((part) => part.start < part.end && contains(span, part));
  if (!isWhole)
    throw new Error(`“${trigger.word}” in ${article.id}, character ${span.start}: tells no words of its sentence`);
}

function tellingOf(occurrence: Occurrence, titles: RankedTitles | null, known: KnownActors): Telling {
  const { clause, told, telling, participants, attribution, stance, figures, isVerbal } = occurrence;
  const { article, span, index, isCaption } = occurrence.sentence;
  mustLieInSentence(occurrence);
  const words = article.text.slice(span.start, span.end);
  const under = placedBy(toldUnder(occurrence), article);
  return {
    passage: passageOf(article, span),
    key: keyOf(occurrence.sentence),
    index,
    isCaption,
    clause,
    trigger: wordFor(occurrence),
    told,
    telling,
    participants,
    attribution,
    stance,
    figures,
    isVerbal,
    isNotable: under !== null || isNotable(occurrence, known),
    isNextStep: clause === 0 && saysThatItFollows(words),
    titles,
    order: under ?? placedBy(occurrence.order, article),
    times: null,
  };
}

/** Only where the article's own day is known: else nothing tells that it was long before. */
function placedBy(order: ToldOrder | null, article: DraftArticle): Telling["order"] {
  const time = order && timesIn(order.position, article, writtenOn(article)).find(({ edtf }) => edtf !== null);
  return time ? { rule: order.rule, time } : null;
}

function dated(telling: Telling, article: DraftArticle): Telling {
  const day = writtenOn(article);
  const times = telling.telling.map((part) => ({
    undated: timesIn(part, article, null),
    dated: day === null ? [] : timesIn(part, article, day),
  }));
  return { ...telling, times };
}
